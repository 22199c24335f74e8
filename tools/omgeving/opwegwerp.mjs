// Builds, starts a throwaway PostgreSQL and Temporal, and runs one of our own programs on them.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Melding } from './data.mjs';
import { compile, generateClient } from './installatie.mjs';
import { startTestEnvironment } from './toetsomgeving.mjs';

/**
 * @param {string} root @param {string} program path from the root @param {string[]} args
 * @returns {Promise<number>} the program's own status, 1 when it could not be run
 */
export async function runOnThrowaway(root, program, args) {
  const halted = new AbortController();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, () => halted.abort());
  try {
    await generateClient(root, halted.signal);
    await compile(root, halted.signal);
    const stop = await startTestEnvironment({ temporal: true, template: true });
    try {
      return await run(root, [join(root, program), ...args], halted.signal);
    } finally {
      await stop();
    }
  } catch (fout) {
    process.stderr.write(`${fout instanceof Melding ? fout.message : /** @type {Error} */ (fout).stack}\n`);
    return 1;
  }
}

/** @param {string} root @param {string[]} args @param {AbortSignal} halted @returns {Promise<number>} */
function run(root, args, halted) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  halted.addEventListener('abort', () => child.kill('SIGTERM'));
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('close', (code) => settle(code ?? 1));
  });
}
