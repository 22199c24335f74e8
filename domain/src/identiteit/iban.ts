import { electronicFormatIBAN, friendlyFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';

export type IbanOordeel = { readonly geldig: true } | { readonly geldig: false; readonly reden: string };

/** Only accounts a SEPA credit transfer can reach: that is how the centre pays. */
export function controleerIban(iban: string): IbanOordeel {
  const compact = electronicFormatIBAN(iban) ?? '';
  if (!isValidIBAN(compact))
    return { geldig: false, reden: 'Het rekeningnummer (IBAN) klopt niet: kijk de tekens na.' };
  if (!isSEPACountry(compact.slice(0, 2))) {
    return { geldig: false, reden: 'Naar dit land kan het OCMW geen SEPA-overschrijving doen.' };
  }
  return { geldig: true };
}

/** Electronic form, as it goes into a payment file. */
export function compactIban(iban: string): string {
  const oordeel = controleerIban(iban);
  if (!oordeel.geldig) throw new RangeError(oordeel.reden);
  return electronicFormatIBAN(iban) as string;
}

/** 'BE68 5390 0754 7034' */
export function toonIban(iban: string): string {
  const mooi = friendlyFormatIBAN(compactIban(iban));
  if (mooi === null) throw new RangeError('Het rekeningnummer (IBAN) klopt niet: kijk de tekens na.');
  return mooi;
}
