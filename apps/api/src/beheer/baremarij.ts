/** A new scale: one administrator enters it with its source, another confirms it, and then everything computes with it. */
import {
  datum,
  datumregel,
  isDatum,
  leefloonBarema,
  spiAlgemeen,
  spiStudentMetBeurs,
  verwarmingstoelageBarema,
  type Baremastand,
  type Berekencontext,
  type Datum,
  type Rentevoet,
  type Rij,
} from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, nu } from '@besluitpad/prisma';
import { z } from 'zod';
import { dagUitDb } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { nietGevonden, Programmafout, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { BAREMATABELLEN, sluitBaremataken, type Barematabel } from './baremataak.js';

const cent = z.int().min(1).max(100_000_000);
const dag = z.string().refine(isDatum, datumregel);
const bron = z.string().trim().min(1).max(300).describe('Waar u de bedragen las');
const leefloonwaarde = z.strictObject({ 1: cent, 2: cent, 3: cent });
const verwarmingswaarde = z.strictObject({ centPerLiter: cent, maximumLiter: cent, forfaitPompCent: cent });
/** Its own last day, so that last year's rate never goes on by itself. */
const rentewaarde = z.strictObject({
  honderdsten: z.int().min(0).max(2_000).describe('450 is 4,50 % per jaar'),
  tot: dag.describe('De laatste dag waarop deze rentevoet geldt'),
});

export const Baremarijinvoer = z
  .discriminatedUnion('tabel', [
    z.strictObject({ tabel: z.literal('leefloon'), vanaf: dag, waarde: leefloonwaarde, bron }),
    z.strictObject({ tabel: z.literal('verwarmingstoelage'), vanaf: dag, waarde: verwarmingswaarde, bron }),
    z.strictObject({
      tabel: z.enum(['spi', 'spi-student']),
      vanaf: dag,
      waarde: cent.describe('Cent per maand'),
      bron,
    }),
    z.strictObject({ tabel: z.literal('rentevoet'), vanaf: dag, waarde: rentewaarde, bron }),
  ])
  .meta({ id: 'Baremarij' });
export type Baremarijinvoer = z.infer<typeof Baremarijinvoer>;

const LAATSTE = {
  leefloon: leefloonBarema.rijen.at(-1)?.vanaf,
  verwarmingstoelage: verwarmingstoelageBarema.rijen.at(-1)?.vanaf,
  spi: spiAlgemeen.rijen.at(-1)?.tot,
  'spi-student': spiStudentMetBeurs.rijen.at(-1)?.vanaf,
};

export async function voerBaremarijIn(tx: Tx, wie: Wie, rij: Baremarijinvoer): Promise<string> {
  const { tabel, waarde } = rij;
  if (tabel === 'rentevoet' && rij.waarde.tot < rij.vanaf) {
    throw veldWeigering('waarde.tot', 'volgorde', 'Een rentevoet eindigt niet voor hij begint.');
  }
  const laatste = tabel === 'rentevoet' ? undefined : LAATSTE[tabel];
  if (laatste !== undefined && rij.vanaf <= laatste) {
    throw veldWeigering('vanaf', 'opvolging', 'Een nieuw barema begint na de laatste rij van het programma.');
  }
  const op = await nu(tx);
  const { id } = await tx.baremaRij.create({
    data: {
      ...{ tabel, waarde, bron: rij.bron },
      vanaf: naarDb(rij.vanaf),
      ingevoerdDoor: wie.gebruikerId,
      ingevoerdOp: op,
    },
    select: { id: true },
  });
  const gegevens = { tabel, vanaf: rij.vanaf };
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, onderwerpId: id, op, gegevens },
    soort: 'barema.ingevoerd',
    tekst: rij.bron,
  });
  return id;
}

export async function bevestigBaremarij(tx: Tx, wie: Wie, id: string): Promise<void> {
  const rij = await tx.baremaRij.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Dit barema');
  if (rij.bevestigdOp !== null) throw new Weigering('handeling.nietMogelijk', 'Dit barema is al bevestigd.');
  if (rij.ingevoerdDoor === wie.gebruikerId) {
    throw new Weigering('regel.geschonden', 'U voerde dit barema zelf in. Iemand anders bevestigt het.');
  }
  const andere = { tabel: rij.tabel, vanaf: rij.vanaf, bevestigdOp: { not: null } };
  if ((await tx.baremaRij.count({ where: andere })) > 0) {
    throw new Weigering('handeling.nietMogelijk', 'Voor die dag is al een ander barema bevestigd.');
  }
  const op = await nu(tx);
  await tx.$executeRaw`
    UPDATE barema_rij SET bevestigd_door = ${wie.gebruikerId}::uuid, bevestigd_op = ${op} WHERE id = ${id}::uuid`;
  // A missing rate holds nothing back, so there is no task to close.
  if (rij.tabel !== 'rentevoet') await sluitBaremataken(tx, wie, keurTabel(rij.tabel));
  const gegevens = { tabel: rij.tabel, vanaf: dagUitDb(rij.vanaf) };
  await legVast(tx, wie, { ...{ ketenId: KETEN_OCMW, onderwerpId: id, op, gegevens }, soort: 'barema.rijBevestigd' });
}

function keurTabel(tabel: string): Barematabel {
  const bekend = BAREMATABELLEN.find((naam) => naam === tabel);
  if (bekend === undefined) throw new Programmafout('A stored scale is of no table.');
  return bekend;
}

/** What computations take: the confirmed rows, and until when the last one was confirmed to hold. */
export async function leesBevestigingen(tx: Tx): Promise<Berekencontext['bevestigdTot']> {
  const tot = (await leesHuisregels(tx)).baremaBevestigdTot.waarde;
  const rijen = await tx.baremaRij.findMany({ where: { bevestigdOp: { not: null } }, orderBy: { vanaf: 'asc' } });
  const van = (tabel: string) => rijen.filter((rij) => rij.tabel === tabel);
  return {
    leefloon: stand(tot.leefloon, van('leefloon'), (waarde) => leefloonwaarde.parse(waarde)),
    verwarmingstoelage: stand(tot.verwarmingstoelage, van('verwarmingstoelage'), (waarde) =>
      verwarmingswaarde.parse(waarde),
    ),
    spi: {
      algemeen: stand(tot.spi, van('spi'), (waarde) => cent.parse(waarde)),
      studentMetBeurs: stand(tot['spi-student'], van('spi-student'), (waarde) => cent.parse(waarde)),
    },
  };
}

/** The confirmed legal rates, for interest on late payments. */
export async function leesRentevoeten(tx: Tx): Promise<readonly Rentevoet[]> {
  const rijen = await tx.baremaRij.findMany({ where: { tabel: 'rentevoet', bevestigdOp: { not: null } } });
  return rijen.map((rij) => {
    const { honderdsten, tot } = rentewaarde.parse(rij.waarde);
    return { vanaf: dagUitDb(rij.vanaf), tot: datum(tot), honderdsten, bron: rij.bron };
  });
}

function stand<W>(
  bevestigdTot: Datum | undefined,
  rijen: readonly { readonly vanaf: Date; readonly waarde: unknown; readonly bron: string }[],
  lees: (waarde: unknown) => W,
): Baremastand<W> {
  return {
    ...(bevestigdTot === undefined ? {} : { bevestigdTot }),
    rijen: rijen.map(({ vanaf, waarde, bron: waar }): Rij<W> => ({
      ...{ vanaf: dagUitDb(vanaf), waarde: lees(waarde), bron: waar },
      zekerheid: 'gevonden',
    })),
  };
}
