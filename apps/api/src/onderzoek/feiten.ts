import { randomUUID } from 'node:crypto';
import { legVast, naarDb } from '@besluitpad/prisma';
import { neemInHand } from '../aanvragen/zaak.js';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import type { Gemaakt } from '../dossiers/velden.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Feitinvoer } from './vormen.js';

/** A fact with its source and date. It is added and never changed, so it needs no revision of the request. */
export async function voegFeitToe(
  tx: Tx,
  wie: Wie,
  { id: aanvraagId, invoer }: { id: string; invoer: Feitinvoer },
): Promise<Gemaakt> {
  const { dossierId } = await neemInHand(tx, { id: aanvraagId, handeling: 'feit.toevoegen' });
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(invoer.vastgesteldOp, dag, 'vastgesteldOp');
  const id = randomUUID();
  const volgnr = (await tx.feit.count({ where: { aanvraagId } })) + 1;
  await tx.feit.create({
    data: { ...invoer, id, dossierId, aanvraagId, volgnr, vastgesteldOp: naarDb(invoer.vastgesteldOp) },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: 'feit.toegevoegd',
    onderwerpId: aanvraagId,
    op,
    gegevens: { feitId: id, volgnr, vastgesteldOp: invoer.vastgesteldOp },
  });
  return { id };
}
