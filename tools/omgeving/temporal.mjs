// A Temporal server for one data folder, with our namespace and what procedures are found by.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersTcp } from './klaar.mjs';
import { LOOPBACK } from './poorten.mjs';
import { Proces, Startfout } from './proces.mjs';
import { SEARCH_ATTRIBUTES } from './zoekattributen.mjs';

export const NAMESPACE = 'besluitpad';

/** One partition: on one machine more of them only lengthen the tail. */
const DYNAMIC_CONFIG = ['matching.numTaskqueueReadPartitions=1', 'matching.numTaskqueueWritePartitions=1'];

/** What a damaged or foreign SQLite file makes the server say. */
const STORE_FAULT = /sqlite|database disk image|not a database|malformed|no such (table|column)|schema/i;

/**
 * @param {object} opties
 * @param {string} opties.data
 * @param {number} opties.poort
 * @param {number} opties.uiPoort
 * @param {import('./temporalprogramma.mjs').Programma} opties.programma
 * @param {string} [opties.codecUrl] where the UI has payloads decoded
 * @param {(bericht: string) => void} opties.meld
 * @param {Pick<import('./proces.mjs').ProcesOpties, 'register' | 'bijOpgave' | 'signal'>} [opties.toezicht]
 * @returns {Promise<{ proces: Proces, address: string }>}
 */
export async function startTemporal({ data, poort, uiPoort, programma, codecUrl, meld, toezicht = {} }) {
  const store = join(data, 'temporal.db');
  const mark = join(data, 'temporal.versie');
  if (existsSync(store) && readMark(mark) !== programma.versie) {
    setStoreAside(store, `is van een andere versie van Temporal`, meld);
  }
  const proces = new Proces({
    naam: 'Temporal',
    commando: programma.pad,
    argumenten: arguments_(store, poort, uiPoort, codecUrl),
    env: withoutTemporal(process.env),
    log: join(data, 'logs', 'temporal.log'),
    isKlaar: answersTcp(poort, LOOPBACK),
    stopSignaal: 'SIGINT',
    meld,
    ...toezicht,
  });
  try {
    await proces.start();
  } catch (fout) {
    if (!(fout instanceof Startfout) || !existsSync(store) || !STORE_FAULT.test(fout.uitvoer)) throw fout;
    setStoreAside(store, 'is onleesbaar', meld);
    await proces.start();
  }
  writeFileSync(mark, programma.versie);
  return { proces, address: `${LOOPBACK}:${poort}` };
}

/** @param {string} store @param {number} port @param {number} uiPort @param {string | undefined} codecUrl */
function arguments_(store, port, uiPort, codecUrl) {
  return [
    ...['server', 'start-dev', '--db-filename', store, '--log-level', 'warn', '--headless=false'],
    ...['--ip', LOOPBACK, '--port', String(port), '--ui-port', String(uiPort), '--namespace', NAMESPACE],
    ...(codecUrl === undefined ? [] : ['--ui-codec-endpoint', codecUrl]),
    ...DYNAMIC_CONFIG.flatMap((setting) => ['--dynamic-config-value', setting]),
    ...Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
  ];
}

/** Settings for a client would send the program to another server. @param {NodeJS.ProcessEnv} env */
function withoutTemporal(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}

/** @param {string} mark */
function readMark(mark) {
  return existsSync(mark) ? readFileSync(mark, 'utf8') : undefined;
}

/**
 * Nothing is lost by this: every procedure is started again from PostgreSQL and finds its place there.
 * @param {string} store @param {string} why @param {(bericht: string) => void} meld
 */
function setStoreAside(store, why, meld) {
  const stamp = new Date().toISOString().replaceAll(/[-:.]/g, '');
  const aside = `${store}.${stamp}.opzij`;
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(store + suffix)) renameSync(store + suffix, aside + suffix);
  meld(`De opslag van Temporal ${why}: opzijgezet als ${aside}; de procedures worden uit PostgreSQL heropgebouwd`);
}
