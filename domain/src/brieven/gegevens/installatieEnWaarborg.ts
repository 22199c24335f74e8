import { z } from 'zod';
import { besluitBrief, hoorrecht } from '../besluit.js';
import { aflossing, totaalVanAflossing, uitbetaling } from '../betaling.js';
import { alinea, bedragCent, datum, regel } from '../velden.js';

const premie = z.strictObject({
  bedragCent,
  uiterlijk: datum,
  uitbetaling,
  redenen: z.array(alinea).min(1).max(6),
});

const waarborg = z
  .strictObject({
    bedragCent,
    maandhuurCent: bedragCent,
    aantalMaanden: z.int().min(1).max(3, 'Een huurwaarborg is ten hoogste drie maanden huur.'),
    vorm: z.enum(['bankwaarborg', 'storting']),
    woning: regel,
    huurVanaf: datum,
    redenen: z.array(alinea).min(1).max(6),
    /** Absent: not repayable. Silence of the decision means the same (S36c). */
    aflossing: aflossing.optional(),
  })
  .refine((w) => w.maandhuurCent * w.aantalMaanden === w.bedragCent, {
    path: ['bedragCent'],
    message: 'De waarborg is niet gelijk aan het aantal maanden huur.',
  })
  .refine((w) => w.aflossing === undefined || totaalVanAflossing(w.aflossing) === w.bedragCent, {
    path: ['aflossing'],
    message: 'De schijven samen zijn niet gelijk aan de waarborg.',
  });

/** Installation grant and rental deposit for someone who stops being homeless; either can stand alone. */
export const installatieEnWaarborgGegevens = besluitBrief
  .extend({
    aanvraagDatum: datum,
    hoorrecht,
    premie: premie.optional(),
    waarborg: waarborg.optional(),
  })
  .refine((g) => g.premie !== undefined || g.waarborg !== undefined, {
    message: 'Deze brief kent een installatiepremie of een huurwaarborg toe.',
  });
export type InstallatieEnWaarborgGegevens = z.infer<typeof installatieEnWaarborgGegevens>;
