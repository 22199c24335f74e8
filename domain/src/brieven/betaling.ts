import { z } from 'zod';
import { aantal, alinea, bedragCent, datum, leeflooncategorie, maand, regel, rekeningEindigtOp } from './velden.js';

/** How the money reaches the client; anything but a transfer needs its reason in the decision. */
export const uitbetaling = z.discriminatedUnion('wijze', [
  z.strictObject({ wijze: z.literal('overschrijving'), rekeningEindigtOp }),
  z.strictObject({ wijze: z.literal('cheque'), reden: alinea }),
  z.strictObject({ wijze: z.literal('kas'), reden: alinea }),
]);

/** A month that is paid afterwards; `deel` when it does not count whole. */
export const maandbetaling = z
  .strictObject({
    maand,
    deel: z.strictObject({ vanaf: datum, totEnMet: datum, dagen: aantal, dagenInMaand: aantal }).optional(),
    bedragCent,
    uiterlijk: datum,
  })
  .refine((b) => b.deel === undefined || (b.deel.vanaf.startsWith(b.maand) && b.deel.totEnMet.startsWith(b.maand)), {
    path: ['deel'],
    message: 'De getelde dagen liggen niet in die maand.',
  })
  .refine((b) => b.deel === undefined || b.deel.dagen <= b.deel.dagenInMaand, {
    path: ['deel', 'dagen'],
    message: 'Er zijn meer dagen geteld dan de maand heeft.',
  });

/** From when the amount comes regularly; rhythm and day are fixed in the decision itself. */
export const vervolgbetaling = z.strictObject({
  vanafMaand: maand,
  ritme: z.enum(['maand', 'veertien_dagen', 'week']),
  /** Read after the rhythm: "op de laatste werkdag". */
  betaaldag: regel,
  /** Each month is computed with the income of that month. */
  wisselend: z.literal(true).optional(),
});

/** Fields of every aid that is paid month after month. */
export const maandsteun = {
  categorie: leeflooncategorie,
  perMaandCent: bedragCent,
  ingang: datum,
  betalingen: z.array(maandbetaling).min(1).max(6),
  vervolg: vervolgbetaling,
  uitbetaling,
  nazichtUiterlijk: datum,
} as const;

/** The individual project (GPMI), or the reason of health or fairness why there is none. */
export const gpmi = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('plan'), doel: alinea, uiterlijk: datum }),
  z.strictObject({ soort: z.literal('vrijgesteld'), reden: alinea }),
]);

/** The six conditions of article 3, each with what the inquiry found for this person. */
export const voorwaarden = z.strictObject({
  verblijf: alinea,
  leeftijd: alinea,
  nationaliteit: alinea,
  inkomen: alinea,
  werkbereidheid: alinea,
  andereRechten: alinea,
});

/** Equal instalments and at most one last smaller one; together exactly the sum. */
export const aflossing = z.strictObject({
  aantal,
  schijfCent: bedragCent,
  eerste: datum,
  laatste: datum,
  /** The last instalment when it differs. */
  slotCent: bedragCent.optional(),
});
export type Aflossing = z.infer<typeof aflossing>;

export function totaalVanAflossing(plan: Aflossing): number {
  return plan.aantal * plan.schijfCent + (plan.slotCent ?? 0);
}
