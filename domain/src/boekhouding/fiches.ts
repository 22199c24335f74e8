import { z } from 'zod';

/** By kind of aid whether it goes on the slip. The program knows of none: that is for the OCMW and its accountant to say. */
export const fichesteun = z.record(
  z.string().regex(/^[A-Z0-9]{1,12}$/, 'Een code van steun telt hoofdletters en cijfers.'),
  z.boolean(),
);
export type Fichesteun = z.infer<typeof fichesteun>;

export type Opfiche = 'ja' | 'nee' | 'na_te_kijken';

/** @param keuze absent: nobody chose */
export function opFiche(
  steun: string,
  keuze: { readonly waarde: Fichesteun; readonly zekerheid: string } | undefined,
): Opfiche {
  const gekozen = keuze?.zekerheid === 'gevonden' ? keuze.waarde[steun] : undefined;
  if (gekozen === undefined) return 'na_te_kijken';
  return gekozen ? 'ja' : 'nee';
}
