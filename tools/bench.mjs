// `npm run bench [-- NAAM ...]`: builds, starts a throwaway PostgreSQL and Temporal, and has bench/ measure on them.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Melding } from './omgeving/data.mjs';
import { compile, generateClient } from './omgeving/installatie.mjs';
import { startTestEnvironment } from './omgeving/toetsomgeving.mjs';

const root = resolve(import.meta.dirname, '..');
const halted = new AbortController();
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, () => halted.abort());

process.exit(await main());

async function main() {
  try {
    await generateClient(root, halted.signal);
    await compile(root, halted.signal);
    const stop = await startTestEnvironment({ temporal: true });
    try {
      return await measure();
    } finally {
      await stop();
    }
  } catch (fout) {
    process.stderr.write(`${fout instanceof Melding ? fout.message : /** @type {Error} */ (fout).stack}\n`);
    return 1;
  }
}

/** @returns {Promise<number>} 0 when everything was reached, 1 when not, 2 for a name it does not know */
function measure() {
  const args = [join(root, 'bench', 'dist', 'main.js'), ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  halted.signal.addEventListener('abort', () => child.kill('SIGTERM'));
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('close', (code) => settle(code ?? 1));
  });
}
