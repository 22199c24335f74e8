// `npm start`: everything Besluitpad needs on one machine, from an empty checkout to a running demonstration.
// Uses nothing but Node until the packages are there.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder, lockDataFolder, makeDataFolder, Melding, writeJson } from './omgeving/data.mjs';
import { install, needsInstall, refuseOldNode } from './omgeving/installatie.mjs';
import { endLeftovers, processRegister } from './omgeving/nalatenschap.mjs';
import { Gebruiksfout, parseOptions } from './omgeving/opties.mjs';
import { ancestry } from './omgeving/procesmerk.mjs';
import { makeReport } from './omgeving/verslag.mjs';

const root = resolve(import.meta.dirname, '..');
const OPTIONS = /** @type {const} */ ({
  /** an empty OCMW instead of the demonstration */
  leeg: 'boolean',
  /** ends after the demonstration, with its status */
  stop: 'boolean',
  /** writes the released letters to this folder when the demonstration stands */
  brieven: 'string',
  /** walks through the screens when the demonstration stands, and keeps a picture of each in this folder */
  schermen: 'string',
  /** `vrij`: any free ports, for a start beside others */
  poorten: 'string',
});
const verslag = makeReport();
const afgebroken = new AbortController();
/** @type {import('./omgeving/motor.mjs').Gestart[]} */
const gestart = [];
/** @type {(reason: unknown) => void} */
let halt = () => undefined;
const halted = new Promise((_resolve, reject) => (halt = reject));

/** Asked to stop by a person or the system: no fault. */
class Gestopt extends Error {}

// Not by running out of work: a start that was broken off may still be waiting for something.
process.exit(await main());

async function main() {
  try {
    const opties = parseOptions(process.argv.slice(2), OPTIONS);
    refuseOldNode(process.versions.node);
    const data = makeDataFolder(dataFolder(process.env, root));
    const unlock = lockDataFolder(data);
    listenToSignals();
    try {
      return await Promise.race([run(data, opties), halted]);
    } catch (reason) {
      return failed(reason);
    } finally {
      await close(data, unlock);
    }
  } catch (fout) {
    return failed(fout);
  }
}

/** @param {string} data @param {ReturnType<typeof parseOptions<typeof OPTIONS>>} opties @returns {Promise<number>} */
async function run(data, opties) {
  verslag.regel(`Besluitpad start. Gegevens: ${data}`);
  await endLeftovers(data, verslag.meld);
  if (needsInstall(root))
    await verslag.stap('Pakketten installeren (npm install)', () => install(root, afgebroken.signal));
  // Only now: what is loaded here needs the packages.
  const { startAll } = await import('./omgeving/opstart.mjs');
  const { omgeving, adressen, laad, schrijfBrieven } = await startAll({
    root,
    data,
    env: process.env,
    verslag,
    gestart,
    register: processRegister(data),
    bijOpgave: halt,
    signal: afgebroken.signal,
    willekeurigePoorten: anyPorts(opties.poorten),
    leeg: opties.leeg,
  });
  writeJson(join(data, 'omgeving.json'), { adressen, omgeving });
  verslag.regel(`Klaar na ${verslag.sinds().trim()}\n`);
  const status = await laad();
  const written = opties.brieven === undefined ? 0 : await schrijfBrieven(resolve(opties.brieven));
  const walked = opties.schermen === undefined ? 0 : await walk(adressen.Schermen, resolve(opties.schermen));
  if (opties.stop) return status || written || walked;
  const { table } = await import('./omgeving/verslag.mjs');
  verslag.regel(`\n${table(Object.entries(adressen))}\n\nStoppen met Ctrl-C.`);
  return new Promise(() => undefined);
}

/** @param {string} adres @param {string} map */
async function walk(adres, map) {
  const { walkScreens } = await import('./schermen/schermen.mjs');
  return verslag.stap('Schermen nakijken', () => walkScreens(adres, map, verslag.meld));
}

/** @param {string | undefined} poorten */
function anyPorts(poorten) {
  if (poorten === undefined || poorten === 'vrij') return poorten === 'vrij';
  throw new Gebruiksfout(`--poorten kent alleen "vrij", niet "${poorten}".`);
}

function listenToSignals() {
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, askToStop);
  // npm runs us through a shell, and neither passes every signal on: when one of them is gone, so is who started us.
  const starters = ancestry();
  const startedByNpm = process.env['npm_lifecycle_event'] !== undefined;
  if (startedByNpm) setInterval(() => ancestry() === starters || askToStop(), 500).unref();
}

/** Once is enough: a terminal sends Ctrl-C to npm and to us, and npm passes on its own. */
function askToStop() {
  if (afgebroken.signal.aborted) return;
  afgebroken.abort();
  halt(new Gestopt());
}

/** @param {string} data @param {() => void} unlock */
async function close(data, unlock) {
  afgebroken.abort();
  verslag.regel('Besluitpad stopt');
  for (const part of gestart.splice(0).reverse()) await part.stop();
  // A start that was broken off may have left something behind that was not in the list yet.
  await endLeftovers(data, () => undefined);
  rmSync(join(data, 'omgeving.json'), { force: true });
  unlock();
}

/** @param {unknown} reason */
function failed(reason) {
  if (reason instanceof Gestopt) return 0;
  process.stderr.write(
    reason instanceof Melding ? `\n${reason.message}\n` : `\n${/** @type {Error} */ (reason).stack}\n`,
  );
  return reason instanceof Gebruiksfout ? 2 : 1;
}
