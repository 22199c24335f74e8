import type { Begin } from '../boodschappen.js';
import type { Effect } from '@besluitpad/domain';
import type { Activiteiten, Stand } from '@besluitpad/activities';
import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';

const gewijzigd = defineSignal('gewijzigd');
const MINUUT = 60_000;
/** A safety net behind the klokronde, spread so that a peak of due moments costs the engine nothing. */
const SPREIDING_MS = [5 * MINUUT, 20 * MINUUT] as const;
const GEEN_MOMENT_MS = 24 * 60 * MINUUT;

/** Short work on PostgreSQL runs beside the workflow; what leaves the house, or takes long, is a task of its own. */
const naastMij = proxyLocalActivities<Activiteiten>({
  startToCloseTimeout: '15s',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});
const naarBuiten = proxyActivities<Activiteiten>({
  startToCloseTimeout: '60s',
  // the worker says every second that it still has the work in hand
  heartbeatTimeout: '10s',
  retry: { initialInterval: '2s', maximumInterval: '5 minutes' },
});

/** What a round answers that ended without the milestone: the request was closed in it and opened again. */
const VOORBIJ = 'voorbij';

/** How each effect is carried out. A new effect without a line here does not compile. */
const doeEffect: Record<Effect, (effectId: string) => Promise<void>> = {
  drukOntvangstbewijs: naastMij.drukOntvangstbewijs,
  drukBesluitbrief: naastMij.drukBesluitbrief,
  drukStapbrief: naastMij.drukStapbrief,
  exporteerVoorBpost: naastMij.exporteerVoorBpost,
  schrijfBetaalbestand: naastMij.schrijfBetaalbestand,
  drukOproeping: naastMij.drukOproeping,
  mailOproeping: naarBuiten.mailOproeping,
  mailBrieven: naarBuiten.mailBrieven,
  drukBesluitenlijst: naastMij.drukBesluitenlijst,
  drukNotulen: naastMij.drukNotulen,
  hervatBetaling: naastMij.hervatBetaling,
  beeindigSteun: naastMij.beeindigSteun,
  // two hundred files: more than may be done beside a workflow
  migreerRegime: naarBuiten.migreerRegime,
  berekenBetaalrun: naarBuiten.berekenBetaalrun,
  bestelBetaalrun: naarBuiten.bestelBetaalrun,
};

/** The procedure ended from outside its normal course: withdrawal, death, forwarding. Caught once, at the top. */
export class Gesloten extends Error {}

export interface Gevolgd {
  /** Waits until PostgreSQL says one of the milestones of that round is reached, or that it is in a later round, and meanwhile has the work done. */
  tot(ronde: number, ...mijlpalen: string[]): Promise<string>;
  /** Is the procedure still open and has it come to this round? */
  heeftRonde(ronde: number): Promise<boolean>;
}

/** Follows one procedure. Registers the signal handler at once, so that no wake is lost. */
export function volg(begin: Begin): Gevolgd {
  const { procedureId, spreidingMs: [minst, meest] = SPREIDING_MS } = begin;
  let gewekt = true;
  let laatste: { ronde: number; stand: Stand } | undefined;
  setHandler(gewijzigd, () => {
    gewekt = true;
  });

  /** Reads the standing and carries out what is pending, until nothing is. */
  async function bijgewerkt(ronde: number): Promise<Stand> {
    if (!gewekt && laatste?.ronde === ronde) return laatste.stand;
    for (;;) {
      gewekt = false; // before the read: a signal during it is kept
      const stand = await naastMij.leesStand(procedureId, ronde);
      for (const { id, effect } of stand.effecten) await doeEffect[effect](id);
      if (stand.effecten.length === 0) {
        laatste = { ronde, stand };
        return stand;
      }
    }
  }

  async function wacht(stand: Stand): Promise<void> {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    if (continueAsNewSuggested || historyLength > 1000) await continueAsNew(begin);
    const spreiding = minst + Math.random() * (meest - minst);
    if (!(await condition(() => gewekt, (stand.wachtMs ?? GEEN_MOMENT_MS) + spreiding))) {
      await naastMij.verstrijk(procedureId);
      gewekt = true;
    }
  }

  return {
    async tot(ronde, ...mijlpalen) {
      for (;;) {
        const stand = await bijgewerkt(ronde);
        const bereikt = mijlpalen.find((m) => stand.mijlpalen.includes(m));
        if (bereikt !== undefined) return bereikt;
        if (stand.gesloten) throw new Gesloten();
        // reopened in a later round: what this one never reached is not waited for
        if (stand.ronde > ronde) return VOORBIJ;
        await wacht(stand);
      }
    },
    async heeftRonde(ronde) {
      const stand = await bijgewerkt(ronde);
      return !stand.gesloten && stand.ronde >= ronde;
    },
  };
}

/** Runs the course of a procedure; an end from outside is an end, not a failure. */
export async function totGesloten(verloop: () => Promise<void>): Promise<void> {
  try {
    await verloop();
  } catch (fout) {
    if (!(fout instanceof Gesloten)) throw fout;
  }
}
