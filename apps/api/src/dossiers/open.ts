import { randomUUID } from 'node:crypto';
import { jaarVan } from '@besluitpad/domain';
import { legVast, naarDb, volgendNummer } from '@besluitpad/prisma';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesOgenblik } from './dag.js';
import { leesOcmwGegevens } from './huis.js';
import type { Dossierinvoer, Geopend } from './vormen.js';

const WERKERSROLLEN = ['maatschappelijkWerker', 'trajectbegeleider', 'hoofdSocialeDienst'];

export async function openDossier(
  tx: Tx,
  wie: Wie,
  { clientId, werkerId, vertrouwelijk }: Dossierinvoer,
): Promise<Geopend> {
  const { op, dag } = await leesOgenblik(tx);
  const client = await tx.persoon.findUnique({ where: { id: clientId }, select: { id: true } });
  if (client === null) throw nietGevonden('Deze cliënt');
  await eisWerker(tx, werkerId);
  const { dossierPrefix } = await leesOcmwGegevens(tx);
  const id = randomUUID();
  const jaar = jaarVan(dag);
  const volgnr = await volgendNummer(tx, 'dossier', jaar);
  const nummer = `${dossierPrefix}-${jaar}-${String(volgnr).padStart(4, '0')}`;
  await tx.dossier.create({
    data: { id, nummer, persoonId: clientId, werkerId, vertrouwelijk, geopendOp: naarDb(dag) },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: id,
    dossierId: id,
    soort: 'dossier.geopend',
    onderwerpId: id,
    op,
    gegevens: { nummer, werkerId, vertrouwelijk },
  });
  return { id, nummer };
}

/** Counted over the files the asking person may see: a confidential one is not betrayed by a number. */
export async function lijstWerkers(tx: Tx): Promise<{ id: string; naam: string; open: number }[]> {
  return tx.$queryRaw`
    SELECT g.id, g.naam, count(d.id)::int AS open
    FROM gebruiker g LEFT JOIN dossier d ON d.werker_id = g.id AND d.gesloten_op IS NULL
    WHERE g.actief AND g.rollen && ${WERKERSROLLEN}::text[]
    GROUP BY g.id, g.naam ORDER BY g.naam, g.id`;
}

export async function eisWerker(tx: Tx, id: string): Promise<void> {
  const werker = await tx.gebruiker.findUnique({ where: { id, actief: true }, select: { rollen: true } });
  if (werker?.rollen.some((rol) => WERKERSROLLEN.includes(rol))) return;
  throw new Weigering(
    'verwijzing.onbestaand',
    'Kies een actieve maatschappelijk werker of trajectbegeleider voor dit dossier.',
  );
}
