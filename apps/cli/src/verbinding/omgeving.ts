import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNativeError } from 'node:util/types';
import { NietGelukt } from '../nietGelukt.js';

export type Omgeving = Readonly<Record<string, string | undefined>>;

/** Of the repository: the same three steps up from the source and from what is built. */
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where a start keeps its state; `npm run` may be called from another folder. */
export function dataMap(env: Omgeving, root = ROOT): string {
  return resolve(root, env['BESLUITPAD_DATA'] ?? '.besluitpad');
}

/** What a running start wrote down for commands beside it, under what was set by hand for this one command. */
export function leesOmgeving(env: Omgeving, root = ROOT): Omgeving {
  return { ...leesStart(join(dataMap(env, root), 'omgeving.json')), ...env };
}

function leesStart(bestand: string): Omgeving {
  let tekst: string;
  try {
    tekst = readFileSync(bestand, 'utf8');
  } catch (fout) {
    if (isNativeError(fout) && 'code' in fout && fout.code === 'ENOENT') return {};
    throw new NietGelukt(`${bestand} is niet leesbaar.`, { cause: fout });
  }
  const omgeving = vindOmgeving(tekst);
  if (omgeving === undefined) throw new NietGelukt(`${bestand} is beschadigd: start Besluitpad opnieuw.`);
  return omgeving;
}

function vindOmgeving(tekst: string): Omgeving | undefined {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    return undefined;
  }
  if (typeof inhoud !== 'object' || inhoud === null || !('omgeving' in inhoud)) return undefined;
  const { omgeving } = inhoud;
  if (typeof omgeving !== 'object' || omgeving === null) return undefined;
  return Object.fromEntries(Object.entries(omgeving).filter(([, waarde]) => typeof waarde === 'string'));
}
