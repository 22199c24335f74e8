// One supervised child process: its own group (so that Ctrl-C in the terminal reaches only us, and we stop things in
// order), its log in a file, ready when it answers, started again when it falls over, at most so many times.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Melding } from './data.mjs';
import { codeOf } from './foutcode.mjs';

/**
 * @typedef {object} ProcesOpties
 * @property {string} naam
 * @property {string} commando
 * @property {string[]} argumenten
 * @property {string} log file that receives what it prints
 * @property {((signal: AbortSignal) => Promise<boolean>) | string} isKlaar asked until it says yes, or words that it
 *   prints when it is ready
 * @property {string} [map] working folder
 * @property {Record<string, string | undefined>} [env]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {NodeJS.Signals} [stopSignaal]
 * @property {number} [stopMs] patience before it is ended by force
 * @property {number} [klaarMs] patience before it counts as not starting
 * @property {number} [herstarten] how often within a minute it may fall over
 * @property {AbortSignal} [signal] once aborted, nothing is launched any more
 * @property {Register} [register]
 * @property {(bericht: string) => void} [meld]
 * @property {(fout: Error) => void} [bijOpgave] called when it fell over too often
 */

/** @typedef {{ noteer(naam: string, pid: number): void, vergeet(pid: number): void }} Register */

const PERIOD_MS = 60_000;
const LOG_LIMIT_BYTES = 5_000_000;

export class Proces {
  /** @type {ProcesOpties} */ #opties;
  /** @type {import('node:child_process').ChildProcess | undefined} */ #child;
  /** @type {Promise<void>} */ #gone = Promise.resolve();
  #stopping = false;
  #falls = /** @type {number[]} */ ([]);

  /** @param {ProcesOpties} opties */
  constructor(opties) {
    this.#opties = { stopSignaal: 'SIGTERM', stopMs: 10_000, klaarMs: 60_000, herstarten: 5, ...opties };
  }

  get naam() {
    return this.#opties.naam;
  }

  get pid() {
    return this.#child?.pid;
  }

  /** Resolves when it answers; throws with the end of its log when it ends or stays silent. */
  async start() {
    rotate(this.#opties.log);
    await this.#launch();
    return this;
  }

  async #launch() {
    const { naam, commando, argumenten, log, map, env, uid, gid, register, signal: halted } = this.#opties;
    halted?.throwIfAborted();
    const output = openSync(log, 'a', 0o600);
    const offset = statSync(log).size;
    const child = spawn(commando, argumenten, {
      cwd: map,
      env: env ?? process.env,
      uid,
      gid,
      detached: true,
      // The file itself and not a pipe: what runs keeps running, and keeps its log, when this process is killed.
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    this.#child = child;
    const ended = new Promise((resolve) => {
      child.once('error', (fout) => resolve(fout.message));
      child.once('exit', (code, signal) => resolve(signal === null ? `code ${code}` : `signaal ${signal}`));
    });
    const pid = child.pid;
    if (pid !== undefined) register?.noteer(naam, pid);
    this.#gone = ended.then(() => {
      if (pid !== undefined) register?.vergeet(pid);
    });
    await this.#ready(ended, offset);
    void ended.then((reden) => this.#fell(String(reden)));
  }

  /** @param {Promise<unknown>} ended @param {number} offset */
  async #ready(ended, offset) {
    const { naam, isKlaar, klaarMs = 0, log } = this.#opties;
    const abort = new AbortController();
    const isReady = typeof isKlaar === 'string' ? async () => printed(log, offset).includes(isKlaar) : isKlaar;
    const answered = untilTrue(() => isReady(abort.signal), abort.signal).then(() => 'klaar');
    const late = wait(klaarMs, `geen antwoord na ${klaarMs / 1000} s`, { signal: abort.signal, ref: false });
    try {
      const outcome = await Promise.race([answered, ended, late]);
      if (outcome === 'klaar') return;
      await this.#end();
      throw new Startfout(naam, String(outcome), tail(log, offset), log);
    } finally {
      abort.abort();
      await Promise.allSettled([answered, late]);
    }
  }

  /** @param {string} reden */
  async #fell(reden) {
    const { naam, herstarten = 0, meld, bijOpgave, log, signal: halted } = this.#opties;
    if (this.#stopping || halted?.aborted) return;
    const now = performance.now();
    this.#falls = [...this.#falls.filter((at) => now - at < PERIOD_MS), now];
    if (this.#falls.length > herstarten) {
      bijOpgave?.(
        new Startfout(naam, `${this.#falls.length} keer uitgevallen binnen een minuut (${reden})`, tail(log, 0), log),
      );
      return;
    }
    meld?.(`${naam} is uitgevallen (${reden}) en wordt opnieuw gestart (${this.#falls.length}/${herstarten})`);
    await wait(200 * 2 ** this.#falls.length);
    if (this.#stopping) return;
    try {
      await this.#launch();
      meld?.(`${naam} draait weer`);
    } catch (fout) {
      await this.#fell(fout instanceof Error ? fout.message : String(fout));
    }
  }

  async stop() {
    this.#stopping = true;
    await this.#end();
  }

  /** At once and without waiting, for when this process itself is about to end. */
  kill() {
    this.#stopping = true;
    if (this.#child?.pid !== undefined) signal(-this.#child.pid, 'SIGKILL');
  }

  async #end() {
    const { stopSignaal = 'SIGTERM', stopMs = 0 } = this.#opties;
    const pid = this.#child?.pid;
    if (pid === undefined) return;
    signal(pid, stopSignaal);
    const patience = new AbortController();
    const late = wait(stopMs, 'laat', { signal: patience.signal, ref: false });
    if ((await Promise.race([this.#gone, late])) === 'laat') signal(pid, 'SIGKILL');
    patience.abort();
    await Promise.allSettled([late]);
    await this.#gone;
    // What it started itself is in its group and nowhere else.
    signal(-pid, 'SIGKILL');
  }
}

export class Startfout extends Melding {
  /** @param {string} naam @param {string} reden @param {string} uitvoer @param {string} log */
  constructor(naam, reden, uitvoer, log) {
    super(`${naam} start niet: ${reden}.\nLaatste regels van ${log}:\n${uitvoer}`);
    this.uitvoer = uitvoer;
  }
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (fout) {
    if (codeOf(fout) !== 'ESRCH') throw fout;
  }
}

/** @param {() => Promise<boolean>} ask @param {AbortSignal} signal */
async function untilTrue(ask, signal) {
  while (!(await ask())) await wait(50, undefined, { signal });
}

/** @param {string} log @param {number} offset */
const printed = (log, offset) => readFileSync(log).subarray(offset).toString('utf8');

/** @param {string} log @param {number} offset */
function tail(log, offset) {
  return printed(log, offset).trimEnd().split('\n').slice(-15).join('\n');
}

/** Keeps one older log, so that logs never fill a disk. @param {string} log */
function rotate(log) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
}
