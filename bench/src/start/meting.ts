/** `npm start` of an empty OCMW twice in the same new data folder: the second time everything is in place. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ernaast, getal, hoogstens, type Meting } from '../regel.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What a start says when API and worker answer. */
const KLAAR = /^Klaar na /;

export const start: Meting = async () => {
  const data = await mkdtemp(join(tmpdir(), 'besluitpad-bench-start-'));
  try {
    const eerste = await startEnStop(data);
    const tweede = await startEnStop(data);
    return [
      hoogstens('npm start als alles klaarstaat', tweede, 15, ' s', 1),
      ernaast('npm start de eerste keer in een lege map', `${getal(eerste, 1)} s`),
    ];
  } finally {
    await rm(data, { recursive: true, force: true });
  }
};

/** @returns seconds until it says it is ready */
async function startEnStop(data: string): Promise<number> {
  const van = performance.now();
  let klaarNa: number | undefined;
  const opties = ['start', '--', '--leeg', '--stop', '--poorten', 'vrij'];
  const kind = spawn('npm', opties, { cwd: ROOT, env: eigenStart(data), stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: kind.stdout }).on('line', (regel) => {
    if (KLAAR.test(regel)) klaarNa = (performance.now() - van) / 1000;
  });
  const status = await new Promise((af, mis) => kind.once('error', mis).once('close', af));
  if (status !== 0 || klaarNa === undefined) throw new Error(`npm start eindigde met status ${String(status)}`);
  return klaarNa;
}

/** Servers that are named in the environment would be used instead of its own. */
function eigenStart(data: string): NodeJS.ProcessEnv {
  const eigen = Object.entries(process.env).filter(
    ([naam]) => !/^(BESLUITPAD_(?!CACHE)|TEMPORAL_|DATABASE_)/.test(naam),
  );
  return { ...Object.fromEntries(eigen), BESLUITPAD_DATA: data };
}
