import { randomUUID } from 'node:crypto';
import { legVast, naarDb } from '@besluitpad/prisma';
import { neemInHand } from '../aanvragen/zaak.js';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import type { Gemaakt } from '../dossiers/velden.js';
import { veldWeigering } from '../fouten/weigering.js';
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
  await eisWeerlegbaar(tx, aanvraagId, invoer.weerlegtId);
  const id = randomUUID();
  const volgnr = (await tx.feit.count({ where: { aanvraagId } })) + 1;
  await tx.feit.create({
    data: {
      ...{ ...invoer, id, dossierId, aanvraagId, volgnr, vastgesteldOp: naarDb(invoer.vastgesteldOp) },
      onderwerp: invoer.onderwerp ?? null,
      waarde: invoer.waarde ?? null,
      weerlegtId: invoer.weerlegtId ?? null,
    },
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

/** A fact refutes an earlier one of the same request; the earlier one stays, and stays readable. */
async function eisWeerlegbaar(tx: Tx, aanvraagId: string, weerlegtId: string | undefined): Promise<void> {
  if (weerlegtId === undefined) return;
  if ((await tx.feit.count({ where: { id: weerlegtId, aanvraagId } })) > 0) return;
  throw veldWeigering('weerlegtId', 'onbestaand', 'Dit feit staat niet bij deze aanvraag.');
}
