// The two processes of ours, and the commands that are run beside them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answersHttp } from './klaar.mjs';
import { Proces } from './proces.mjs';

/** @typedef {Omit<import('./proces.mjs').ProcesOpties, 'naam' | 'commando' | 'argumenten' | 'log' | 'isKlaar'>} Toezicht */

/** @param {string} root @param {string} data @param {string} apiUrl @param {Toezicht} toezicht */
export function apiProcess(root, data, apiUrl, toezicht) {
  return new Proces({
    ...toezicht,
    naam: 'API',
    commando: process.execPath,
    argumenten: ['--enable-source-maps', join(root, 'apps', 'api', 'dist', 'main.js')],
    log: join(data, 'logs', 'api.log'),
    isKlaar: answersHttp(`${apiUrl}/api/gezond`),
  });
}

/** Has no port: it prints that it is ready. @param {string} root @param {string} data @param {Toezicht} toezicht */
export function workerProcess(root, data, toezicht) {
  return new Proces({
    ...toezicht,
    naam: 'worker',
    commando: process.execPath,
    argumenten: ['--enable-source-maps', join(root, 'apps', 'worker', 'dist', 'main.js')],
    log: join(data, 'logs', 'worker.log'),
    isKlaar: 'De worker is klaar',
  });
}

/**
 * Runs a command of the CLI in the terminal, and gives its status.
 * @param {string} root @param {string[]} args @param {Record<string, string | undefined>} env @param {AbortSignal} signal
 * @returns {Promise<number>}
 */
export function runCommand(root, args, env, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'apps', 'cli', 'dist', 'main.js'), ...args], {
      env,
      signal,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** What must exist after a build. @param {string} root */
export function findMissing(root) {
  return ['api', 'worker', 'cli'].filter((app) => !existsSync(join(root, 'apps', app, 'dist', 'main.js')));
}
