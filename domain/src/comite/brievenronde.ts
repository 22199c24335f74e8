/** The letters of a meeting on their way from decision to proof: in which phase each is, how many, and whose turn it is. */
import type { Lezer } from '../brieven/eerstGelezen.js';
import type { Ondertekenaar } from '../huisregels.js';

export type Uitvoering = 'open' | 'mislukt' | 'gedaan';

/** What is known of one letter; before the first printing there is only the decision. */
export interface Rondebrief {
  /** Undefined while nothing was printed. */
  readonly status?: 'ontwerp' | 'vrijgegeven';
  readonly druk: Uitvoering;
  /** Who still has to sign a draft. */
  readonly nogTeTekenen: readonly Ondertekenaar[];
  /** Who must find a draft right before it may be signed; null when nobody must any more. */
  readonly lezer: Lezer | null;
  readonly verzending?: 'te_verzenden' | 'geexporteerd' | 'bewezen' | 'zonder_bewijs' | 'teruggekeerd';
  /** Its line for the post, when asked. */
  readonly uitvoer?: Uitvoering;
}

export const BRIEFFASEN = [
  'teDrukken',
  'teLezen',
  'teTekenen',
  'teVerzenden',
  'onderweg',
  'verzonden',
  'bewezen',
  'teruggekeerd',
  'mislukt',
] as const;
export type Brieffase = (typeof BRIEFFASEN)[number];

/** A letter is in one phase: what failed first, then what has left, then the first thing it waits for. */
export function faseVanBrief(brief: Rondebrief): Brieffase {
  const { verzending } = brief;
  if (verzending === 'bewezen' || verzending === 'teruggekeerd') return verzending;
  if (verzending === 'geexporteerd' || verzending === 'zonder_bewijs') return 'verzonden';
  if (brief.druk === 'mislukt' || brief.uitvoer === 'mislukt') return 'mislukt';
  if (brief.status === undefined || brief.druk === 'open') return 'teDrukken';
  if (brief.status === 'ontwerp') return brief.lezer === null ? 'teTekenen' : 'teLezen';
  return brief.uitvoer === 'open' ? 'onderweg' : 'teVerzenden';
}

export type Tellingen = Readonly<Record<Brieffase | 'brieven' | 'gedrukt' | 'getekend' | 'vertrokken', number>>;

/** How many letters are in each phase, and how many came past printing, signing and leaving. */
export function telBrieven(brieven: readonly Rondebrief[]): Tellingen {
  const fasen = brieven.map(faseVanBrief);
  const inFase = (...welke: readonly Brieffase[]) => fasen.filter((fase) => welke.includes(fase)).length;
  const perFase = Object.fromEntries(BRIEFFASEN.map((fase) => [fase, inFase(fase)])) as Record<Brieffase, number>;
  return {
    ...perFase,
    brieven: brieven.length,
    gedrukt: brieven.filter(({ status }) => status !== undefined).length,
    getekend: brieven.filter(({ status }) => status === 'vrijgegeven').length,
    vertrokken: inFase('verzonden', 'bewezen', 'teruggekeerd'),
  };
}

export type Rondestatus = 'gepauzeerd' | 'loopt' | 'verzonden';

/** Done when every letter has left: the proof comes days later, and one by one. */
export function statusVanRonde({ brieven, vertrokken }: Tellingen, gepauzeerd: boolean): Rondestatus {
  if (brieven === vertrokken) return 'verzonden';
  return gepauzeerd ? 'gepauzeerd' : 'loopt';
}

export interface Rondestap {
  readonly wie: Ondertekenaar | 'secretaris' | 'motor';
  readonly wat: 'hervatten' | 'nakijken' | 'drukken' | 'lezen' | 'tekenen' | 'verzenden' | 'uitvoeren' | 'bewijzen';
  readonly aantal: number;
}

/** What is next and whose turn it is, what holds up the rest first. */
export function volgendeStappen(brieven: readonly Rondebrief[], gepauzeerd: boolean): Rondestap[] {
  const tellingen = telBrieven(brieven);
  if (statusVanRonde(tellingen, gepauzeerd) === 'gepauzeerd') {
    return [{ wie: 'secretaris', wat: 'hervatten', aantal: tellingen.brieven - tellingen.vertrokken }];
  }
  const teTekenen = brieven.filter((brief) => faseVanBrief(brief) === 'teTekenen');
  const teLezenDoor = (lezer: Lezer) =>
    brieven.filter((brief) => faseVanBrief(brief) === 'teLezen' && brief.lezer === lezer).length;
  const functies = [...new Set(teTekenen.flatMap(({ nogTeTekenen }) => nogTeTekenen))];
  const stappen: Rondestap[] = [
    // What a reader sent back waits for the secretary as much as what failed.
    { wie: 'secretaris', wat: 'nakijken', aantal: tellingen.mislukt + teLezenDoor('secretaris') },
    { wie: 'motor', wat: 'drukken', aantal: tellingen.teDrukken },
    { wie: 'werker', wat: 'lezen', aantal: teLezenDoor('werker') },
    { wie: 'hoofdSocialeDienst', wat: 'lezen', aantal: teLezenDoor('hoofd') },
    ...functies.map((wie) => ({
      ...{ wie, wat: 'tekenen' as const },
      aantal: teTekenen.filter(({ nogTeTekenen }) => nogTeTekenen.includes(wie)).length,
    })),
    { wie: 'secretaris', wat: 'verzenden', aantal: tellingen.teVerzenden },
    { wie: 'motor', wat: 'uitvoeren', aantal: tellingen.onderweg },
    { wie: 'secretaris', wat: 'bewijzen', aantal: tellingen.verzonden },
  ];
  return stappen.filter(({ aantal }) => aantal > 0);
}
