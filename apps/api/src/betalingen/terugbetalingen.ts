/** What clients pay back: what was recovered, and the instalments of any plan. */
import { uitDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { logInzage } from '../dossiers/inzage.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

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
      }),
    ),
    aflossingen: z.array(
      z.strictObject({ besluitlijnId: z.uuid(), volgnr: z.int(), vervaltOp: z.string(), bedragCent: z.int() }),
    ),
  })
  .meta({ id: 'Terugbetalingen' });
export type Terugbetalingen = z.infer<typeof Terugbetalingen>;

export async function leesTerugbetalingen(tx: Tx, wie: Wie, dossierId: string): Promise<Terugbetalingen> {
  const terugvorderingen = await tx.terugvordering.findMany({
    where: { dossierId },
    select: { id: true, besluitlijnId: true, bedragCent: true, mededeling: true, grondslag: true },
    orderBy: { mededeling: 'asc' },
  });
  const aflossingen = await tx.aflossing.findMany({
    where: { dossierId },
    select: { besluitlijnId: true, volgnr: true, vervaltOp: true, bedragCent: true },
    orderBy: [{ vervaltOp: 'asc' }, { besluitlijnId: 'asc' }],
  });
  await logInzage(tx, wie, `terugbetalingen van dossier/${dossierId}`, dossierId);
  return {
    terugvorderingen,
    aflossingen: aflossingen.map(({ vervaltOp, ...rij }) => ({ ...rij, vervaltOp: uitDb(vervaltOp) })),
  };
}
