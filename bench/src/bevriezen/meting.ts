/**
 * The agenda of a meeting of three hundred items is frozen by its convocation, asked over HTTP; beside it what the same
 * rows cost bare PostgreSQL. The meeting is then held and closed: its workflow must not grow with its items.
 */
import type { Stap } from '@besluitpad/cli';
import { tot, type Omgeving } from '@besluitpad/proeven';
import { workflowId } from '@besluitpad/workflows';
import { performance } from 'node:perf_hooks';
import { eneRij, metDatabank } from '../databank.js';
import { codeVan, richtIn } from '../heidebeke.js';
import { openMotor } from '../motor.js';
import { ernaast, getal, hoogstens, type Meting, type Regel } from '../regel.js';
import { totSluiting, ZITTING } from '../wekken/verhaal.js';
import { samenPerHandeling } from '../zittingsbrieven/verhaal.js';
import { schrijfKaal } from './kaal.js';

const PUNTEN = 300;
const GEDULD_MS = 180_000;

export const bevriezen: Meting = async () => {
  const codes = Array.from({ length: PUNTEN }, (_, i) => codeVan(i));
  let lopend: Omgeving | undefined;
  const regels: Regel[] = [];
  const stappen = samenPerHandeling(totSluiting(codes)).map((stap): Stap => ({
    ...stap,
    async doe(spel) {
      const begin = performance.now();
      await stap.doe(spel);
      const ms = performance.now() - begin;
      if (lopend === undefined) throw new Error('De processen lopen nog niet');
      const zittingId = spel.id(`zitting.${ZITTING}`);
      const vanZitting = stap.wat.includes(ZITTING);
      if (vanZitting && stap.wat.includes('oproeping')) regels.push(...(await vergelijk(lopend, zittingId, ms)));
      if (vanZitting && stap.wat.includes('gesloten')) regels.push(await telNaSluiting(lopend, zittingId));
    },
  }));
  await richtIn(PUNTEN, stappen, (_, omgeving) => {
    lopend = omgeving;
    return Promise.resolve();
  });
  if (regels.length === 0) throw new Error('De zitting is niet gemeten');
  return regels;
};

async function vergelijk({ beheerUrl }: Omgeving, zittingId: string, bevriezenMs: number): Promise<Regel[]> {
  const kaal = await metDatabank(beheerUrl, (db) => schrijfKaal(db, zittingId));
  return [
    hoogstens(`agenda van ${PUNTEN} punten bevroren, over HTTP`, bevriezenMs / 1000, 2, ' s', 2),
    ernaast(`dezelfde ${kaal.rijen} rijen door PostgreSQL alleen`, `${getal(kaal.ms / 1000, 2)} s`),
  ];
}

async function telNaSluiting(omgeving: Omgeving, zittingId: string): Promise<Regel> {
  await metDatabank(omgeving.beheerUrl, (db) =>
    tot(async () => (await eneRij<{ n: number }>(db, GEDRUKT)).n >= PUNTEN, `${PUNTEN} brieven gedrukt`, GEDULD_MS),
  );
  const gebeurtenissen = await telGebeurtenissen(omgeving, zittingId);
  return hoogstens(`gebeurtenissen van de zitting met ${PUNTEN} punten, gesloten`, gebeurtenissen, 100);
}

const GEDRUKT = `SELECT count(*)::int AS n FROM effect WHERE effect = 'drukBesluitbrief' AND status = 'gedaan'`;

/** All runs of the meeting's workflow together: to continue as new is no way to hold fewer. */
async function telGebeurtenissen(omgeving: Omgeving, zittingId: string): Promise<number> {
  const { id } = await metDatabank(omgeving.beheerUrl, (db) =>
    eneRij<{ id: string }>(db, `SELECT id FROM procedure WHERE soort = 'zitting' AND onderwerp_id = $1`, [zittingId]),
  );
  const motor = await openMotor(omgeving);
  try {
    let som = 0;
    for await (const { runId } of motor.workflow.list({ query: `WorkflowId = '${workflowId('zitting', id)}'` })) {
      som += (await motor.workflow.getHandle(workflowId('zitting', id), runId).describe()).historyLength;
    }
    if (som === 0) throw new Error('De motor kent de zitting niet');
    return som;
  } finally {
    await motor.connection.close();
  }
}
