// Finds the `temporal` program: on PATH, in our cache, by the download of the SDK, or built with Go from pinned modules.
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Melding } from './data.mjs';

const run = promisify(execFile);

const PROGRAM = platform() === 'win32' ? 'temporal.exe' : 'temporal';
const MODULE = join(import.meta.dirname, '..', 'temporal');
const REACH_MS = 5000;
const DOWNLOAD_MS = 120_000;

/** @typedef {(bericht: string) => void} Meld */
/** @typedef {{ pad: string, versie: string }} Programma */

/** @param {Record<string, string | undefined>} env */
export function cacheFolder(env) {
  return env['BESLUITPAD_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'besluitpad');
}

/**
 * @param {Record<string, string | undefined>} env @param {Meld} meld @param {AbortSignal} [signal]
 * @returns {Promise<Programma>}
 */
export async function findTemporal(env, meld, signal) {
  const onPath = await findVersion('temporal');
  if (onPath !== undefined) return { pad: 'temporal', versie: onPath };
  const cached = join(cacheFolder(env), `temporal-${pinnedHash()}`, PROGRAM);
  const known = existsSync(cached) ? await findVersion(cached) : undefined;
  if (known !== undefined) return { pad: cached, versie: known };
  mkdirSync(cacheFolder(env), { recursive: true });
  const draft = mkdtempSync(join(cacheFolder(env), 'in-aanmaak-'));
  try {
    meld('Temporal is niet op PATH en niet in de cache');
    const made = (await download(draft, meld, signal)) ?? (await build(draft, env, meld, signal));
    mkdirSync(join(cached, '..'), { recursive: true });
    renameSync(made, cached);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const versie = await findVersion(cached);
  if (versie === undefined)
    throw new Melding(`${cached} werd gemaakt maar start niet. Verwijder dat bestand en probeer opnieuw.`);
  return { pad: cached, versie };
}

/** Other pinned modules give another cached program. */
function pinnedHash() {
  const hash = createHash('sha256');
  for (const name of ['go.mod', 'go.sum']) hash.update(readFileSync(join(MODULE, name)));
  return hash.digest('hex').slice(0, 12);
}

/** The version of the server in it, or undefined when there is no working program. @param {string} path */
async function findVersion(path) {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 10_000 });
    return parseVersion(stdout);
  } catch {
    // Absent, not executable or made for another machine: each means "not this one", and the next way is tried.
    return undefined;
  }
}

/** @param {string} text what `temporal --version` prints */
export function parseVersion(text) {
  return /Server ([\d.]+)/.exec(text)?.[1];
}

/**
 * The SDK knows where the program for this machine is. It runs in a process of its own, as it starts a server with it.
 * @param {string} folder @param {Meld} meld @param {AbortSignal} [signal]
 * @returns {Promise<string | undefined>}
 */
async function download(folder, meld, signal) {
  try {
    await fetch('https://temporal.download/', { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) });
  } catch {
    meld('temporal.download is niet bereikbaar: Temporal wordt hier gebouwd');
    return undefined;
  }
  meld('Temporal wordt gedownload (ongeveer 50 MB, eenmalig)');
  const script = `
    import { TestWorkflowEnvironment } from '@temporalio/testing';
    const executable = { type: 'cached-download', downloadDir: process.argv[1] };
    await (await TestWorkflowEnvironment.createLocal({ server: { executable } })).teardown();`;
  try {
    await run(process.execPath, ['--input-type=module', '-e', script, folder], {
      cwd: MODULE,
      timeout: DOWNLOAD_MS,
      signal,
    });
  } catch {
    signal?.throwIfAborted();
    meld('Het downloaden is niet gelukt: Temporal wordt hier gebouwd');
    return undefined;
  }
  const [name] = readdirSync(folder);
  return name === undefined ? undefined : join(folder, name);
}

/** @param {string} folder @param {Record<string, string | undefined>} env @param {Meld} meld @param {AbortSignal} [signal] */
async function build(folder, env, meld, signal) {
  const go = await run('go', ['version']).catch(() => undefined);
  if (go === undefined) {
    throw new Melding(
      'Er is geen Temporal en geen Go om het te bouwen. Installeer de Temporal CLI (https://docs.temporal.io/cli), of Go 1.24 of nieuwer, of geef TEMPORAL_ADDRESS van een bestaande server.',
    );
  }
  meld(`Temporal wordt gebouwd met ${go.stdout.trim()}: eenmalig, 4 tot 6 minuten op twee kernen`);
  // In a copy: the build must not touch the files of the repository.
  for (const name of ['go.mod', 'go.sum']) copyFileSync(join(MODULE, name), join(folder, name));
  const output = join(folder, PROGRAM);
  const args = ['build', '-trimpath', '-ldflags=-s -w', '-o', output, 'github.com/temporalio/cli/cmd/temporal'];
  await runWithProgress('go', args, { cwd: folder, env: { ...env, CGO_ENABLED: '0' }, signal }, meld);
  return output;
}

/** @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options @param {Meld} meld */
async function runWithProgress(command, args, options, meld) {
  const start = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr?.on('data', (part) => (errors = `${errors}${part}`.slice(-4000)));
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const done = new AbortController();
  const reporting = (async () => {
    for (;;) {
      await wait(20_000, undefined, { signal: done.signal });
      const downloading = errors.trimEnd().split('\n').at(-1)?.startsWith('go: downloading');
      meld(
        `  … ${downloading ? 'modules ophalen' : 'compileren'}, ${Math.round((performance.now() - start) / 1000)} s bezig`,
      );
    }
  })();
  try {
    const code = await ended;
    if (code !== 0) throw new Melding(`Het bouwen van Temporal is mislukt:\n${errors}`);
  } finally {
    done.abort();
    await Promise.allSettled([reporting]);
  }
}
