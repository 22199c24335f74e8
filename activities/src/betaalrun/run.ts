import { datum, laatste, nazienVanaf, type Datum, type Tijdvak } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
import { Onmogelijk } from '../motor/effect.js';

export interface Run extends Tijdvak {
  readonly id: string;
  readonly status: string;
  readonly berekening: number;
  readonly betaaldag: Datum;
  /** first day for which the runs answer: that of the first run there ever was, and a year back at most */
  readonly vanaf: Datum;
}

/** Locked: whoever computes, releases or orders the same run waits. */
export async function vergrendelRun(tx: Tx, id: string): Promise<Run> {
  await tx.$queryRaw`SELECT 1 FROM betaalrun WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await tx.betaalrun.findUnique({ where: { id } });
  if (rij === null) throw new Onmogelijk('De betaalrun is niet gevonden.');
  const eerste = await tx.betaalrun.findFirst({
    where: { status: { not: 'vervallen' } },
    orderBy: { van: 'asc' },
    select: { van: true },
  });
  const tijdvak = { van: datum(uitDb(rij.van)), tot: datum(uitDb(rij.tot)) };
  return {
    ...tijdvak,
    ...{ id, status: rij.status, berekening: rij.berekening, betaaldag: datum(uitDb(rij.betaaldag)) },
    vanaf: laatste(datum(uitDb((eerste ?? rij).van)), nazienVanaf(tijdvak)),
  };
}
