/** One vote over many items that nobody wants to discuss: each item is counted by itself, with its own recusals. */
import { telStemmen, type Stemuitslag } from './stemming.js';

export type Stemkeuze = 'ja' | 'nee' | 'onthouding' | 'gewraakt';

export interface LidStem {
  readonly lidId: string;
  readonly stem: Stemkeuze;
}

export interface Telaantallen {
  readonly gewraakt: number;
  readonly ja: number;
  readonly nee: number;
  readonly onthouding: number;
}

export interface GeteldPunt extends Telaantallen {
  readonly uitslag: Stemuitslag;
  readonly stemmen: readonly LidStem[];
}

export interface Stemstand {
  readonly zittend: number;
  readonly tweedeOproeping: boolean;
}

export function telKeuzes(stemmen: readonly LidStem[]): Telaantallen {
  const aantal = (keuze: Stemkeuze): number => stemmen.filter(({ stem }) => stem === keuze).length;
  return { gewraakt: aantal('gewraakt'), ja: aantal('ja'), nee: aantal('nee'), onthouding: aantal('onthouding') };
}

/** What each member present said, one entry a member. Without a quorum only the recusals are kept. */
export function telPerLid({ zittend, tweedeOproeping }: Stemstand, stemmen: readonly LidStem[]): GeteldPunt {
  const aantallen = telKeuzes(stemmen);
  const uitslag = telStemmen({ zittend, tweedeOproeping, aanwezig: stemmen.length, ...aantallen });
  if (uitslag.quorumGehaald) return { ...aantallen, uitslag, stemmen };
  const wrakingen = stemmen.filter(({ stem }) => stem === 'gewraakt');
  return { gewraakt: aantallen.gewraakt, ja: 0, nee: 0, onthouding: 0, uitslag, stemmen: wrakingen };
}

/** A member who leaves the room for one item of the block has no vote at that item, whatever he says for the others. */
export function metWrakingen(stemmen: readonly LidStem[], gewraakt: readonly string[]): LidStem[] {
  return stemmen.map((stem) => (gewraakt.includes(stem.lidId) ? { ...stem, stem: 'gewraakt' } : stem));
}
