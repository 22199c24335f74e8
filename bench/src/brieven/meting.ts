import type { InvoerVan } from '@besluitpad/domain';
import { Drukkerij, stelBriefOp } from '@besluitpad/templates';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { Chromium, vindChromium } from './chromium.js';
import { alsWebpagina } from './html.js';

type Bewijs = InvoerVan<'ontvangstbewijs'>;

/** The sample receipt: two pages, with tables, lists and a block to sign. */
function tweeBladzijden(): Bewijs {
  const pad = createRequire(import.meta.url).resolve('@besluitpad/templates/brieven/ontvangstbewijs/voorbeeld.json');
  return JSON.parse(readFileSync(pad, 'utf8')) as Bewijs;
}

/** Every letter another name and number: nothing may come from a cache of the letter before. */
function brieven(aantal: number): Bewijs[] {
  const voorbeeld = tweeBladzijden();
  return Array.from({ length: aantal }, (_, i) => ({
    ...voorbeeld,
    referentie: `HB-2026-${String(i).padStart(4, '0')}`,
    client: { ...voorbeeld.client, naam: `Peeters ${i}` },
  }));
}

export interface Brievenmeting {
  readonly perSeconde: number;
  readonly perSecondeEenPers: number;
  readonly chromiumPerSeconde: number | undefined;
  /** Resident memory in MB after a tenth, half and all of the run with two threads. */
  readonly geheugenMb: readonly number[];
}

interface Loop {
  readonly perSeconde: number;
  readonly geheugenMb: readonly number[];
}

const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);

/** Sets the letters with as many in hand as there are threads, as a worker does: what waits is not memory of setting. */
async function zetAlles(drukkerij: Drukkerij, persen: number, lijst: Bewijs[]): Promise<Loop> {
  const punten = new Set([lijst.length / 10, lijst.length / 2, lijst.length].map(Math.round));
  const geheugenMb: number[] = [];
  const aantal = lijst.length;
  let klaar = 0;
  const loper = async () => {
    for (let invoer = lijst.pop(); invoer !== undefined; invoer = lijst.pop()) {
      await drukkerij.maakPdfs(stelBriefOp('ontvangstbewijs', invoer));
      klaar += 1;
      if (punten.has(klaar)) geheugenMb.push(megabytes());
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: persen }, loper));
  return { perSeconde: aantal / ((performance.now() - begin) / 1000), geheugenMb };
}

async function metPersen(persen: number, aantal: number): Promise<Loop> {
  const drukkerij = new Drukkerij(persen);
  await zetAlles(drukkerij, persen, brieven(10 * persen));
  const uitkomst = await zetAlles(drukkerij, persen, brieven(aantal));
  await drukkerij.sluit();
  return uitkomst;
}

async function metChromium(aantal: number): Promise<number | undefined> {
  const programma = vindChromium();
  if (programma === undefined) return undefined;
  const chromium = new Chromium(programma);
  await chromium.open();
  const print = async (lijst: readonly Bewijs[]) => {
    for (const invoer of lijst) await chromium.print(alsWebpagina(stelBriefOp('ontvangstbewijs', invoer)));
  };
  await print(brieven(5));
  const begin = performance.now();
  await print(brieven(aantal));
  const duurSeconden = (performance.now() - begin) / 1000;
  await chromium.sluit();
  return aantal / duurSeconden;
}

/** Letters from data to both PDF files in this one process, and headless Chromium on the same letters. */
export async function meetBrieven(aantal: number): Promise<Brievenmeting> {
  const { perSeconde, geheugenMb } = await metPersen(Math.min(2, availableParallelism()), aantal);
  const { perSeconde: perSecondeEenPers } = await metPersen(1, Math.ceil(aantal / 5));
  return { perSeconde, perSecondeEenPers, geheugenMb, chromiumPerSeconde: await metChromium(60) };
}
