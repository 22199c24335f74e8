/** What staff note in a dossier beside the requests: household, means, contacts, formal notices, the signed GPMI. */
import { randomUUID } from 'node:crypto';
import type { Datum } from '@besluitpad/domain';
import { getProcedure, legVast, naarDb, rondTaakAf } from '@besluitpad/prisma';
import { keurInsz } from '../clienten/keurClient.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import { tekenGpmi } from '../opvolging/neemAkte.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { dagOfNull, eisNietInToekomst, leesOgenblik, type Ogenblik } from './dag.js';
import type { Gemaakt } from './velden.js';
import type { Aanmaninginvoer, Contactinvoer, Gezinslidinvoer, Gpmi, Inkomeninvoer } from './vormen.js';

/** What is noted in a dossier is noted for good: one id, one audit line. */
async function noteer(
  tx: Tx,
  wie: Wie,
  dossierId: string,
  soort: string,
  schrijf: (id: string, ogenblik: Ogenblik) => Promise<unknown>,
): Promise<Gemaakt> {
  const dossier = await tx.dossier.findUnique({ where: { id: dossierId }, select: { geslotenOp: true } });
  if (dossier === null) throw nietGevonden('Dit dossier');
  if (dossier.geslotenOp !== null) throw new Weigering('handeling.nietMogelijk', 'Dit dossier is gesloten.');
  const ogenblik = await leesOgenblik(tx);
  const id = randomUUID();
  await schrijf(id, ogenblik);
  await legVast(tx, wie, { ketenId: dossierId, dossierId, soort, onderwerpId: id, op: ogenblik.op });
  return { id };
}

export function noteerGezinslid(tx: Tx, wie: Wie, dossierId: string, invoer: Gezinslidinvoer): Promise<Gemaakt> {
  return noteer(tx, wie, dossierId, 'gezinslid.genoteerd', async (id, { dag }) => {
    if (invoer.geboren !== undefined) eisNietInToekomst(invoer.geboren, dag, 'geboren');
    const insz = await keurInsz(tx, invoer.insz);
    await tx.gezinslid.create({
      data: { ...invoer, id, dossierId, insz, geboren: dagOfNull(invoer.geboren), ...periode(invoer) },
      select: { id: true },
    });
  });
}

export function noteerInkomen(tx: Tx, wie: Wie, dossierId: string, invoer: Inkomeninvoer): Promise<Gemaakt> {
  return noteer(tx, wie, dossierId, 'inkomen.genoteerd', async (id) => {
    const { gezinslidId = null } = invoer;
    if (gezinslidId !== null) {
      const lid = await tx.gezinslid.findUnique({ where: { id: gezinslidId, dossierId }, select: { id: true } });
      if (lid === null) throw nietGevonden('Dit gezinslid');
    }
    await tx.inkomen.create({
      data: { ...invoer, id, dossierId, gezinslidId, ...periode(invoer) },
      select: { id: true },
    });
  });
}

function periode({ van, tot }: { van: Datum; tot?: Datum | undefined }): { van: Date; tot: Date | null } {
  return { van: naarDb(van), tot: dagOfNull(tot) };
}

export function noteerContact(tx: Tx, wie: Wie, dossierId: string, invoer: Contactinvoer): Promise<Gemaakt> {
  return noteer(tx, wie, dossierId, 'contact.genoteerd', (id, { op }) =>
    tx.contact.create({ data: { ...invoer, id, dossierId, op, gebruikerId: wie.gebruikerId }, select: { id: true } }),
  );
}

export function noteerAanmaning(tx: Tx, wie: Wie, dossierId: string, invoer: Aanmaninginvoer): Promise<Gemaakt> {
  return noteer(tx, wie, dossierId, 'aanmaning.genoteerd', (id, { dag }) => {
    eisNietInToekomst(invoer.verzondenOp, dag, 'verzondenOp');
    return tx.aanmaning.create({
      data: { ...invoer, id, dossierId, verzondenOp: naarDb(invoer.verzondenOp) },
      select: { id: true },
    });
  });
}

/** A signed GPMI ends the term to sign one, when leefloon runs in this dossier. */
export function noteerGpmi(tx: Tx, wie: Wie, dossierId: string, { doel, getekendOp }: Gpmi): Promise<Gemaakt> {
  return noteer(tx, wie, dossierId, 'gpmi.getekend', async (id, { op, dag }) => {
    eisNietInToekomst(getekendOp, dag, 'getekendOp');
    const lopend = await tx.opvolging.findFirst({
      where: { dossierId, tot: null, gpmiGetekendOp: null, steun: { in: ['LL1', 'LL2', 'LL3'] } },
      orderBy: { van: 'desc' },
      select: { id: true },
    });
    await tx.gpmi.create({
      data: { id, dossierId, opvolgingId: lopend?.id ?? null, doel, getekendOp: naarDb(getekendOp) },
      select: { id: true },
    });
    if (lopend === null) return;
    const { id: procedureId } = await getProcedure(tx, 'opvolging', lopend.id);
    await tekenGpmi(tx, { id: lopend.id, procedureId }, getekendOp);
    await rondTaakAf(tx, `gpmi/${lopend.id}`, op, wie.gebruikerId);
  });
}
