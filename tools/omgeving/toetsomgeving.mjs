// A throwaway PostgreSQL and Temporal for tests: any free ports, a folder that is removed afterwards, nothing flushed.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findHolder, lockDataFolder, makeDataFolder } from './data.mjs';
import { startDatabase, startEngine } from './motor.mjs';
import { endLeftovers, processRegister } from './nalatenschap.mjs';
import { choosePorts } from './poorten.mjs';
import { makeReport } from './verslag.mjs';

/** Under these names tests look for what was started; set beforehand, they name the user's own servers. */
export const DATABASE = 'BESLUITPAD_TEST_DATABASE_BEHEER_URL';
export const ENGINE = 'BESLUITPAD_TEST_TEMPORAL_ADDRESS';

/** The store of that engine on disk, for the proof that it holds nothing about people. */
export const STORE = 'BESLUITPAD_TEST_TEMPORAL_BESTAND';

const PREFIX = 'besluitpad-toets-';

/**
 * Starts what is asked for and not yet named in `process.env`, and names it there.
 * @param {{ temporal: boolean }} opties
 * @returns {Promise<() => Promise<void>>} stops what was started
 */
export async function startTestEnvironment({ temporal }) {
  const wantsDatabase = process.env[DATABASE] === undefined;
  const wantsEngine = temporal && process.env[ENGINE] === undefined;
  if (!wantsDatabase && !wantsEngine) return async () => undefined;
  await removeAbandoned();
  const data = makeDataFolder(mkdtempSync(join(tmpdir(), PREFIX)));
  lockDataFolder(data);
  const poorten = await choosePorts(data, { willekeurig: true });
  /** @type {import('./motor.mjs').Gestart[]} */
  const gestart = [];
  const verslag = makeReport((regel) => process.stderr.write(`${regel}\n`));
  const register = processRegister(data);
  const opties = { data, poorten, env: process.env, verslag, gestart, register, wegwerp: true };
  const atExit = () => gestart.forEach((part) => part.kill?.());
  process.once('exit', atExit);
  const stop = async () => {
    for (const part of gestart.splice(0).reverse()) await part.stop();
    process.off('exit', atExit);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    if (wantsDatabase) process.env[DATABASE] = await startDatabase(opties);
    if (wantsEngine) nameEngine(await startEngine(opties), data);
    return stop;
  } catch (fout) {
    await stop();
    throw fout;
  }
}

/** @param {{ address: string, ui: string | undefined }} engine @param {string} data */
function nameEngine({ address, ui }, data) {
  process.env[ENGINE] = address;
  // On the user's own server there is no file of ours to look into.
  if (ui !== undefined) process.env[STORE] = join(data, 'temporal.db');
}

/** What a test run that was killed left behind; of those that still run it keeps its hands off. */
async function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const data = join(tmpdir(), name);
    if (findHolder(data)?.isAlive !== false) continue;
    await endLeftovers(data, () => undefined);
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
