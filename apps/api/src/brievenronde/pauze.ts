/** Letting the letters of a meeting rest, and go on: at rest the engine prints and exports none, and nobody releases one. */
import { legVast, wekAlle } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, getZitting } from '../zittingen/zitting.js';
import { leesRonde, leesRondestand } from './leesRonde.js';
import type { Brievenronde } from './vormen.js';

export interface Pauzeopdracht {
  readonly zittingId: string;
  readonly revisie: number;
  readonly reden: string;
}

export async function pauzeer(tx: Tx, wie: Wie, opdracht: Pauzeopdracht): Promise<Brievenronde> {
  const { zittingId, reden } = opdracht;
  const { status } = await neemInHand(tx, wie, opdracht);
  if (status === 'gepauzeerd') throw new Weigering('handeling.nietMogelijk', 'Deze brieven zijn al gepauzeerd.');
  if (status === 'verzonden')
    throw new Weigering('handeling.nietMogelijk', 'Alle brieven van deze zitting zijn al vertrokken.');
  const { op } = await leesOgenblik(tx);
  await tx.brievenronde.update({
    where: { zittingId },
    data: { gepauzeerdOp: op, gepauzeerdDoor: wie.gebruikerId, reden, rev: { increment: 1 } },
    select: { rev: true },
  });
  await noteer(tx, wie, opdracht, 'brievenronde.gepauzeerd');
  return leesRonde(tx, wie, zittingId);
}

export async function hervat(tx: Tx, wie: Wie, opdracht: Pauzeopdracht): Promise<Brievenronde> {
  const { zittingId } = opdracht;
  const { status } = await neemInHand(tx, wie, opdracht);
  if (status !== 'gepauzeerd') throw new Weigering('handeling.nietMogelijk', 'Deze brieven zijn niet gepauzeerd.');
  await tx.brievenronde.update({
    where: { zittingId },
    data: { gepauzeerdOp: null, gepauzeerdDoor: null, reden: null, rev: { increment: 1 } },
    select: { rev: true },
  });
  await wekWatRustte(tx, zittingId);
  await noteer(tx, wie, opdracht, 'brievenronde.hervat');
  return leesRonde(tx, wie, zittingId);
}

/** Under the lock of the round: an act that releases holds it shared, so none slips through a pause. */
async function neemInHand(tx: Tx, wie: Wie, { zittingId, revisie }: Pauzeopdracht): Promise<Brievenronde> {
  eisFase(await getZitting(tx, zittingId), 'gesloten');
  await tx.$executeRaw`INSERT INTO brievenronde (zitting_id) VALUES (${zittingId}::uuid) ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`SELECT 1 FROM brievenronde WHERE zitting_id = ${zittingId}::uuid FOR UPDATE`;
  const ronde = await leesRonde(tx, wie, zittingId);
  eisRevisie(revisie, ronde.rev, () => ronde);
  return ronde;
}

/** What was intended before or during the pause is still intended: the engine only has to look again. */
async function wekWatRustte(tx: Tx, zittingId: string): Promise<void> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    UPDATE procedure p SET stand_nr = p.stand_nr + 1 FROM besluit x
    WHERE x.zitting_id = ${zittingId}::uuid AND p.soort = 'besluit' AND p.onderwerp_id = x.id
      AND EXISTS (SELECT 1 FROM effect e WHERE e.procedure_id = p.id AND e.status IN ('voorgenomen', 'bezig'))
    RETURNING p.id`;
  await wekAlle(
    tx,
    rijen.map(({ id }) => id),
  );
}

async function noteer(tx: Tx, wie: Wie, { zittingId, reden }: Pauzeopdracht, soort: string): Promise<void> {
  const { op } = await leesOgenblik(tx);
  await legVast(tx, wie, { ketenId: zittingId, soort, onderwerpId: zittingId, op, tekst: reden });
}

/** For an act on letters: refused while they rest, and a pause that comes now waits for it. */
export async function eisGeenPauze(tx: Tx, zittingId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM brievenronde WHERE zitting_id = ${zittingId}::uuid FOR SHARE`;
  const { pauze } = await leesRondestand(tx, zittingId);
  if (pauze === null) return;
  throw new Weigering('handeling.nietMogelijk', `De brieven van deze zitting zijn gepauzeerd: ${pauze.reden}`);
}
