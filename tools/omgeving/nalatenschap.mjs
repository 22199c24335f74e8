// What a start that was killed left running. Noted by number and mark while it runs, ended at the next start.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readJsonIfPresent, writeJson } from './data.mjs';
import { findProcessMark, isSameProcess } from './procesmerk.mjs';

/** @typedef {{ naam: string, pid: number, merk: string }} Genoteerd */

const PATIENCE_MS = 15_000;

/**
 * @param {string} data
 * @returns {import('./proces.mjs').Register}
 */
export function processRegister(data) {
  const path = join(data, 'processen.json');
  /** @type {Map<number, Genoteerd>} */
  const running = new Map();
  const save = () => writeJson(path, [...running.values()]);
  save();
  return {
    noteer(naam, pid) {
      const merk = findProcessMark(pid);
      if (merk === undefined) return;
      running.set(pid, { naam, pid, merk });
      save();
    },
    vergeet(pid) {
      if (running.delete(pid)) save();
    },
  };
}

/**
 * Ends what an earlier start left behind, last started first: the database goes last.
 * @param {string} data @param {(bericht: string) => void} meld
 */
export async function endLeftovers(data, meld) {
  /** @type {Genoteerd[]} */
  const noted = readJsonIfPresent(join(data, 'processen.json')) ?? [];
  for (const leftover of noted.reverse().filter(isSameProcess)) {
    meld(`${leftover.naam} (proces ${leftover.pid}) bleef achter van een vorige start en wordt gestopt`);
    // SIGINT asks each of them for an orderly end; PostgreSQL would wait for its clients on SIGTERM.
    process.kill(leftover.pid, 'SIGINT');
    const until = performance.now() + PATIENCE_MS;
    while (isSameProcess(leftover) && performance.now() < until) await wait(50);
    if (isSameProcess(leftover)) process.kill(leftover.pid, 'SIGKILL');
    while (isSameProcess(leftover)) await wait(50);
  }
}
