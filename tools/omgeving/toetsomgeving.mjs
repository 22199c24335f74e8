// A throwaway PostgreSQL and Temporal for tests: any free ports, a folder that is removed afterwards, nothing flushed.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** A migrated database that each test file copies: seven times as fast as migrating anew. */
export const TEMPLATE = 'BESLUITPAD_TEST_SJABLOON';

const PREFIX = 'besluitpad-toets-';

/**
 * Starts what is asked for and not yet named in `process.env`, and names it there.
 * @param {{ temporal: boolean, template?: boolean }} opties
 * @returns {Promise<() => Promise<void>>} stops what was started
 */
export async function startTestEnvironment({ temporal, template = false }) {
  const wantsDatabase = process.env[DATABASE] === undefined;
  const wantsEngine = temporal && process.env[ENGINE] === undefined;
  const wantsTemplate = template && process.env[TEMPLATE] === undefined;
  if (!wantsDatabase && !wantsEngine && !wantsTemplate) return async () => undefined;
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
    if (wantsTemplate) gestart.push({ stop: await makeTemplate(String(process.env[DATABASE])) });
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

/**
 * Nobody may connect to it once it is made: a copy is refused while somebody is there.
 * @param {string} beheerUrl
 * @returns {Promise<() => Promise<void>>} removes it
 */
async function makeTemplate(beheerUrl) {
  const name = `sjabloon_${randomBytes(4).toString('hex')}`;
  const dist = resolve(import.meta.dirname, '..', '..', 'prisma', 'dist', 'index.js');
  const { migreer } = await import(pathToFileURL(dist).href);
  await asOwner(beheerUrl, `CREATE DATABASE ${name}`);
  const url = Object.assign(new URL(beheerUrl), { pathname: `/${name}` }).href;
  await migreer(url, { appWachtwoord: process.env['BESLUITPAD_TEST_APP_WACHTWOORD'] ?? 'proef' });
  await asOwner(beheerUrl, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  process.env[TEMPLATE] = name;
  return () => asOwner(beheerUrl, `DROP DATABASE IF EXISTS ${name}`);
}

/** @param {string} beheerUrl @param {string} sql */
async function asOwner(beheerUrl, sql) {
  const owner = new pg.Client({ connectionString: beheerUrl });
  await owner.connect();
  try {
    await owner.query(sql);
  } finally {
    await owner.end();
  }
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
  await asOwner(beheerUrl, `CREATE DATABASE ${name}`);
  try {
    return await act(Object.assign(new URL(beheerUrl), { pathname: `/${name}` }).href);
  } finally {
    await asOwner(beheerUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}
