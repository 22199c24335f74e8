/** An appeal with its procedure, locked for one act in the revision the caller looked at. */
import { datum, type Datum } from '@besluitpad/domain';
import { getProcedure, uitDb } from '@besluitpad/prisma';
import { nietGevonden } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import { leesBetwistePeriode } from './betwistePeriode.js';
import type { Beroep } from './vormen.js';

const alsDag = (waarde: Date | null): Datum | null => (waarde === null ? null : datum(uitDb(waarde)));

export async function getBeroep(tx: Tx, id: string): Promise<Beroep> {
  const rij = await tx.beroep.findUnique({ where: { id }, omit: { kennisgevingOp: true, beschikking: true } });
  if (rij === null) throw nietGevonden('Dit beroep');
  const { id: procedureId } = await getProcedure(tx, 'beroep', id);
  const periode = await leesBetwistePeriode(tx, rij);
  return {
    ...rij,
    procedureId,
    ontvangenOp: datum(uitDb(rij.ontvangenOp)),
    zittingOp: alsDag(rij.zittingOp),
    verweerTegen: datum(uitDb(rij.verweerTegen)),
    verweerOp: alsDag(rij.verweerOp),
    uitkomstOp: alsDag(rij.uitkomstOp),
    hogerBeroepTot: alsDag(rij.hogerBeroepTot),
    periodeVan: alsDag(rij.periodeVan),
    periodeTot: alsDag(rij.periodeTot),
    vonnisTot: periode.tot ?? null,
    begrensdDoor: periode.begrensdDoor ?? null,
  };
}

export async function neemBeroepInHand(tx: Tx, id: string, revisie: number): Promise<Beroep> {
  await tx.$queryRaw`SELECT 1 FROM beroep WHERE id = ${id}::uuid FOR UPDATE`;
  const beroep = await getBeroep(tx, id);
  eisRevisie(revisie, beroep.rev, () => beroep);
  return beroep;
}
