import { Worker } from 'node:worker_threads';
import { zonderAfbreken } from '../zetten/opdracht.js';
import { ZetFout, type Zetopdracht } from '../zetten/zetter.mjs';
import type { Bundelgegevens } from './bundelgegevens.js';

type Antwoord = { readonly pdf: Uint8Array } | { readonly fout: string };

let vorige: Promise<unknown> = Promise.resolve();

/**
 * Sets the papers of a meeting as PDF/UA-1, on a thread of its own that ends with it: nine hundred pages take half a
 * gigabyte, and only the end of the thread gives that back. One at a time, for the same reason.
 */
export async function zetBundel(gegevens: Bundelgegevens): Promise<Uint8Array> {
  const beurt = vorige.then(() => zetApart(bundelopdracht(gegevens)));
  vorige = beurt.catch(() => undefined);
  return beurt;
}

function bundelopdracht(gegevens: Bundelgegevens): Zetopdracht {
  const brief = { ...gegevens, voettekst: gegevens.referentie };
  const metVasteParen = (_: string, waarde: unknown) => (typeof waarde === 'string' ? zonderAfbreken(waarde) : waarde);
  return { layout: 'bundel.typ', brief: JSON.stringify(brief, metVasteParen), groot: false, venster: 'rechts' };
}

function zetApart(opdracht: Zetopdracht): Promise<Uint8Array> {
  const draad = new Worker(new URL('../zetten/bundelwerker.mjs', import.meta.url), { workerData: opdracht });
  return new Promise((klaar, mislukt) => {
    draad.once('message', (antwoord: Antwoord) => {
      if ('fout' in antwoord) mislukt(new ZetFout(antwoord.fout));
      else klaar(antwoord.pdf);
    });
    draad.once('error', () => mislukt(new ZetFout('de zetter viel uit')));
    draad.once('exit', () => mislukt(new ZetFout('de zetter stopte zonder bestand')));
  });
}
