// The data folder: everything a start keeps lies here, and one start at a time may use it.
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findProcessMark, isSameProcess } from './procesmerk.mjs';
import { codeOf } from './foutcode.mjs';

/** A sentence for the person at the keyboard: shown without a stack. */
export class Melding extends Error {}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} root folder of the repository
 */
export function dataFolder(env, root) {
  const chosen = env['BESLUITPAD_DATA'];
  if (chosen === '') throw new Melding('BESLUITPAD_DATA is leeg: geef een map op of laat de variabele weg.');
  return chosen === undefined ? join(root, '.besluitpad') : resolve(root, chosen);
}

/** Makes the folder with the parts that everyone may count on. @param {string} data */
export function makeDataFolder(data) {
  for (const part of ['logs', 'mail']) mkdirSync(join(data, part), { recursive: true, mode: 0o700 });
  return data;
}

/** @param {string} path @returns {any} the parsed content, or undefined when the file does not exist */
export function readJsonIfPresent(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fout) {
    if (codeOf(fout) === 'ENOENT') return undefined;
    throw fout;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Melding(`${path} is beschadigd (geen geldige JSON). Verwijder of herstel dit bestand en start opnieuw.`);
  }
}

/** Whole or not at all, and readable by the owner only. @param {string} path @param {unknown} value */
export function writeJson(path, value) {
  const temporary = `${path}.${process.pid}.nieuw`;
  writeFileSync(temporary, `${JSON.stringify(value, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(temporary, path);
}

/**
 * Takes the folder for this process. Throws a `Melding` when another start has it.
 * @param {string} data
 * @returns {() => void} gives it back
 */
export function lockDataFolder(data) {
  const lock = join(data, 'start.lock');
  const own = { pid: process.pid, merk: findProcessMark(process.pid), sinds: new Date().toISOString() };
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    // A link is made whole or not at all, and never over an existing one.
    if (!linked(draft, lock)) {
      setStaleLockAside(lock, data);
      if (!linked(draft, lock)) throw inUse(data, readJsonIfPresent(lock));
    }
  } finally {
    rmSync(draft);
  }
  return () => {
    if (readJsonIfPresent(lock)?.pid === process.pid) rmSync(lock);
  };
}

/** A start that lives has the folder; undefined when none ever took it. @param {string} data */
export function findHolder(data) {
  const found = readJsonIfPresent(join(data, 'start.lock'));
  return found === undefined ? undefined : { isAlive: isSameProcess(found) };
}

/** @param {string} from @param {string} to */
function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (fout) {
    if (codeOf(fout) === 'EEXIST') return false;
    throw fout;
  }
}

/** @param {string} lock @param {string} data */
function setStaleLockAside(lock, data) {
  const found = readJsonIfPresent(lock);
  if (found === undefined) return;
  if (isSameProcess(found)) throw inUse(data, found);
  const aside = `${lock}.oud.${process.pid}`;
  renameSync(lock, aside);
  const moved = readJsonIfPresent(aside);
  rmSync(aside);
  // Between reading and moving another start may have taken the folder: then its lock goes back.
  if (moved.pid !== found.pid || moved.merk !== found.merk) {
    writeJson(lock, moved);
    throw inUse(data, moved);
  }
}

/** @param {string} data @param {{ pid: number, sinds: string } | undefined} holder */
function inUse(data, holder) {
  const who = holder ? ` (proces ${holder.pid}, sinds ${holder.sinds})` : '';
  return new Melding(
    `Besluitpad draait al op ${data}${who}. Stop die eerst met Ctrl-C, of kies met BESLUITPAD_DATA een andere map.`,
  );
}

/**
 * Passwords and keys of this folder, made once.
 * @param {string} data
 * @returns {{ postgres: string, migrator: string, toepassing: string, codec: string }}
 */
export function secrets(data) {
  const path = join(data, 'geheimen.json');
  const known = readJsonIfPresent(path);
  if (known !== undefined) return known;
  const password = () => randomBytes(24).toString('hex');
  const made = {
    postgres: password(),
    migrator: password(),
    toepassing: password(),
    // Key id and key of the codec that payloads pass on their way to Temporal.
    codec: `k1:${randomBytes(32).toString('base64')}`,
  };
  writeJson(path, made);
  return made;
}
