import { z } from 'zod';
import { ocmw, ondertekenaars } from '../kop.js';
import { aantal, alinea, datum, regel, uur } from '../velden.js';
import { puntKop, vergadering } from './vergadering.js';

const stemmental = z.int().min(0);
const stemmen = { ja: stemmental, nee: stemmental, onthouding: stemmental } as const;

const uitslag = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('aangenomen'), gewijzigd: z.boolean(), ...stemmen }),
  z.strictObject({ soort: z.literal('niet_aangenomen'), ...stemmen }),
  z.strictObject({ soort: z.literal('verdaagd'), reden: alinea, nieuweDatum: datum }),
  z.strictObject({ soort: z.literal('niet_behandeld'), reden: alinea }),
  z.strictObject({ soort: z.literal('aktename') }),
]);

const puntVanLijst = z
  .strictObject({ ...puntKop, uitslag, besluit: z.array(alinea).max(8) })
  .refine(({ uitslag: u }) => u.soort !== 'aangenomen' || u.ja > u.nee, {
    path: ['uitslag', 'ja'],
    message: 'Aangenomen is enkel wat meer stemmen voor dan tegen kreeg.',
  })
  .refine(({ uitslag: u, besluit }) => u.soort !== 'aangenomen' || besluit.length > 0, {
    path: ['besluit'],
    message: 'Bij een aangenomen punt staat wat beslist is.',
  });

/** What the committee decided, signed the same evening: letters rest on it. Counts only; votes by name stand in the minutes. */
export const besluitenlijstGegevens = z.strictObject({
  ocmw,
  datum,
  referentie: regel,
  vergadering,
  geopendOm: uur,
  geslotenOm: uur,
  /** Absent: no member came at all. */
  voorzitter: regel.optional(),
  ledenMetStem: aantal,
  aanwezig: stemmental,
  punten: z.array(puntVanLijst).min(1).max(400),
  ondertekenaars,
});
export type BesluitenlijstGegevens = z.infer<typeof besluitenlijstGegevens>;
