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
  /** Resident memory in MB after a tenth, half and all of the long run. */
  readonly geheugenMb: readonly number[];
  readonly aantalLang: number;
}

async function perSeconde(aantal: number, werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return aantal / ((performance.now() - begin) / 1000);
}

async function snelheid(persen: number, aantal: number): Promise<number> {
  const drukkerij = new Drukkerij(persen);
  const zet = (lijst: readonly Bewijs[]) =>
    Promise.all(lijst.map((invoer) => drukkerij.maakPdfs(stelBriefOp('ontvangstbewijs', invoer))));
  await zet(brieven(10 * persen));
  const uitkomst = await perSeconde(aantal, () => zet(brieven(aantal)));
  await drukkerij.sluit();
  return uitkomst;
}

const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);

async function geheugen(aantal: number, persen: number): Promise<number[]> {
  const drukkerij = new Drukkerij(persen);
  const punten = new Set([aantal / 10, aantal / 2, aantal].map(Math.round));
  const gemeten: number[] = [];
  let klaar = 0;
  const lijst = brieven(aantal);
  // As many in hand as there are threads: the letters that wait must not count as memory of setting them.
  const loper = async () => {
    for (let invoer = lijst.pop(); invoer !== undefined; invoer = lijst.pop()) {
      await drukkerij.maakPdfs(stelBriefOp('ontvangstbewijs', invoer));
      klaar += 1;
      if (punten.has(klaar)) gemeten.push(megabytes());
    }
  };
  await Promise.all(Array.from({ length: persen }, loper));
  await drukkerij.sluit();
  return gemeten;
}

async function snelheidChromium(aantal: number): Promise<number | undefined> {
  const programma = vindChromium();
  if (programma === undefined) return undefined;
  const chromium = new Chromium(programma);
  await chromium.open();
  const print = async (lijst: readonly Bewijs[]) => {
    for (const invoer of lijst) await chromium.print(alsWebpagina(stelBriefOp('ontvangstbewijs', invoer)));
  };
  await print(brieven(5));
  const uitkomst = await perSeconde(aantal, () => print(brieven(aantal)));
  await chromium.sluit();
  return uitkomst;
}

/** Letters from data to both PDF files in this one process, and headless Chromium on the same letters. */
export async function meetBrieven(aantal: number, aantalLang: number): Promise<Brievenmeting> {
  const persen = Math.min(2, availableParallelism());
  const perSecondeEenPers = await snelheid(1, aantal);
  const perSeconde = await snelheid(persen, aantal);
  const chromiumPerSeconde = await snelheidChromium(Math.min(aantal, 60));
  return {
    perSeconde,
    perSecondeEenPers,
    chromiumPerSeconde,
    aantalLang,
    geheugenMb: await geheugen(aantalLang, persen),
  };
}
