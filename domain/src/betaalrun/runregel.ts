/**
 * What a run pays for one aid that runs: for each month what is due up to the last day of the run, less everything that
 * was ordered for that month before. So a run that is repeated pays nothing, a run that was missed is made up by the next,
 * and weekly parts add up to the month to the cent. Pure: the list that two people release and the order compute the same.
 */
import { laatste, laatsteVanMaand, plusMaanden, vroegste, datum, eersteVanMaand, type Datum } from '../tijd/datum.js';
import { maandrecht, type Betaalonderbreking, type LopendeSteun } from '../geld/maandrecht.js';
import { som } from '../geld/euro.js';
import type { Runreden } from './redenen.js';
import { runstappen, type Runstap } from './runstappen.js';
import { verdeel, type Betaaldeel, type Derde } from './verdeling.js';
import type { Tijdvak } from './tijdvak.js';

export interface Runsteun {
  readonly steun: LopendeSteun;
  readonly onderbrekingen: readonly Betaalonderbreking[];
  /** by month, in cents: ordered, waiting or paid for this aid, whoever got it */
  readonly betaald: ReadonlyMap<string, number>;
  /** as `betaald`, of what went to a third party: by `sleutelVan` */
  readonly betaaldAanDerden: ReadonlyMap<string, number>;
  readonly derden: readonly Derde[];
  /** first day for which the runs answer: before it somebody else paid */
  readonly vanaf: Datum;
  /** absent: no scale fixes the amount; else the last day on which it is sure */
  readonly baremaTot?: Datum | undefined;
  /** absent: the same every month; else what each month came to with the income of that month */
  readonly wisselend?: ReadonlyMap<string, number> | undefined;
  readonly overleden: boolean;
}

export interface Runmaand {
  readonly maand: string;
  /** up to the last day of the run */
  readonly rechtCent: number;
  readonly alBetaaldCent: number;
  readonly teBetalenCent: number;
  readonly reden?: Runreden;
  readonly stappen: readonly Runstap[];
}

export interface Runregel {
  /** what the run pays now, over all months and payees */
  readonly bedragCent: number;
  readonly maanden: readonly Runmaand[];
  readonly delen: readonly Betaaldeel[];
  /** why the last month of the run brings nothing; absent when it pays */
  readonly reden?: Runreden;
}

export function berekenRunregel(wie: Runsteun, tijdvak: Tijdvak): Runregel {
  const maanden = maandenTussen(wie, tijdvak).map((maand) => berekenMaand(wie, maand, tijdvak));
  const delen = maanden.flatMap(({ maand, teBetalenCent }) =>
    verdeel({ maand, teBetalenCent }, wie.derden, wie.betaaldAanDerden),
  );
  const reden = redenVan(wie, maanden, tijdvak);
  return {
    bedragCent: som(delen.map((deel) => deel.bedragCent)),
    ...{ maanden, delen },
    ...(reden === undefined ? {} : { reden }),
  };
}

/** From the first month for which the runs answer to that of the last day of the run, within the aid. */
function maandenTussen({ steun, vanaf }: Runsteun, { tot }: Tijdvak): string[] {
  const maanden: string[] = [];
  const einde = vroegste(tot, steun.tot ?? tot);
  for (let dag = eersteVanMaand(laatste(steun.van, vanaf)); dag <= einde; dag = plusMaanden(dag, 1)) {
    maanden.push(dag.slice(0, 7));
  }
  return maanden;
}

function berekenMaand(wie: Runsteun, maand: string, { tot }: Tijdvak): Runmaand {
  const alBetaaldCent = wie.betaald.get(maand) ?? 0;
  const belet = beletVan(wie, maand);
  if (belet !== undefined) return { maand, rechtCent: 0, alBetaaldCent, teBetalenCent: 0, reden: belet, stappen: [] };
  const steun = steunIn(wie, maand, tot);
  const rechtCent = maandrecht(steun, wie.onderbrekingen, maand);
  const teBetalenCent = Math.max(0, rechtCent - alBetaaldCent);
  const reden = teBetalenCent > 0 ? undefined : waaromNiets(wie, { maand, rechtCent, alBetaaldCent });
  const stappen = runstappen({ maand, steun, isWisselend: wie.wisselend !== undefined, rechtCent, alBetaaldCent });
  return { maand, rechtCent, alBetaaldCent, teBetalenCent, stappen, ...(reden === undefined ? {} : { reden }) };
}

function beletVan({ overleden, baremaTot, steun, wisselend }: Runsteun, maand: string): Runreden | undefined {
  if (overleden) return 'overleden';
  const gezien = vroegste(laatste(steun.van, datum(`${maand}-01`)), steun.tot ?? laatsteVanMaand(datum(`${maand}-01`)));
  if (baremaTot !== undefined && gezien > baremaTot) return 'barema_niet_bevestigd';
  return wisselend !== undefined && !wisselend.has(maand) ? 'inkomen_onbekend' : undefined;
}

/** Of a month only the days that the runs answer for, up to the last day of this one. */
function steunIn({ steun, vanaf, wisselend }: Runsteun, maand: string, tot: Datum): LopendeSteun {
  const vast = wisselend?.get(maand);
  const bedrag = vast === undefined ? steun : { maandbedragCent: vast };
  return { ...bedrag, van: laatste(steun.van, vanaf), tot: vroegste(tot, steun.tot ?? tot) };
}

function waaromNiets(
  { wisselend }: Runsteun,
  {
    maand,
    rechtCent,
    alBetaaldCent,
  }: { readonly maand: string; readonly rechtCent: number; readonly alBetaaldCent: number },
): Runreden {
  if (alBetaaldCent > rechtCent) return 'meer_betaald';
  if (rechtCent > 0) return 'al_betaald';
  return wisselend?.get(maand) === 0 ? 'inkomen_te_hoog' : 'onderbroken';
}

function redenVan({ steun }: Runsteun, maanden: readonly Runmaand[], { van, tot }: Tijdvak): Runreden | undefined {
  if (steun.van > tot) return 'nog_niet_begonnen';
  if (steun.tot !== undefined && steun.tot < van) return 'beeindigd';
  const laatsteMaand = maanden.at(-1);
  if (laatsteMaand === undefined) return 'nog_niet_begonnen';
  return laatsteMaand.reden;
}

/** Ended aid is still looked at for a year, for what a run before its end did not pay. */
export function nazienVanaf({ van }: Tijdvak): Datum {
  return plusMaanden(van, -12);
}
