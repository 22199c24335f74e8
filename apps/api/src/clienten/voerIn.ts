import { randomUUID } from 'node:crypto';
import { KETEN_OCMW, legVast, naarDb } from '@besluitpad/prisma';
import type { Datum } from '@besluitpad/domain';
import { leesOgenblik } from '../dossiers/dag.js';
import type { MetRev } from '../dossiers/velden.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { keurClient } from './keurClient.js';
import type { Adres, Clientinvoer } from './vormen.js';

export async function voerClientIn(tx: Tx, wie: Wie, invoer: Clientinvoer): Promise<MetRev> {
  const { op, dag } = await leesOgenblik(tx);
  const id = randomUUID();
  await tx.persoon.create({ data: { id, ...(await keurClient(tx, invoer, dag)) }, select: { id: true } });
  await voegAdressenToe(tx, id, invoer.adressen, dag);
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: 'client.ingevoerd', onderwerpId: id, op });
  return { id, rev: 1 };
}

export async function voegAdressenToe(
  tx: Tx,
  persoonId: string,
  adressen: readonly Adres[],
  dag: Datum,
): Promise<void> {
  await tx.kennisgevingsadres.createMany({
    data: adressen.map(({ terAttentie = null, bewijs = null, ...adres }) => ({
      ...adres,
      terAttentie,
      bewijs,
      persoonId,
      van: naarDb(dag),
    })),
  });
}
