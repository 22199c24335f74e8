import { z } from 'zod';
import { besluitBrief } from '../besluit.js';
import { maandsteun } from '../betaling.js';
import { alinea, bedragCent, datum, stap } from '../velden.js';

/** Financial aid equal to the leefloon, for someone whom the leefloon act does not cover. */
export const equivalentLeefloonGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    ...maandsteun,
    leefloonCent: bedragCent,
    middelenCent: bedragCent,
    categorieReden: alinea,
    /** Why this is aid and not leefloon. */
    geenLeefloon: alinea,
    /** Until when: the facts that must stay as they are. */
    zolang: alinea,
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.leefloonCent - g.middelenCent === g.perMaandCent, {
    path: ['perMaandCent'],
    message: 'Het bedrag min de middelen is niet gelijk aan het bedrag per maand.',
  });
export type EquivalentLeefloonGegevens = z.infer<typeof equivalentLeefloonGegevens>;
