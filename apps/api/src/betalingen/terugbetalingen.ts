/** What clients pay back: what was recovered, and the instalments of any plan. */
import { uitDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { logInzage } from '../dossiers/inzage.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesClaims } from './schuld.js';

export const Terugbetalingsvraag = z.strictObject({ dossier: z.uuid() });

export const Terugbetalingen = z
  .strictObject({
    terugvorderingen: z.array(
      z.strictObject({
        id: z.uuid(),
        besluitlijnId: z.uuid(),
        bedragCent: z.int(),
        mededeling: z.string(),
        grondslag: z.string(),
        openCent: z.int().describe('Wat nog te betalen blijft: na kwijtschelding en na wat terugkwam'),
      }),
    ),
    ontvangen: z.array(
      z.strictObject({ id: z.uuid(), terugvorderingId: z.uuid(), ontvangenOp: z.string(), bedragCent: z.int() }),
    ),
    aflossingen: z.array(
      z.strictObject({ besluitlijnId: z.uuid(), volgnr: z.int(), vervaltOp: z.string(), bedragCent: z.int() }),
    ),
  })
  .meta({ id: 'Terugbetalingen' });
export type Terugbetalingen = z.infer<typeof Terugbetalingen>;

export async function leesTerugbetalingen(tx: Tx, wie: Wie, dossierId: string): Promise<Terugbetalingen> {
  const terugvorderingen = await leesClaims(tx, dossierId);
  const ontvangen = await tx.terugbetaling.findMany({
    where: { dossierId },
    select: { id: true, terugvorderingId: true, ontvangenOp: true, bedragCent: true },
    orderBy: [{ ontvangenOp: 'asc' }, { id: 'asc' }],
  });
  const aflossingen = await tx.aflossing.findMany({
    where: { dossierId },
    select: { besluitlijnId: true, volgnr: true, vervaltOp: true, bedragCent: true },
    orderBy: [{ vervaltOp: 'asc' }, { besluitlijnId: 'asc' }],
  });
  await logInzage(tx, wie, `terugbetalingen van dossier/${dossierId}`, dossierId);
  return {
    terugvorderingen,
    ontvangen: ontvangen.map(({ ontvangenOp, ...rij }) => ({ ...rij, ontvangenOp: uitDb(ontvangenOp) })),
    aflossingen: aflossingen.map(({ vervaltOp, ...rij }) => ({ ...rij, vervaltOp: uitDb(vervaltOp) })),
  };
}
