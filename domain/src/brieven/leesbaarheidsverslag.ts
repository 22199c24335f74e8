import { sectiesVan, type BriefBoom } from './boom.js';
import {
  langeZinnen,
  prozaVan,
  vindJargon,
  woordenVan,
  zinnenVan,
  type Jargonvondst,
  type LangeZin,
} from './leesbaarheid.js';
import { groepVanSoort } from './soorten.js';

/** How hard a text is, as a language level; a rule of thumb, no measurement of a reader. */
export type Taalniveau = 'A2' | 'B1' | 'B2' | 'C1';

export interface Leesbaarheidsverslag {
  readonly woorden: number;
  readonly zinnen: number;
  readonly woordenPerZin: number;
  readonly lettergrepenPerWoord: number;
  /** Flesch-Douma: 100 is very easy, 0 very hard. */
  readonly flesch: number;
  readonly niveau: Taalniveau;
  readonly langeZinnen: readonly LangeZin[];
  readonly jargon: readonly Jargonvondst[];
  /** Sentences with "worden" and a participle: who acts is not said. */
  readonly lijdend: readonly string[];
  /** False when a letter to a client never says what that person must do. */
  readonly zegtWatTeDoen: boolean;
  /** What to change, most important first; nothing means that the text reads as it should. */
  readonly raad: readonly string[];
}

const KLANK = /aai|ëe|ïe|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáàâäéèêëíïóöúü]/g;
/** Read aloud a long number takes many syllables; for its weight in a sentence four is enough. */
const MEESTE_VOOR_EEN_GETAL = 4;

export function lettergrepen(woord: string): number {
  const letters = woord.toLowerCase();
  const cijfers = letters.replace(/\D/g, '').length;
  const klanken = letters.match(KLANK)?.length ?? 0;
  return Math.max(1, klanken + Math.min(cijfers, MEESTE_VOOR_EEN_GETAL));
}

const DOUMA = { begin: 206.84, perWoord: 0.93, perLettergreep: 77 };

export function fleschDouma(woordenPerZin: number, lettergrepenPerWoord: number): number {
  return DOUMA.begin - DOUMA.perWoord * woordenPerZin - DOUMA.perLettergreep * lettergrepenPerWoord;
}

/** House limits: the score and the average sentence must both fit the level. */
const NIVEAUS: readonly { niveau: Taalniveau; vanaf: number; hoogstens: number }[] = [
  { niveau: 'A2', vanaf: 85, hoogstens: 10 },
  { niveau: 'B1', vanaf: 60, hoogstens: 15 },
  { niveau: 'B2', vanaf: 40, hoogstens: 20 },
];

export function taalniveau(flesch: number, woordenPerZin: number): Taalniveau {
  return NIVEAUS.find(({ vanaf, hoogstens }) => flesch >= vanaf && woordenPerZin <= hoogstens)?.niveau ?? 'C1';
}

const WORDEN = /\b(?:word|wordt|worden|werd|werden)\b/i;
const DEELWOORD = /\b(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en))\b/u;

/** Only the passive with "worden": with "zijn" a state reads the same as an act. */
export function lijdendeZinnen(tekst: string): string[] {
  return zinnenVan(tekst).filter((zin) => WORDEN.test(zin) && DEELWOORD.test(zin));
}

const WAT_TE_DOEN = /wat (?:moet|kunt|mag) u|wat vragen wij (?:van )?u|u mag uw verhaal doen/i;

/** A heading or a line of the box that says what to do, or steps. Who is no client gets no orders. */
function zegtWatTeDoen(boom: BriefBoom): boolean {
  const groep = groepVanSoort[boom.soort];
  if (groep === 'vergadering' || groep === 'tussen_ocmw' || boom.soort === 'aanvraagformulier') return true;
  const koppen = [...boom.kort.map(({ vraag }) => vraag), ...sectiesVan(boom).map(({ kop }) => kop)];
  return (
    koppen.some((kop) => WAT_TE_DOEN.test(kop)) ||
    sectiesVan(boom).some((s) => s.blokken.some((b) => b.s === 'stappen'))
  );
}

/** What a letter asks of its reader, measured on its running text: tables and headings are read by eye. */
export function leesbaarheidsverslag(boom: BriefBoom): Leesbaarheidsverslag {
  const proza = prozaVan(boom);
  const zinnen = proza.flatMap(zinnenVan);
  const woorden = zinnen.flatMap(woordenVan);
  const woordenPerZin = zinnen.length === 0 ? 0 : woorden.length / zinnen.length;
  const perWoord = woorden.length === 0 ? 0 : woorden.reduce((n, woord) => n + lettergrepen(woord), 0) / woorden.length;
  const flesch = fleschDouma(woordenPerZin, perWoord);
  const meting = {
    woorden: woorden.length,
    zinnen: zinnen.length,
    woordenPerZin: rond(woordenPerZin, 10),
    lettergrepenPerWoord: rond(perWoord, 100),
    flesch: Math.round(flesch),
    niveau: taalniveau(flesch, woordenPerZin),
    langeZinnen: proza.flatMap(langeZinnen),
    jargon: proza.flatMap(vindJargon),
    lijdend: proza.flatMap(lijdendeZinnen),
    zegtWatTeDoen: zegtWatTeDoen(boom),
  };
  return { ...meting, raad: raadVoor(meting) };
}

function raadVoor(meting: Omit<Leesbaarheidsverslag, 'raad'>): string[] {
  const { niveau, langeZinnen: lang, jargon, lijdend } = meting;
  return [
    ...(meting.zegtWatTeDoen ? [] : ['Zeg wat de cliënt moet doen, of dat hij niets moet doen.']),
    ...(niveau === 'B2' || niveau === 'C1' ? [`Deze tekst is niveau ${niveau}. Maak zinnen en woorden korter.`] : []),
    ...lang.map(({ zin, woorden }) => `Deze zin telt ${woorden} woorden: "${zin}". Maak er twee zinnen van.`),
    ...[...new Set(jargon.map(({ gevonden, gewoon }) => `Schrijf "${gewoon}" in plaats van "${gevonden}".`))],
    ...lijdend.map((zin) => `Zeg wie iets doet: "${zin}"`),
  ];
}

function rond(getal: number, op: number): number {
  return Math.round(getal * op) / op;
}
