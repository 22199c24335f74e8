import { berekenRunregel, kort, maandNaam, vergelijkMetVorige, type Runregel } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import {
  KETEN_OCMW,
  legVast,
  maakTaken,
  MOTOR,
  naarDb,
  nu,
  planEffect,
  volgendEffectnr,
  zetAanZet,
} from '@besluitpad/prisma';
import type { Resultaat } from '../motor/effect.js';
import { laadRunsteun, type Teberekenen } from './laadRunsteun.js';
import { vergrendelRun, type Run } from './run.js';

/** Few pages keep the history of the run short; nothing waits for one, as it only reads. */
const BLAD = 1000;
const VRIJGEVERS = ['financieelDirecteur', 'algemeenDirecteur'] as const;

/**
 * One page of the list, in one transaction: nothing is ordered yet. A page that was cut off left nothing, and what has a
 * line in this computation is not computed again. The day of the clock begins it; a person may have it done anew.
 */
export async function berekenBetaalrun(
  tx: Tx,
  { onderwerpId, procedureId, ronde }: GeclaimdEffect,
): Promise<Resultaat> {
  const run = await begin(tx, await vergrendelRun(tx, onderwerpId));
  if (run.status !== 'rekent') return { regels: 0 };
  const ids = await leesBlad(tx, run);
  const steun = await laadRunsteun(tx, ids, { runId: run.id, vanaf: run.vanaf });
  const op = await nu(tx);
  const berekend = steun.map((een) => ({ een, regel: berekenRunregel(een, run) }));
  await tx.betaalrunRegel.createMany({ data: berekend.map(({ een, regel }) => alsRegel(run, een, regel, op)) });
  await vraagInkomens(tx, berekend, run, op);
  if (ids.length === BLAD) {
    const volgnr = await volgendEffectnr(tx, procedureId, ronde, 'berekenBetaalrun');
    await planEffect(tx, { procedureId, ronde, effect: 'berekenBetaalrun', onderwerpId, volgnr });
  } else {
    await rondAf(tx, run, procedureId, op);
  }
  return { regels: ids.length };
}

/** Planned by the run before it, until its day comes. */
async function begin(tx: Tx, run: Run): Promise<Run> {
  if (run.status !== 'gepland') return run;
  const data = { status: 'rekent', berekening: { increment: 1 }, rev: { increment: 1 } };
  await tx.betaalrun.update({ where: { id: run.id }, data, select: { id: true } });
  return { ...run, status: 'rekent', berekening: run.berekening + 1 };
}

async function leesBlad(tx: Tx, { id, berekening, vanaf }: Run): Promise<string[]> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM opvolging o WHERE o.maandbedrag_cent IS NOT NULL AND (o.tot IS NULL OR o.tot >= ${naarDb(vanaf)}::date)
      AND NOT EXISTS (SELECT 1 FROM betaalrun_regel g
        WHERE g.betaalrun_id = ${id}::uuid AND g.berekening = ${berekening} AND g.opvolging_id = o.id)
    ORDER BY o.id LIMIT ${BLAD}`;
  return rijen.map((rij) => rij.id);
}

function alsRegel(run: Run, { opvolgingId, dossierId, vorigCent }: Teberekenen, regel: Runregel, op: Date) {
  const soort = vergelijkMetVorige(regel, vorigCent === null ? undefined : { bedragCent: vorigCent }) ?? 'geen';
  return {
    ...{ betaalrunId: run.id, berekening: run.berekening, opvolgingId, dossierId, soort, op },
    ...{ bedragCent: regel.bedragCent, vorigCent, reden: regel.reden ?? null },
    maanden: regel.maanden.map(({ stappen, ...maand }) => ({
      ...maand,
      stappen: stappen.map((stap) => ({ ...stap })),
    })),
    delen: regel.delen.map((deel) => ({ ...deel })),
  };
}

/** Where the income varies and that of the month is not noted: the worker asks for it, and notes it. */
async function vraagInkomens(
  tx: Tx,
  berekend: readonly { readonly een: Teberekenen; readonly regel: Runregel }[],
  { betaaldag }: Run,
  op: Date,
): Promise<void> {
  await maakTaken(
    tx,
    berekend.flatMap(({ een: { procedureId, opvolgingId, werkerId }, regel }) =>
      regel.maanden
        .filter(({ reden }) => reden === 'inkomen_onbekend')
        .map(({ maand }) => ({
          ...{ procedureId, op, rol: 'werker', gebruikerId: werkerId, soort: 'inkomen.vragen', uiterlijk: betaaldag },
          sleutel: `inkomen.vragen/${opvolgingId}/${maand}`,
          titel: `Noteer het inkomen van ${maandNaam(Number(maand.slice(5)))} ${maand.slice(0, 4)}: zonder betaalt de betaalrun niet`,
        })),
    ),
  );
}

async function rondAf(tx: Tx, { id, berekening, betaaldag }: Run, procedureId: string, op: Date): Promise<void> {
  const rijen = await tx.$queryRaw<{ soort: string; aantal: number; cent: number }[]>`
    SELECT soort, count(*)::int AS aantal, sum(bedrag_cent)::float8 AS cent FROM betaalrun_regel
    WHERE betaalrun_id = ${id}::uuid AND berekening = ${berekening} AND soort <> 'geen' GROUP BY soort`;
  const tellingen = Object.fromEntries(rijen.map(({ soort, aantal }) => [soort, aantal]));
  const totaalCent = rijen.reduce((som, { cent }) => som + cent, 0);
  const aantal = rijen.filter(({ cent }) => cent > 0).reduce((som, rij) => som + rij.aantal, 0);
  await tx.betaalrun.update({
    where: { id },
    data: { status: 'berekend', berekendOp: op, tellingen, totaalCent, aantal, rev: { increment: 1 } },
    select: { id: true },
  });
  await legVast(tx, MOTOR, {
    ...{ ketenId: KETEN_OCMW, soort: 'betaalrun.berekend', onderwerpId: id, op },
    gegevens: { berekening, aantal, totaalCent, ...tellingen },
  });
  await maakTaken(
    tx,
    VRIJGEVERS.map((functie) => ({
      ...{ procedureId, op, rol: functie, soort: 'betaalrun.vrijgeven', uiterlijk: betaaldag },
      sleutel: `betaalrun.vrijgeven/${id}/${berekening}/${functie}`,
      titel: `Kijk de betaalrun van ${kort(betaaldag)} na en geef hem vrij`,
    })),
  );
  await zetAanZet(tx, procedureId, 'financieelDirecteur');
}
