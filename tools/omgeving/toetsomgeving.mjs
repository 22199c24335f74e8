// A throwaway PostgreSQL and Temporal for tests: any free ports, a folder that is removed afterwards, nothing flushed.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { makeDataFolder } from './data.mjs';
import { startDatabase, startEngine } from './motor.mjs';
import { choosePorts } from './poorten.mjs';
import { makeReport } from './verslag.mjs';

/** Under these names tests look for what was started; set beforehand, they name the user's own servers. */
export const DATABASE = 'BESLUITPAD_TEST_DATABASE_BEHEER_URL';
export const ENGINE = 'BESLUITPAD_TEST_TEMPORAL_ADDRESS';

/**
 * Starts what is asked for and not yet named in `process.env`, and names it there.
 * @param {{ temporal: boolean }} opties
 * @returns {Promise<() => Promise<void>>} stops what was started
 */
export async function startTestEnvironment({ temporal }) {
  const wantsDatabase = process.env[DATABASE] === undefined;
  const wantsEngine = temporal && process.env[ENGINE] === undefined;
  if (!wantsDatabase && !wantsEngine) return async () => undefined;
  const data = makeDataFolder(mkdtempSync(join(tmpdir(), 'besluitpad-toets-')));
  const poorten = await choosePorts(data, { willekeurig: true });
  /** @type {import('./motor.mjs').Gestart[]} */
  const gestart = [];
  const verslag = makeReport((regel) => process.stderr.write(`${regel}\n`));
  const opties = { data, poorten, env: process.env, verslag, gestart, wegwerp: true };
  const atExit = () => gestart.forEach((part) => part.kill?.());
  process.once('exit', atExit);
  try {
    if (wantsDatabase) process.env[DATABASE] = await startDatabase(opties);
    if (wantsEngine) process.env[ENGINE] = (await startEngine(opties)).address;
  } catch (fout) {
    await stop();
    throw fout;
  }
  return stop;

  async function stop() {
    for (const part of gestart.splice(0).reverse()) await part.stop();
    process.off('exit', atExit);
    rmSync(data, { recursive: true, force: true });
  }
}

/**
 * Gives `act` a database of its own on the cluster of `beheerUrl`, and removes it afterwards.
 * @template T
 * @param {string} beheerUrl @param {(url: string) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function withOwnDatabase(beheerUrl, act) {
  const name = `toets_${randomBytes(4).toString('hex')}`;
  const owner = new pg.Client({ connectionString: beheerUrl });
  await owner.connect();
  try {
    await owner.query(`CREATE DATABASE ${name}`);
    return await act(Object.assign(new URL(beheerUrl), { pathname: `/${name}` }).href);
  } finally {
    await owner.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await owner.end();
  }
}
