import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { zonderAfbreken } from '../zetten/opdracht.js';
import { ZetFout, type Zetopdracht } from '../zetten/zetter.mjs';
import type { Bundelgegevens } from './bundelgegevens.js';

export interface Bundelbestand {
  readonly pdf: Uint8Array;
  /** the most that setting it took */
  readonly geheugenMb: number;
}

type Antwoord = Bundelbestand | { readonly fout: string };

const WERKER = fileURLToPath(new URL('../zetten/bundelwerker.mjs', import.meta.url));
/** Typst's memory lies outside the heap: a small heap leaves it the room, one arena keeps it from being scattered. */
const ZUINIG = ['--max-semi-space-size=1', '--max-old-space-size=128'];

let vorige: Promise<unknown> = Promise.resolve();

/**
 * Sets the papers of a meeting as PDF/UA-1 in a process of its own that ends with it: nine hundred pages take half a
 * gigabyte, and only the end of a process surely gives that back. One at a time, for the same reason.
 */
export async function zetBundel(gegevens: Bundelgegevens): Promise<Bundelbestand> {
  const beurt = vorige.then(() => zetApart(bundelopdracht(gegevens)));
  vorige = beurt.catch(() => undefined);
  return beurt;
}

function bundelopdracht(gegevens: Bundelgegevens): Zetopdracht {
  const brief = { ...gegevens, voettekst: gegevens.referentie };
  const metVasteParen = (_: string, waarde: unknown) => (typeof waarde === 'string' ? zonderAfbreken(waarde) : waarde);
  return { layout: 'bundel.typ', brief: JSON.stringify(brief, metVasteParen), groot: false, venster: 'rechts' };
}

function zetApart(opdracht: Zetopdracht): Promise<Bundelbestand> {
  // The papers are all it gets: no address or secret of the process that asks.
  const kind = fork(WERKER, { serialization: 'advanced', execArgv: ZUINIG, env: { MALLOC_ARENA_MAX: '1' } });
  return new Promise((klaar, mislukt) => {
    kind.once('message', (bericht) => {
      const antwoord = bericht as Antwoord;
      if ('fout' in antwoord) mislukt(new ZetFout(antwoord.fout));
      else klaar(antwoord);
    });
    kind.once('error', () => mislukt(new ZetFout('de zetter viel uit')));
    kind.once('exit', () => mislukt(new ZetFout('de zetter stopte zonder bestand')));
    kind.send(opdracht);
  });
}
