/** The aid that a later decision is about: the one that runs in the file. */
import { isLeefloon } from '@besluitpad/domain';
import { getProcedure } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';

export interface LopendeSteun {
  readonly id: string;
  readonly dossierId: string;
  readonly besluitlijnId: string;
  readonly steun: string;
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
  if (rij === undefined) return undefined;
  const { id: procedureId } = await getProcedure(tx, 'opvolging', rij.id);
  const { id, besluitlijnId, steun, gpmiGetekendOp } = rij;
  return { id, dossierId, besluitlijnId, steun, procedureId, gpmiGetekend: gpmiGetekendOp !== null };
}
