/** For exceptional confidential reasons the worker asks to be heard (R-INV-12): a time slot at the meeting, and no letter. */
import { randomUUID } from 'node:crypto';
import { legVast, naarDb } from '@besluitpad/prisma';
import { neemInHand } from '../aanvragen/zaak.js';
import { leesOgenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getHoorzitting } from './lees.js';
import { getKomendeZitting } from './nodigUit.js';
import type { Hoorzitting, Werkeruurinvoer } from './vormen.js';

export async function vraagWerkeruur(
  tx: Tx,
  wie: Wie,
  { aanvraagId, invoer }: { aanvraagId: string; invoer: Werkeruurinvoer },
): Promise<Hoorzitting> {
  const { dossierId } = await neemInHand(tx, { id: aanvraagId, handeling: 'client.horen' });
  const { op, dag } = await leesOgenblik(tx);
  const zitting = await getKomendeZitting(tx, invoer.zittingId);
  const id = randomUUID();
  await tx.hoorzitting.create({
    data: {
      ...{ id, aanvraagId, dossierId, zittingId: zitting.id, plaats: zitting.plaats, wie: 'werker' },
      ...{ uur: invoer.uur, aanleiding: invoer.aanleiding, uitgenodigdOp: naarDb(dag) },
    },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'hoorzitting.werkerGevraagd', onderwerpId: aanvraagId, op },
    gegevens: { hoorzittingId: id, zittingId: zitting.id, datum: zitting.datum, uur: invoer.uur },
    tekst: invoer.aanleiding,
  });
  return getHoorzitting(tx, id);
}
