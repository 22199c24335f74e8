export interface BpostZending {
  readonly referentie: string;
  readonly datum: string;
  readonly bestemming: string;
  readonly adres: readonly string[];
}

/**
 * The file for the post: UTF-8, CRLF, semicolons, one header and one line a letter. `referentie` is the id of
 * the letter, or of its later attempt, and comes back with the barcode; the last address line holds postal code and town.
 */
const KOLOMMEN = ['referentie', 'datum', 'product', 'naam', 'regel1', 'regel2', 'regel3', 'regel4'] as const;
const REGELS = 4;

export function schrijfBpostRegel({ referentie, datum, bestemming, adres }: BpostZending): string {
  if (adres.length === 0 || adres.length > REGELS) throw new RangeError('Een adres heeft één tot vier regels.');
  const regels = [...adres, ...Array.from({ length: REGELS - adres.length }, () => '')];
  const waarden = [referentie, datum, 'AANGETEKEND', bestemming, ...regels];
  return [KOLOMMEN.join(';'), waarden.map(veld).join(';')].map((regel) => `${regel}\r\n`).join('');
}

/** Quoted when needed; a value that a spreadsheet would take for a formula is kept text by an apostrophe. */
function veld(waarde: string): string {
  const veilig = /^[=+\-@\t]/.test(waarde) ? `'${waarde}` : waarde;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
