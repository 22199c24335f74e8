// Ports: the one of last time when it is free, else the usual one, else any free one. Always on the loopback address.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Melding, readJsonIfPresent, writeJson } from './data.mjs';

export const LOOPBACK = '127.0.0.1';

/** The usual port of each part, chosen beside the defaults of products that a developer may have running. */
const USUAL = {
  postgres: 54320,
  temporal: 7233,
  temporalUi: 8233,
  smtp: 1025,
  mail: 8025,
  api: 3080,
};

/** @typedef {keyof typeof USUAL} Onderdeel */

/**
 * @param {string} data
 * @param {{ vast?: Partial<Record<Onderdeel, number>>, willekeurig?: boolean }} [options] `vast`: asked for by the user, so
 *   not replaced when taken; `willekeurig`: any free port, for environments that live beside others
 * @returns {Promise<Record<Onderdeel, number>>}
 */
export async function choosePorts(data, { vast = {}, willekeurig = false } = {}) {
  const path = join(data, 'poorten.json');
  const remembered = readJsonIfPresent(path) ?? {};
  /** @type {Set<number>} */
  const taken = new Set();
  const chosen = { ...USUAL };
  for (const part of /** @type {Onderdeel[]} */ (Object.keys(USUAL))) {
    const wish = vast[part];
    if (wish !== undefined && !(await isFree(wish))) throw new Melding(`Poort ${wish} voor ${part} is bezet.`);
    const candidates = wish === undefined ? [remembered[part], willekeurig ? undefined : USUAL[part]] : [wish];
    chosen[part] = await firstFree(candidates, taken);
    taken.add(chosen[part]);
  }
  writeJson(path, chosen);
  return chosen;
}

/** @param {(number | undefined)[]} candidates @param {Set<number>} taken */
async function firstFree(candidates, taken) {
  for (const candidate of candidates) {
    if (candidate !== undefined && !taken.has(candidate) && (await isFree(candidate))) return candidate;
  }
  for (;;) {
    const any = await listen(0);
    if (any !== undefined && !taken.has(any)) return any;
  }
}

/** @param {number} port */
const isFree = async (port) => (await listen(port)) !== undefined;

/** Listens for a moment: the port that was given, or undefined when it is taken. @param {number} port */
function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ fout) => {
      if (fout.code === 'EADDRINUSE' || fout.code === 'EACCES') resolve(undefined);
      else reject(fout);
    });
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
