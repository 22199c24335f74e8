import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../../besluit.js';
import { aflossing, totaalVanAflossing } from '../../betaling.js';
import {
  alinea,
  alineas,
  bedragCent,
  bedragRegel,
  datum,
  leeflooncategorie,
  positiefBedragCent,
  regel,
  somVan,
  stap,
} from '../../velden.js';

/** Read after "U krijgt": "geld voor uw bril". */
const wat = regel;

/** An advance on another allowance: who pays that, pays the OCMW back. */
const voorschot = z.strictObject({ uitkering: regel, betaler: regel });

const toegekend = z.discriminatedUnion('vorm', [
  z.strictObject({
    vorm: z.literal('eenmalig'),
    wat,
    bedragCent: positiefBedragCent,
    /** Absent: to the client. */
    betaaldAan: regel.optional(),
    uiterlijk: datum,
    /** Silent means not repayable (M15); with a plan when it is. */
    terug: aflossing.optional(),
    /** Repayable, and nothing is agreed yet about the instalments. */
    terugTeBespreken: z.literal(true).optional(),
    voorschot: voorschot.optional(),
  }),
  z.strictObject({
    vorm: z.literal('maandelijks'),
    wat,
    bedragCent: positiefBedragCent,
    vanaf: datum,
    tot: datum.optional(),
    betaaldag: regel,
    voorschot: voorschot.optional(),
  }),
  z.strictObject({ vorm: z.literal('kaart'), wat, vanaf: datum, tot: datum, dekking: z.array(regel).min(1).max(10) }),
  z.strictObject({ vorm: z.literal('dienst'), wat, vanaf: datum, uitleg: alinea, evaluatie: datum.optional() }),
]);

/** Aid of any kind of the OCMW act; several lines of one request stand in one letter, what was refused with them. */
export const toekenningSteunGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    gevraagd: regel,
    hoorrecht: hoorrecht.optional(),
    toegekend: z.array(toegekend).min(1).max(6),
    geweigerd: z.array(z.strictObject({ wat: regel, reden: alinea })).max(4),
    stappen: z.array(stap).max(6),
  })
  .refine(
    (g) =>
      g.toegekend.every(
        (t) => t.vorm !== 'eenmalig' || t.terug === undefined || totaalVanAflossing(t.terug) === t.bedragCent,
      ),
    { path: ['toegekend'], message: 'De schijven samen zijn niet gelijk aan het bedrag.' },
  );
export type ToekenningSteunGegevens = z.infer<typeof toekenningSteunGegevens>;

/** Everything asked is refused. For leefloon the letter says what the inquiry into other aid came to (domein 5.3, 14). */
export const weigeringGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    /** Read after "vroeg u": "een leefloon". */
    gevraagd: regel,
    /** Read after "geen": "leefloon". */
    geen: regel,
    spoor: z.enum(['MI', 'MD']),
    hoorrecht: hoorrecht.optional(),
    weigeringVanaf: datum,
    /** Only for leefloon: the category, and the facts that place the person in it. */
    categorie: z.strictObject({ nummer: leeflooncategorie, reden: alinea }).optional(),
    /** When the means are too high: what was counted against which amount. */
    berekening: z
      .strictObject({ inkomsten: z.array(bedragRegel).min(1).max(6), grensNaam: regel, grensCent: positiefBedragCent })
      .optional(),
    andereHulp: z.strictObject({ uitkomst: z.literal('niet_nodig'), redenen: alineas.min(1) }).optional(),
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.spoor === 'MD' || g.andereHulp !== undefined, {
    path: ['andereHulp'],
    message: 'Wie een leefloon weigert, onderzoekt ook andere hulp en zegt wat daaruit kwam.',
  })
  .refine((g) => g.spoor === 'MD' || (g.categorie !== undefined && g.hoorrecht !== undefined), {
    path: ['categorie'],
    message: 'Een weigering van leefloon noemt de categorie en hoe het hoorrecht gebruikt is.',
  })
  .refine((g) => g.berekening === undefined || somVan(g.berekening.inkomsten) > g.berekening.grensCent, {
    path: ['berekening', 'inkomsten'],
    message: 'Het inkomen is niet hoger dan de grens: dat is geen grond om te weigeren.',
  });
export type WeigeringGegevens = z.infer<typeof weigeringGegevens>;

/** The committee did not approve the chair's urgent aid: it stops, what was given stays given (R-URG-05). */
export const nietBekrachtigdGegevens = besluitBrief
  .extend({
    dringendOp: datum,
    /** Read after "de voorzitter gaf u": "vier nachten opvang en een bon voor eten". */
    hulp: regel,
    /** 0: nothing had left the house yet. */
    gekregenCent: bedragCent,
    stoptOp: datum,
    stappen: z.array(stap).max(6),
  })
  .refine((g) => g.dringendOp <= g.stoptOp, {
    path: ['stoptOp'],
    message: 'De hulp kan niet stoppen voor ze gegeven is.',
  });
export type NietBekrachtigdGegevens = z.infer<typeof nietBekrachtigdGegevens>;
