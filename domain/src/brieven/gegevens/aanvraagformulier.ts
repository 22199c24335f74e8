import { z } from 'zod';
import { briefKop } from '../kop.js';
import { datum, persoon, regel } from '../velden.js';

/** Application form with authorisation (R-INT-06) and the Kruispuntbank information text (R-PRV-04), to be signed. */
export const aanvraagformulierGegevens = briefKop.extend({
  gevraagd: regel,
  ontvangenOp: datum,
  /** What we already know is printed; what is absent stays an open line. */
  gekend: z.strictObject({
    geboorte: regel.optional(),
    nationaliteit: regel.optional(),
    burgerlijkeStaat: regel.optional(),
    tel: regel.optional(),
    mail: regel.optional(),
  }),
  /** Cohabitants whose means must or may count; each signs for their own data. */
  huisgenoten: z.array(z.strictObject({ wie: persoon, band: regel, geboorte: regel.optional() })).max(8),
  /** Data flows of the Kruispuntbank that this kind of request may use, in plain words. */
  kruispuntbank: z.array(regel).min(1).max(16),
});
export type AanvraagformulierGegevens = z.infer<typeof aanvraagformulierGegevens>;
