import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../besluit.js';
import { alinea, bedragCent, datum, leeflooncategorie, maand, regel, stap } from '../velden.js';

/** A job with the OCMW as employer (art. 60 § 7); the leefloon ends the day before. */
export const tewerkstellingArt60Gegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    hoorrecht,
    functie: regel,
    werkplek: regel,
    arbeidsregime: regel,
    vanaf: datum,
    duur: alinea,
    leefloonTotEnMet: datum,
    categorie: leeflooncategorie,
    leefloonCent: bedragCent,
    laatsteBetaling: z.strictObject({ maand, bedragCent, uiterlijk: datum }),
    loonuitleg: alinea,
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.leefloonTotEnMet < g.vanaf, {
    path: ['leefloonTotEnMet'],
    message: 'Het leefloon stopt ten laatste de dag voor het werk begint.',
  });
export type TewerkstellingArt60Gegevens = z.infer<typeof tewerkstellingArt60Gegevens>;
