import { z } from 'zod';
import { datum, persoon, postadres, regel } from './velden.js';

/** The sender. `bezoekadres` is read in a sentence: "het Sociaal Huis, Dorpsplein 1 in Heidebeke". */
export const ocmw = z.strictObject({
  naam: regel,
  gemeente: regel,
  adres: z.array(regel).min(1).max(3),
  bezoekadres: regel,
  initiaal: z.string().min(1).max(2),
});

export const werker = persoon.extend({
  functie: regel,
  tel: regel,
  mail: regel,
});

export const verzending = z.discriminatedUnion('wijze', [
  z.strictObject({ wijze: z.literal('AANGETEKEND') }),
  z.strictObject({ wijze: z.literal('AFGIFTE_ONTVANGSTBEWIJS'), plaats: z.enum(['balie', 'thuis']) }),
  z.strictObject({ wijze: z.literal('GEWONE_BRIEF') }),
  z.strictObject({ wijze: z.literal('E_AANGETEKEND') }),
  z.strictObject({ wijze: z.literal('EBOX') }),
]);
export type Verzending = z.infer<typeof verzending>;

/** What every letter to a client begins with. */
export const briefKop = z.strictObject({
  ocmw,
  datum,
  referentie: regel,
  client: persoon,
  /** Partner who made the same request; both are named and addressed. */
  medeclient: persoon.optional(),
  /** Who receives the letter for the client: administrator or guardian, with proof in the file. */
  vertegenwoordiger: z.strictObject({ naam: regel, hoedanigheid: regel }).optional(),
  /** Lines under the name; "afgegeven aan de balie" when there is no usable address. */
  adres: postadres,
  werker,
  verzending,
});
export type BriefKop = z.infer<typeof briefKop>;

export const ondertekenaars = z
  .array(z.strictObject({ naam: regel, functie: regel }))
  .min(1)
  .max(3);
