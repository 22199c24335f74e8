// `npm test`: every check in order, each with its time. `--snel`: only what needs no servers. `--alleen STAP,STAP`:
// only those.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Melding } from './omgeving/data.mjs';
import { install, needsInstall, refuseOldNode } from './omgeving/installatie.mjs';
import { Gebruiksfout, parseOptions } from './omgeving/opties.mjs';
import { FAST, STEPS } from './omgeving/stappen.mjs';
import { countCheck, lastLine, sum } from './omgeving/uitslag.mjs';
import { seconds } from './omgeving/verslag.mjs';

/** More than any step needs: one that hangs is ended and counts as failed. */
const LIMIT_MS = 900_000;

const root = resolve(import.meta.dirname, '..');
const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** @type {() => Promise<void>} */
let stopServers = async () => undefined;
const halted = new AbortController();
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, () => halted.abort());

process.exit(await main());

async function main() {
  try {
    const { snel, alleen } = parseOptions(process.argv.slice(2), { snel: 'boolean', alleen: 'string' });
    refuseOldNode(process.versions.node);
    const steps = choose(snel, alleen);
    if (needsInstall(root)) await install(root, halted.signal);
    return await runAll(steps);
  } catch (fout) {
    process.stderr.write(`${fout instanceof Melding ? fout.message : /** @type {Error} */ (fout).stack}\n`);
    return fout instanceof Gebruiksfout ? 2 : 1;
  }
}

/** @param {boolean} snel @param {string | undefined} alleen */
function choose(snel, alleen) {
  if (alleen === undefined) return STEPS.filter(({ naam }) => !snel || FAST.includes(naam));
  return alleen.split(',').map((wanted) => {
    const step = STEPS.find(({ naam }) => naam === wanted);
    if (step !== undefined) return step;
    throw new Gebruiksfout(`Onbekende stap "${wanted}". Bekend zijn: ${STEPS.map(({ naam }) => naam).join(', ')}.`);
  });
}

/** @param {import('./omgeving/stappen.mjs').Stap[]} steps @returns {Promise<number>} */
async function runAll(steps) {
  const werkmap = mkdtempSync(join(tmpdir(), 'besluitpad-test-'));
  /** @type {{ naam: string, ms: number, uitslag: import('./omgeving/uitslag.mjs').Uitslag }[]} */
  const done = [];
  try {
    for (const together of besideEachOther(steps)) {
      if (halted.signal.aborted) break;
      print(`\n── ${together.map(({ naam }) => naam).join(', ')}`);
      done.push(...(await Promise.all(together.map((step) => timed(step, werkmap)))));
    }
  } finally {
    await stopServers();
    rmSync(werkmap, { recursive: true, force: true });
  }
  return conclude(done);
}

/** @param {import('./omgeving/stappen.mjs').Stap[]} steps @returns {import('./omgeving/stappen.mjs').Stap[][]} */
function besideEachOther(steps) {
  const first = steps.findIndex(({ samen }) => samen !== true);
  if (first === -1) return steps.length === 0 ? [] : [steps];
  return [steps.slice(0, first + 1), ...besideEachOther(steps.slice(first + 1))];
}

/** @param {import('./omgeving/stappen.mjs').Stap} step @param {string} werkmap */
async function timed(step, werkmap) {
  const from = performance.now();
  const uitslag = await runStep(step, werkmap);
  return { naam: step.naam, ms: performance.now() - from, uitslag };
}

/** @param {import('./omgeving/stappen.mjs').Stap} step @param {string} werkmap */
async function runStep(step, werkmap) {
  try {
    if (step.nodig === 'motor') await startServers();
    return await step.doe({ root, werkmap, voerUit });
  } catch (fout) {
    process.stderr.write(`${fout instanceof Melding ? fout.message : /** @type {Error} */ (fout).stack}\n`);
    return countCheck(false);
  }
}

/** Once for all steps; they find it through the environment. */
async function startServers() {
  // Only now: what is loaded here needs the packages.
  const { startTestEnvironment } = await import('./omgeving/toetsomgeving.mjs');
  const stop = await startTestEnvironment({ temporal: true });
  const before = stopServers;
  stopServers = async () => {
    await stop();
    await before();
  };
}

/** @type {import('./omgeving/stappen.mjs').Gereedschap['voerUit']} */
function voerUit(command, args, env = process.env, log) {
  return new Promise((settle, reject) => {
    const stdout = log === undefined ? 'inherit' : 'pipe';
    const options = { cwd: root, env, signal: halted.signal, timeout: LIMIT_MS };
    const child = spawn(command, args, { ...options, stdio: ['ignore', stdout, 'inherit'] });
    if (log !== undefined) {
      child.stdout?.pipe(createWriteStream(log));
      child.stdout?.pipe(process.stdout, { end: false });
    }
    child.once('error', reject);
    child.once('close', (code) => settle(code === 0));
  });
}

/** @param {{ naam: string, ms: number, uitslag: import('./omgeving/uitslag.mjs').Uitslag }[]} done @returns {number} */
function conclude(done) {
  const total = sum(done.map(({ uitslag }) => uitslag));
  print('');
  for (const { naam, ms, uitslag } of done) {
    const mark = uitslag.mislukt > 0 ? '✘' : uitslag.geslaagd === 0 ? '–' : '✔';
    print(`  ${mark} ${naam.padEnd(14)} ${seconds(ms)}  ${lastLine(uitslag)}`);
  }
  if (total.overgeslagen > 0) print(`  ${total.overgeslagen} skipped`);
  if (halted.signal.aborted) print('  afgebroken: niet alle stappen zijn gelopen');
  print(lastLine(total));
  return total.mislukt === 0 && !halted.signal.aborted ? 0 : 1;
}
