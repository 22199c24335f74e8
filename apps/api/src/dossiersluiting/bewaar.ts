/** A file is kept longer than its term: under a hold while somebody needs it, or for good. */
import { bewaartermijn, type Datum } from '@besluitpad/domain';
import { legVast, naarDb } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisGesloten, neemDossier, type Verzoek } from './dossier.js';
import { leesSluiting } from './lees.js';
import type { Bewaarklasseinvoer, Dossiersluiting, Redeninvoer } from './vormen.js';

export async function houdVast(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer: { reden } }: Verzoek<Redeninvoer>,
): Promise<Dossiersluiting> {
  const { rev } = await neemDossier(tx, id, revisie);
  const { op } = await leesOgenblik(tx);
  if ((await findLopende(tx, id)) !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Dit dossier wordt al vastgehouden.');
  }
  await tx.vasthouding.create({
    data: { dossierId: id, gezetDoor: wie.gebruikerId, gezetOp: op, reden },
    select: { id: true },
  });
  await rond(tx, wie, { id, rev, op, soort: 'dossier.vastgehouden', reden });
  return leesSluiting(tx, id);
}

export async function hefOp(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer: { reden } }: Verzoek<Redeninvoer>,
): Promise<Dossiersluiting> {
  const { rev } = await neemDossier(tx, id, revisie);
  const { op } = await leesOgenblik(tx);
  const lopende = await findLopende(tx, id);
  if (lopende === null) throw new Weigering('handeling.nietMogelijk', 'Dit dossier wordt niet vastgehouden.');
  await tx.vasthouding.update({
    where: { id: lopende.id },
    data: { opgehevenDoor: wie.gebruikerId, opgehevenOp: op },
    select: { id: true },
  });
  await rond(tx, wie, { id, rev, op, soort: 'dossier.vrijgelaten', reden });
  return leesSluiting(tx, id);
}

export async function zetBewaarklasse(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer: { klasse, reden } }: Verzoek<Bewaarklasseinvoer>,
): Promise<Dossiersluiting> {
  const dossier = await neemDossier(tx, id, revisie);
  eisGesloten(dossier);
  if (dossier.klasse === klasse) throw new Weigering('handeling.nietMogelijk', 'Dit dossier heeft al die klasse.');
  const { op } = await leesOgenblik(tx);
  const termijn = bewaartermijn(klasse, dossier.geslotenOp as Datum, await leesHuisregels(tx));
  await tx.dossier.update({
    where: { id },
    data: {
      ...{ bewaarklasse: klasse, bewaarzekerheid: termijn.zekerheid, bewaarbron: termijn.bron },
      bewarenTot: termijn.tot === null ? null : naarDb(termijn.tot),
    },
    select: { id: true },
  });
  await rond(tx, wie, { id, rev: dossier.rev, op, soort: 'dossier.bewaarklasse', reden, klasse });
  return leesSluiting(tx, id);
}

const findLopende = (tx: Tx, dossierId: string) =>
  tx.vasthouding.findFirst({ where: { dossierId, opgehevenOp: null }, select: { id: true } });

interface Regel {
  readonly id: string;
  readonly rev: number;
  readonly op: Date;
  readonly soort: string;
  readonly reden: string;
  readonly klasse?: string;
}

async function rond(tx: Tx, wie: Wie, { id, rev, op, soort, reden, klasse }: Regel): Promise<void> {
  await tx.dossier.update({ where: { id }, data: { rev: rev + 1 }, select: { id: true } });
  await legVast(tx, wie, {
    ...{ ketenId: id, dossierId: id, onderwerpId: id, op, soort, tekst: reden },
    ...(klasse === undefined ? {} : { gegevens: { klasse } }),
  });
}
