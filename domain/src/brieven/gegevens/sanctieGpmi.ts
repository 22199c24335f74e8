import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../besluit.js';
import { alinea, bedragCent, datum, leeflooncategorie, maand, regel, stap } from '../velden.js';

/** Suspension of (part of) the leefloon after notice, because the project agreement was not kept (RMI 30 § 2). */
export const sanctieGpmiGegevens = besluitBrief
  .extend({
    hoorrecht,
    categorie: leeflooncategorie,
    leefloonCent: bedragCent,
    ingehoudenCent: bedragCent,
    uitbetaaldCent: bedragCent,
    /** Read in a sentence: "de helft van". */
    deel: regel,
    /** Whole months in which less is paid: one, or up to three when it happened before. */
    maanden: z.array(maand).min(1).max(3),
    /** First month that is paid in full again. */
    opnieuwVolledigVanaf: maand,
    betaaldag: regel,
    categorieReden: alinea,
    gpmiDatum: datum,
    afspraak: alinea,
    aanmaningDatum: datum,
    /** Why this much and this long, and not more. */
    maat: alinea,
    begeleiding: alinea,
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.leefloonCent - g.ingehoudenCent === g.uitbetaaldCent, {
    path: ['uitbetaaldCent'],
    message: 'Leefloon min het ingehouden deel is niet gelijk aan wat wij betalen.',
  })
  .refine((g) => g.maanden.every((m) => `${m}-01` > g.besluit.datum), {
    path: ['maanden'],
    message: 'Een sanctie kan pas ingaan na de beslissing.',
  })
  .refine((g) => g.aanmaningDatum < g.besluit.datum, {
    path: ['aanmaningDatum'],
    message: 'Zonder voorafgaande aanmaning is deze sanctie ongeldig.',
  });
export type SanctieGpmiGegevens = z.infer<typeof sanctieGpmiGegevens>;
