/** The reasons of ISO 20022 that a payment to a client meets, as the financial service reads them. */
const REDENEN: Readonly<Record<string, string>> = {
  AC01: 'Het rekeningnummer klopt niet.',
  AC03: 'Het rekeningnummer van de begunstigde klopt niet.',
  AC04: 'De rekening is gesloten.',
  AC06: 'De rekening is geblokkeerd.',
  AG01: 'Op deze rekening mag niet gestort worden.',
  AM04: 'Er staat niet genoeg geld op de rekening van het OCMW.',
  BE04: 'Het adres van de begunstigde ontbreekt.',
  MD07: 'De begunstigde is overleden.',
  MS02: 'De begunstigde weigert het geld.',
  MS03: 'De bank zegt niet waarom.',
  RC01: 'De bank van de begunstigde is niet bekend.',
};

/** What the bank wrote stays beside our own words: the client's bank may ask for it. */
export function redenInWoorden(reden: string | undefined): string {
  const code = reden?.slice(0, 4) ?? '';
  const woorden = REDENEN[code];
  if (woorden === undefined) return reden ?? 'De bank zegt niet waarom.';
  return `${woorden} (${reden ?? code})`;
}
