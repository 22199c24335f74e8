// Whether the packages and the build are those of this checkout, and how to make them so. Uses nothing but Node.
import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Melding, readJsonIfPresent } from './data.mjs';
import { bundleWorkflows } from './werkstromen.mjs';

const run = promisify(execFile);

export const LEAST_NODE = [20, 19];

/** @param {string} version such as 20.19.4 */
export function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Melding(
    `Besluitpad heeft Node ${LEAST_NODE.join('.')} of nieuwer nodig; dit is ${version}. Zie https://nodejs.org.`,
  );
}

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Slot */

/**
 * Compares what should be installed with what npm noted when it last installed. By content: a checkout changes times.
 * @param {Slot} wanted package-lock.json @param {Slot | undefined} found node_modules/.package-lock.json
 */
export function isInstalled(wanted, found) {
  if (found?.packages === undefined) return false;
  const present = found.packages;
  return Object.entries(wanted.packages ?? {})
    .filter(([path, { link }]) => path.startsWith('node_modules/') && link !== true)
    .every(([path, { version, optional }]) => (present[path] ? present[path].version === version : optional === true));
}

/** @param {string} root */
export function needsInstall(root) {
  const wanted = readJsonIfPresent(join(root, 'package-lock.json'));
  return !isInstalled(wanted, readJsonIfPresent(join(root, 'node_modules', '.package-lock.json')));
}

/**
 * The versions of the lock, and the lock stays as it is. Not `npm ci`: that refuses a lock that does not list the
 * optional packages of every platform, which npm leaves out when the machine that wrote it could not see them.
 * @param {string} root @param {AbortSignal} signal
 */
export function install(root, signal) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return new Promise((resolve, reject) => {
    const child = spawn(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      signal,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Melding('npm install is mislukt: zie hierboven. Is er een verbinding met het register van npm?'));
    });
  });
}

/** The Prisma client, when the schema changed after it was made. @param {string} root @param {AbortSignal} [signal] */
export async function generateClient(root, signal) {
  const folder = join(root, 'prisma');
  const schema = modified(join(folder, 'schema.prisma'));
  const client = modified(join(folder, 'src', 'generated', 'client.ts'));
  if (client >= schema) return;
  // The command wants a schema engine to exist but does not use it for this; the real one would have to be downloaded.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  await tool(join(root, 'node_modules', 'prisma', 'build', 'index.js'), ['generate'], { cwd: folder, env, signal });
}

/** Compiles what changed, and bundles the workflows for the worker. @param {string} root @param {AbortSignal} [signal] */
export async function compile(root, signal) {
  await tool(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ['-b'], { cwd: root, env: process.env, signal });
  await bundleWorkflows(root);
  await buildScreens(root, signal);
}

/** The screens, when something they are made of changed after they were built. @param {string} root @param {AbortSignal} [signal] */
async function buildScreens(root, signal) {
  const folder = join(root, 'apps', 'web');
  const page = modified(join(folder, 'dist', 'scherm', 'index.html'));
  const sources = [
    ...filesUnder(join(folder, 'src')),
    ...filesUnder(join(folder, 'public')),
    join(root, 'package-lock.json'),
  ];
  if ([...sources, join(folder, 'index.html'), join(folder, 'vite.config.ts')].every((path) => modified(path) <= page))
    return;
  const options = { cwd: folder, env: process.env, signal };
  const vite = dirname(createRequire(join(folder, 'package.json')).resolve('vite/package.json'));
  await tool(join(vite, 'bin', 'vite.js'), ['build'], options);
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
}

/** @param {string} script @param {string[]} args @param {{ cwd: string, env: NodeJS.ProcessEnv, signal?: AbortSignal }} options */
async function tool(script, args, options) {
  try {
    await run(process.execPath, [script, ...args], { ...options, maxBuffer: 10_000_000 });
  } catch (fout) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (fout);
    throw new Melding(`Het bouwen is mislukt (${args.join(' ')}):\n${stdout}${stderr}`);
  }
}

/** @param {string} path */
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
