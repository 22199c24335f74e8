import { boek, boekingenCsv, datum, kort, laatsteVanMaand, type Boekfeit } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, uitDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisGrootboek } from './grootboek.js';

const maand = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'Schrijf de maand als JJJJ-MM.')
  .describe('Een maand die voorbij is');
export const Boekmaand = z.strictObject({ maand }).meta({ id: 'Boekmaand' });
export type Boekmaand = z.infer<typeof Boekmaand>;

export const Boekperiode = z
  .strictObject({
    maand: z.string(),
    boekingen: z.int(),
    totaalCent: z.int().describe('Debet, en dus ook credit'),
    zekerheid: z.string().describe('Van de grootboekrekeningen op het ogenblik van boeken'),
  })
  .meta({ id: 'Boekperiode' });
export type Boekperiode = z.infer<typeof Boekperiode>;

/** One writer at a time: two months never book the same fact. */
const BOEKSLOT = 7_202_615;
const BLAD = 1000;

interface Feit extends Boekfeit {
  readonly bron: string;
  readonly keer: number;
  readonly dag: string;
}

/**
 * Books everything up to the last day of the month that is not booked yet. A month is booked once: asked again it is what it
 * was, and what is noted or corrected since goes into a later month.
 */
export async function boekMaand(tx: Tx, wie: Wie, { maand: gevraagd }: Boekmaand): Promise<Boekperiode> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${BOEKSLOT})`;
  const bestaand = await tx.boekperiode.findUnique({ where: { maand: gevraagd } });
  if (bestaand !== null) return leesPeriode(tx, gevraagd);
  const { op, dag } = await leesOgenblik(tx);
  const tot = laatsteVanMaand(datum(`${gevraagd}-01`));
  if (tot >= dag) throw veldWeigering('maand', 'toekomst', `Deze maand is pas voorbij na ${kort(tot)}.`);
  await eisVolgorde(tx, gevraagd);
  const { waarde: codes, zekerheid } = await eisGrootboek(tx);
  const feiten = await tx.$queryRaw<Feit[]>`
    SELECT soort, bron, keer, dag::text, bedrag_cent AS "bedragCent", steun, wijze, periode FROM te_boeken(${tot}::date) ORDER BY dag, bron, keer`;
  await tx.boekperiode.create({ data: { maand: gevraagd, zekerheid, gemaaktDoor: wie.gebruikerId, gemaaktOp: op } });
  const boekingen = feiten.map((feit, i) => ({
    ...{ maand: gevraagd, volgnr: i + 1, soort: feit.soort, bron: feit.bron, keer: feit.keer },
    ...{ dag: naarDb(datum(feit.dag)), bedragCent: feit.bedragCent, ...boek(feit, codes) },
  }));
  for (let i = 0; i < boekingen.length; i += BLAD) await tx.boeking.createMany({ data: boekingen.slice(i, i + BLAD) });
  const periode = await leesPeriode(tx, gevraagd);
  const { boekingen: aantal, totaalCent } = periode;
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'boekhouding.geboekt', op },
    gegevens: { maand: gevraagd, aantal, totaalCent, zekerheid },
  });
  return periode;
}

async function eisVolgorde(tx: Tx, gevraagd: string): Promise<void> {
  const later = await tx.boekperiode.findFirst({ where: { maand: { gt: gevraagd } }, select: { maand: true } });
  if (later === null) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `De maand ${later.maand} is al geboekt: wat nog ontbreekt, komt in de volgende maand.`,
  );
}

async function leesPeriode(tx: Tx, gevraagd: string): Promise<Boekperiode> {
  const periode = await tx.boekperiode.findUnique({ where: { maand: gevraagd } });
  if (periode === null) throw nietGevonden('Deze geboekte maand');
  const rijen = await tx.boeking.findMany({ where: { maand: gevraagd }, select: { bedragCent: true } });
  const totaalCent = rijen.reduce((som, { bedragCent }) => som + bedragCent, 0);
  return { maand: gevraagd, boekingen: rijen.length, totaalCent, zekerheid: periode.zekerheid };
}

/** The file of a month that was booked: the same bytes every time. */
export async function leesBoekingenbestand(tx: Tx, gevraagd: string): Promise<string> {
  const { zekerheid } = await leesPeriode(tx, gevraagd);
  const rijen = await tx.boeking.findMany({ where: { maand: gevraagd }, orderBy: { volgnr: 'asc' } });
  return boekingenCsv(
    gevraagd,
    zekerheid,
    rijen.map(({ dag, ...rij }) => ({ ...rij, dag: uitDb(dag) })),
  );
}
