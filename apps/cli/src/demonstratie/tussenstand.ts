import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isNativeError } from 'node:util/types';
import type { Tussenstand } from './speel.js';

/** The Klok belongs to it: in another database, or one that was emptied, this note says nothing. */
interface Bewaard extends Tussenstand {
  readonly nu: string;
}

/** Undefined when nothing was noted, or when it was about a Klok that stood later than this one does. */
export function leesTussenstand(bestand: string, nu: string): Tussenstand | undefined {
  const bewaard = leesBestand(bestand);
  return bewaard !== undefined && bewaard.nu <= nu ? bewaard : undefined;
}

/** Whole or not at all: cutting off the demonstration must not cut off its memory. */
export function bewaarTussenstand(bestand: string, stand: Tussenstand, nu: string): void {
  writeFileSync(`${bestand}.nieuw`, JSON.stringify({ ...stand, nu }), { mode: 0o600 });
  renameSync(`${bestand}.nieuw`, bestand);
}

function leesBestand(bestand: string): Bewaard | undefined {
  let tekst: string;
  try {
    tekst = readFileSync(bestand, 'utf8');
  } catch (fout) {
    if (isNativeError(fout) && 'code' in fout && fout.code === 'ENOENT') return undefined;
    throw fout;
  }
  return JSON.parse(tekst) as Bewaard;
}
