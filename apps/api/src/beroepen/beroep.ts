/** An appeal with its procedure, locked for one act in the revision the caller looked at. */
import { datum, type Datum } from '@besluitpad/domain';
import { getProcedure, legVast, uitDb } from '@besluitpad/prisma';
import type { Ogenblik } from '../dossiers/dag.js';
import { nietGevonden } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesBetwistePeriode } from './betwistePeriode.js';
import type { Beroep } from './vormen.js';

export type HogerBeroep = NonNullable<Beroep['hogerBeroep']>;

export interface Verzoek<I> {
  readonly id: string;
  readonly revisie: number;
  readonly invoer: I;
}

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
    berustOp: alsDag(rij.berustOp),
    definitiefOp: alsDag(rij.definitiefOp),
    hogerBeroep: await findHogerBeroep(tx, id),
    periodeVan: alsDag(rij.periodeVan),
    periodeTot: alsDag(rij.periodeTot),
    vonnisTot: periode.tot ?? null,
    begrensdDoor: periode.begrensdDoor ?? null,
  };
}

async function findHogerBeroep(tx: Tx, beroepId: string): Promise<HogerBeroep | null> {
  const rij = await tx.hogerBeroep.findUnique({
    where: { beroepId },
    omit: { beroepId: true, dossierId: true, reden: true, beschikking: true },
  });
  if (rij === null) return null;
  return {
    ...rij,
    ingesteldOp: datum(uitDb(rij.ingesteldOp)),
    zittingOp: alsDag(rij.zittingOp),
    verweerTegen: alsDag(rij.verweerTegen),
    verweerOp: alsDag(rij.verweerOp),
    uitkomstOp: alsDag(rij.uitkomstOp),
    kennisgevingOp: alsDag(rij.kennisgevingOp),
  };
}

export async function schrijfRegel(
  tx: Tx,
  wie: Wie,
  { dossierId, besluitId }: Pick<Beroep, 'dossierId' | 'besluitId'>,
  soort: string,
  regel: Pick<Ogenblik, 'op'> & { gegevens: Record<string, string | null>; tekst?: string },
): Promise<void> {
  await legVast(tx, wie, { ketenId: dossierId, dossierId, soort, onderwerpId: besluitId, ...regel });
}

export async function neemBeroepInHand(tx: Tx, id: string, revisie: number): Promise<Beroep> {
  await tx.$queryRaw`SELECT 1 FROM beroep WHERE id = ${id}::uuid FOR UPDATE`;
  const beroep = await getBeroep(tx, id);
  eisRevisie(revisie, beroep.rev, () => beroep);
  return beroep;
}
