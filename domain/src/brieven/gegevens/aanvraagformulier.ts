import { z } from 'zod';
import { briefKop } from '../kop.js';
import { datum, persoon, regel } from '../velden.js';

const gekend = z.array(z.strictObject({ vraag: regel, antwoord: regel })).max(12);

/** Application form with authorisation (R-INT-06) and the Kruispuntbank information text (R-PRV-04), to be signed. */
export const aanvraagformulierGegevens = briefKop.extend({
  gevraagd: regel,
  ontvangenOp: datum,
  /** What we already know and print, so that it need not be asked again. */
  gekend: z.strictObject({ persoon: gekend, gezin: gekend, middelen: gekend }),
  /** Cohabitants whose means must or may count; each signs for their own data. */
  huisgenoten: z.array(z.strictObject({ wie: persoon, band: regel })).max(8),
  /** Data flows of the Kruispuntbank that this kind of request may use. */
  kruispuntbank: z.array(regel).min(1).max(16),
});
export type AanvraagformulierGegevens = z.infer<typeof aanvraagformulierGegevens>;
