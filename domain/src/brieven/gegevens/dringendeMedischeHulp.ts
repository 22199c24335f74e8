import { z } from 'zod';
import { besluitBrief } from '../besluit.js';
import { alinea, datum, regel, stap } from '../velden.js';

/** Urgent medical aid: the OCMW pays the care, no money goes to the client. */
export const dringendeMedischeHulpGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    vanaf: datum,
    totEnMet: datum,
    zorg: z
      .array(z.strictObject({ soort: regel, bij: regel }))
      .min(1)
      .max(8),
    /** The certificate of urgency; the letter never says what the illness is. */
    attest: z.strictObject({ arts: regel, datum }),
    mediprimaUiterlijk: datum,
    stappen: z.array(stap).max(6),
    privacy: alinea.optional(),
  })
  .refine((g) => g.vanaf <= g.totEnMet, { path: ['totEnMet'], message: 'De periode eindigt voor ze begint.' });
export type DringendeMedischeHulpGegevens = z.infer<typeof dringendeMedischeHulpGegevens>;
