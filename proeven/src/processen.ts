import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Omgeving } from './omgeving.js';
import { tot } from './omgeving.js';

export type Deel = 'api' | 'worker';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOOFD: Record<Deel, string> = { api: 'apps/api/dist/main.js', worker: 'apps/worker/dist/main.js' };

/** The two real processes of the product, which a proof may kill at any moment. */
export class Processen {
  readonly #omgeving: Omgeving;
  readonly #lopend = new Map<Deel, ChildProcess>();

  constructor(omgeving: Omgeving) {
    this.#omgeving = omgeving;
  }

  async start(deel: Deel, extra: Readonly<Record<string, string>> = {}): Promise<void> {
    const kind = spawn(process.execPath, ['--enable-source-maps', join(ROOT, HOOFD[deel])], {
      cwd: this.#omgeving.data,
      env: { PATH: process.env['PATH'], ...this.#omgeving.env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = createWriteStream(join(this.#omgeving.data, `${deel}.log`), { flags: 'a' });
    kind.stdout.pipe(log, { end: false });
    kind.stderr.pipe(log, { end: false });
    this.#lopend.set(deel, kind);
    let klaar = false;
    kind.stdout.on('data', (tekst: Buffer) => {
      klaar ||= tekst.toString().includes('De worker is klaar');
    });
    await tot(async () => {
      if (kind.exitCode !== null || kind.signalCode !== null) return true; // died on its way: the proof goes on and sees it
      return deel === 'api' ? (await fetch(`${this.#omgeving.apiUrl}/api/gezond`)).ok : klaar;
    }, `${deel} klaar`);
  }

  leeft(deel: Deel): boolean {
    const kind = this.#lopend.get(deel);
    return kind !== undefined && kind.exitCode === null && kind.signalCode === null;
  }

  /** While it runs: what `/proc` knows it by. */
  getPid(deel: Deel): number {
    const pid = this.#lopend.get(deel)?.pid;
    if (pid === undefined || !this.leeft(deel)) throw new Error(`De ${deel} loopt niet`);
    return pid;
  }

  /** kill -9, and wait until it is gone. */
  async dood(deel: Deel): Promise<void> {
    const kind = this.#lopend.get(deel);
    if (kind === undefined || !this.leeft(deel)) return;
    const weg = new Promise((klaar) => kind.once('exit', klaar));
    kind.kill('SIGKILL');
    await weg;
  }

  async sluit(): Promise<void> {
    await this.dood('worker');
    await this.dood('api');
  }
}
