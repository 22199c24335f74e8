/** The aid that a later decision is about: the one that runs in the file. */
import { isLeefloon, type Datum } from '@besluitpad/domain';
import { getProcedure } from '@besluitpad/prisma';
import { dagUitDb } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';

export interface LopendeSteun {
  readonly id: string;
  readonly dossierId: string;
  readonly besluitlijnId: string;
  readonly steun: string;
  readonly van: Datum;
  readonly gpmiGetekend: boolean;
  readonly procedureId: string;
}

/** What goes with a leefloon: a household has one, whatever its category. */
const BIJ_HET_LEEFLOON: readonly string[] = ['GPMI', 'A60', 'IP'];

/** Is this the aid that a line about `gezocht` speaks of? */
export function hoortBij(steun: string, gezocht: string): boolean {
  const isBijLeefloon = isLeefloon(gezocht) || BIJ_HET_LEEFLOON.includes(gezocht);
  return isBijLeefloon ? isLeefloon(steun) : steun === gezocht;
}

export async function findLopendeSteun(tx: Tx, dossierId: string, gezocht: string): Promise<LopendeSteun | undefined> {
  const lopend = await tx.opvolging.findMany({ where: { dossierId, tot: null }, orderBy: { van: 'desc' } });
  const rij = lopend.find(({ steun }) => hoortBij(steun, gezocht));
  return rij === undefined ? undefined : metProcedure(tx, rij);
}

/** The aid that runs because of one decided line. */
export async function leesLopendeSteunVan(tx: Tx, besluitlijnId: string): Promise<LopendeSteun[]> {
  const lopend = await tx.opvolging.findMany({ where: { besluitlijnId, tot: null } });
  return Promise.all(lopend.map((rij) => metProcedure(tx, rij)));
}

type Rij = Awaited<ReturnType<Tx['opvolging']['findMany']>>[number];

async function metProcedure(tx: Tx, rij: Rij): Promise<LopendeSteun> {
  const { id: procedureId } = await getProcedure(tx, 'opvolging', rij.id);
  const { id, dossierId, besluitlijnId, steun, van, gpmiGetekendOp } = rij;
  return {
    ...{ id, dossierId, besluitlijnId, steun, procedureId },
    van: dagUitDb(van),
    gpmiGetekend: gpmiGetekendOp !== null,
  };
}
