import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../besluit.js';
import { gpmi, maandsteun, voorwaarden } from '../betaling.js';
import { aantal, alinea, bedragCent, bedragRegel, datum, regel, somVan, stap } from '../velden.js';

/** Leefloon topped up to the means of the household the person lives in (art. 34 of the royal decree). */
export const aanvullendLeefloonGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    hoorrecht,
    ...maandsteun,
    leefloonCent: bedragCent,
    /** How the calculation counts the household: "u, uw vader en uw moeder". */
    gezin: regel,
    aantalPersonen: aantal,
    middelen: z.array(bedragRegel).min(1).max(6),
    vrijstelling: z.strictObject({ perJaarCent: bedragCent, perMaandCent: bedragCent }),
    categorieReden: alinea,
    kruispuntbankOp: datum.optional(),
    /** Why fairness does or does not ask to count less of the household's means. */
    billijkheid: alinea,
    voorwaarden,
    gpmi,
    stappen: z.array(stap).max(6),
  })
  .refine(
    (g) => g.aantalPersonen * g.leefloonCent - somVan(g.middelen) + g.vrijstelling.perMaandCent === g.perMaandCent,
    { path: ['perMaandCent'], message: 'De berekening met de middelen van het gezin komt niet uit op dit bedrag.' },
  );
export type AanvullendLeefloonGegevens = z.infer<typeof aanvullendLeefloonGegevens>;
