/** The day of an act, and the days a body may name. */
import { brusselseDatum, datum, kort, type Datum } from '@besluitpad/domain';
import { naarDb, nu, uitDb } from '@besluitpad/prisma';
import { veldWeigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export interface Ogenblik {
  readonly op: Date;
  /** The same moment as a civil date in Brussels. */
  readonly dag: Datum;
}

export async function leesOgenblik(tx: Tx): Promise<Ogenblik> {
  const op = await nu(tx);
  return { op, dag: brusselseDatum(op) };
}

/** A fact may have happened on an earlier day, never on a later one: a typed year too far would start wrong clocks. */
export function eisNietInToekomst(dag: Datum, vandaag: Datum, veld: string): void {
  if (dag <= vandaag) return;
  const boodschap = `Dit is pas op ${kort(dag)}; vandaag is ${kort(vandaag)}.`;
  throw veldWeigering(veld, 'toekomst', boodschap);
}

/** Dates cross Prisma's models as Dates at UTC midnight. */
export function dagUitDb(waarde: Date): Datum {
  return datum(uitDb(waarde));
}

export function dagNaarDb(dag: Datum): Date {
  return naarDb(dag);
}

export function dagOfNull(dag: Datum | undefined): Date | null {
  return dag === undefined ? null : naarDb(dag);
}
