import { sectiesVan, tekstVan, type Blok, type BriefBoom } from './boom.js';
import { jargon } from './jargon.js';

/** Longer sentences lose readers at B1; the warning stands beside the text, it stops nothing. */
export const MAX_WOORDEN_PER_ZIN = 20;

export interface LangeZin {
  readonly zin: string;
  readonly woorden: number;
}

export interface Jargonvondst {
  /** As it stands in the text. */
  readonly gevonden: string;
  readonly gewoon: string;
}

// A point inside "1.500" or "dr. Wijns" ends nothing; after a real end comes a space and a capital, digit or quote.
const ZINSEINDE = /(?<=[.!?])(?<!\b(?:dr|nr|art|bv|mevr|dhr|enz)\.)\s+(?=["'(]?[\p{Lu}\d€])/u;

export function zinnenVan(tekst: string): string[] {
  return tekst
    .split(ZINSEINDE)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '');
}

/** Amounts, numbers and words count one each; loose signs such as "€" and "§" do not. */
export function woordenVan(zin: string): string[] {
  return zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord));
}

export function aantalWoorden(zin: string): number {
  return woordenVan(zin).length;
}

export function langeZinnen(tekst: string): LangeZin[] {
  return zinnenVan(tekst)
    .map((zin) => ({ zin, woorden: aantalWoorden(zin) }))
    .filter(({ woorden }) => woorden > MAX_WOORDEN_PER_ZIN);
}

const zoekers = jargon.flatMap(({ woord, gewoon, vormen }) =>
  [woord, ...vormen].map((vorm) => ({ gewoon, vorm: new RegExp(`(?<![\\p{L}])${vorm}(?![\\p{L}])`, 'giu') })),
);

/** Office words in what a worker wrote, each with a plain word to put there. */
export function vindJargon(tekst: string): Jargonvondst[] {
  return zoekers.flatMap(({ vorm, gewoon }) => [...tekst.matchAll(vorm)].map(([gevonden]) => ({ gevonden, gewoon })));
}

function prozaVanBlok(blok: Blok): string[] {
  switch (blok.s) {
    case 'alinea':
      return [tekstVan(blok.tekst)];
    case 'lijst':
    case 'stappen':
      return blok.items.map(tekstVan);
    case 'kader':
      return blok.regels.map(tekstVan);
    // Tables and forms are read by cell, not by sentence.
    case 'tabel':
    case 'velden':
      return [];
  }
}

/** The running text of a letter: the box, the paragraphs and the lists. */
export function prozaVan(boom: BriefBoom): string[] {
  return [
    ...boom.kort.map(({ antwoord }) => tekstVan(antwoord)),
    ...boom.intro.flatMap(prozaVanBlok),
    ...sectiesVan(boom).flatMap((sectie) => sectie.blokken.flatMap(prozaVanBlok)),
  ];
}
