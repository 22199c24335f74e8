import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../besluit.js';
import { gpmi, maandsteun, voorwaarden } from '../betaling.js';
import { alinea, bedragCent, datum, stap } from '../velden.js';

/** Leefloon granted to someone whose own means are counted; also the leefloon that follows urgent aid. */
export const toekenningLeefloonGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    hoorrecht,
    ...maandsteun,
    leefloonCent: bedragCent,
    /** Means that count, after exemptions. */
    middelenCent: bedragCent,
    /** Facts that place the person in the category; the letter adds the category itself. */
    categorieReden: alinea,
    /** Day the Kruispuntbank was consulted. */
    kruispuntbankOp: datum.optional(),
    voorwaarden,
    gpmi,
    stappen: z.array(stap).max(6),
    referentieadresVanaf: datum.optional(),
  })
  .refine((g) => g.leefloonCent - g.middelenCent === g.perMaandCent, {
    path: ['perMaandCent'],
    message: 'Leefloon min middelen is niet gelijk aan het bedrag per maand.',
  });
export type ToekenningLeefloonGegevens = z.infer<typeof toekenningLeefloonGegevens>;
