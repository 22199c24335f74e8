/** Money of a client that came in on a claim: recognised by its structured communication, and never more than is due. */
import { randomUUID } from 'node:crypto';
import { euro, isMededeling, toonMededeling } from '@besluitpad/domain';
import { legVast, naarDb, uitDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { dag } from '../comite/velden.js';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesClaims, sluitAlsVoldaan } from './schuld.js';

export const Terugbetaalinvoer = z
  .strictObject({
    mededeling: z.string().trim().max(30).describe('De gestructureerde mededeling, met of zonder tekens'),
    bedragCent: z.int().min(1).max(100_000_000),
    ontvangenOp: dag,
  })
  .meta({ id: 'Terugbetaalinvoer' });
export type Terugbetaalinvoer = z.infer<typeof Terugbetaalinvoer>;

export const Teruggekomen = z
  .strictObject({ id: z.uuid(), terugvorderingId: z.uuid(), openCent: z.int() })
  .meta({ id: 'Teruggekomen' });
export type Teruggekomen = z.infer<typeof Teruggekomen>;

export async function noteerTerugbetaling(tx: Tx, wie: Wie, invoer: Terugbetaalinvoer): Promise<Teruggekomen> {
  const { bedragCent, ontvangenOp } = invoer;
  const mededeling = keurMededeling(invoer.mededeling);
  const { op, dag: vandaag } = await leesOgenblik(tx);
  eisNietInToekomst(ontvangenOp, vandaag, 'ontvangenOp');
  // One payment at a time on a claim: two at once would each see the same still due.
  const [gevonden] = await tx.$queryRaw<{ id: string; dossierId: string; besluitlijnId: string }[]>`
    SELECT id, dossier_id AS "dossierId", besluitlijn_id AS "besluitlijnId" FROM terugvordering
    WHERE mededeling = ${mededeling} FOR UPDATE`;
  if (gevonden === undefined) {
    throw veldWeigering('mededeling', 'onbekend', 'Met deze mededeling is geen terugvordering bekend.');
  }
  const { id: terugvorderingId, dossierId } = gevonden;
  await eisNaBesluit(tx, gevonden.besluitlijnId, ontvangenOp);
  eisNietTeVeel(bedragCent, await openVan(tx, dossierId, terugvorderingId));
  const id = randomUUID();
  await tx.terugbetaling.create({
    data: {
      ...{ id, dossierId, terugvorderingId, bedragCent, ontvangenOp: naarDb(ontvangenOp) },
      ...{ genoteerdDoor: wie.gebruikerId, genoteerdOp: op },
    },
    select: { id: true },
  });
  await sluitAlsVoldaan(tx, { dossierId, id: terugvorderingId, op: ontvangenOp, reden: 'volledig terugbetaald' });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'terugbetaling.genoteerd', onderwerpId: terugvorderingId, op },
    gegevens: { bedragCent, ontvangenOp },
  });
  return { id, terugvorderingId, openCent: await openVan(tx, dossierId, terugvorderingId) };
}

async function openVan(tx: Tx, dossierId: string, terugvorderingId: string): Promise<number> {
  return (await leesClaims(tx, dossierId)).find(({ id }) => id === terugvorderingId)?.openCent ?? 0;
}

function keurMededeling(tekst: string): string {
  const cijfers = tekst.replace(/\D/g, '');
  if (cijfers.length === 12 && isMededeling(toonMededeling(cijfers))) return toonMededeling(cijfers);
  throw veldWeigering(
    'mededeling',
    'controlegetal',
    'Dit is geen gestructureerde mededeling: kijk de twaalf cijfers na.',
  );
}

async function eisNaBesluit(tx: Tx, besluitlijnId: string, ontvangenOp: string): Promise<void> {
  const { besluitId } = await tx.besluitlijn.findUniqueOrThrow({ where: { id: besluitlijnId } });
  const { datum } = await tx.besluit.findUniqueOrThrow({ where: { id: besluitId } });
  if (ontvangenOp >= uitDb(datum)) return;
  throw veldWeigering('ontvangenOp', 'voorBesluit', 'Op die dag was er nog geen terugvordering.');
}

function eisNietTeVeel(bedragCent: number, openCent: number): void {
  if (bedragCent <= openCent) return;
  const boodschap =
    openCent === 0
      ? 'Van deze terugvordering blijft niets meer te betalen. Stort het bedrag terug.'
      : `Er blijft ${euro(openCent)} te betalen. Noteer dat bedrag en stort de rest terug.`;
  throw veldWeigering('bedragCent', 'teVeel', boodschap);
}
