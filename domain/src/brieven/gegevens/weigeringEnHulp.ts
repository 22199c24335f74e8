import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../besluit.js';
import { alinea, bedragCent, bedragRegel, datum, leeflooncategorie, regel, somVan, stap } from '../velden.js';

const grond = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('inkomen'),
    categorie: leeflooncategorie,
    leefloonCent: bedragCent,
    inkomsten: z.array(bedragRegel).min(1).max(6),
  }),
  /** Another condition of article 3 is not met; which one is said in a plain sentence. */
  z.strictObject({ soort: z.literal('voorwaarde'), categorie: leeflooncategorie, voorwaarde: alinea }),
]);

/** Every refusal of leefloon also says what the committee decided about other help. */
const andereHulp = z.discriminatedUnion('uitkomst', [
  z.strictObject({
    uitkomst: z.literal('toegekend'),
    /** Read after "voor": "uw medicijnen". */
    waarvoor: regel,
    kosten: z.array(bedragRegel).min(1).max(8),
    bedragCent,
    betaaldAan: regel,
    uiterlijk: datum,
    redenen: z.array(alinea).min(1).max(6),
    budget: z.strictObject({
      /** Heading of the first column: "April 2026". */
      maand: regel,
      inkomsten: z.array(bedragRegel).min(1).max(4),
      uitgaven: z.array(bedragRegel).min(1).max(8),
      referentiebudgetCent: bedragCent,
    }),
    alZelfBetaald: alinea.optional(),
    /** What to do when the need returns. */
    later: alinea.optional(),
  }),
  z.strictObject({ uitkomst: z.literal('niet_nodig'), redenen: z.array(alinea).min(1).max(6) }),
]);

/** Leefloon refused; other help granted once, or found not needed. */
export const weigeringEnHulpGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    hoorrecht,
    weigeringVanaf: datum,
    /** Facts that place the person in the category; the letter adds the category itself. */
    categorieReden: alinea,
    grond,
    andereHulp,
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.grond.soort !== 'inkomen' || somVan(g.grond.inkomsten) > g.grond.leefloonCent, {
    path: ['grond', 'inkomsten'],
    message: 'Het inkomen is niet hoger dan het leefloon: dat is geen grond om te weigeren.',
  })
  .refine((g) => g.andereHulp.uitkomst !== 'toegekend' || somVan(g.andereHulp.kosten) === g.andereHulp.bedragCent, {
    path: ['andereHulp', 'bedragCent'],
    message: 'De kosten samen zijn niet gelijk aan de toegekende hulp.',
  });
export type WeigeringEnHulpGegevens = z.infer<typeof weigeringEnHulpGegevens>;
