import { z } from 'zod';
import { besluitBrief } from '../besluit.js';
import { aflossing, totaalVanAflossing } from '../betaling.js';
import { alinea, bedragCent, datum, regel, stap } from '../velden.js';

/** Aid once to a creditor, with a repayment plan the creditor accepts and budget guidance. */
export const eenmaligeSteunEnPlanGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    /** Read in a sentence: "uw energieschuld". */
    schuld: regel,
    schuldeiser: regel,
    schuldCent: bedragCent,
    steunCent: bedragCent,
    betalenUiterlijk: datum,
    plan: aflossing.optional(),
    budgetbegeleiding: z.strictObject({ eersteEvaluatie: datum }).optional(),
    /** What the rights check added: the social tariff asked for on the client's behalf. */
    rechten: alinea.optional(),
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.steunCent + (g.plan ? totaalVanAflossing(g.plan) : 0) === g.schuldCent, {
    path: ['schuldCent'],
    message: 'Steun en afbetalingsplan samen zijn niet gelijk aan de schuld.',
  });
export type EenmaligeSteunEnPlanGegevens = z.infer<typeof eenmaligeSteunEnPlanGegevens>;
