/** From the aid that runs and the runs that came to a post a month, with the fact that keeps its payment away. */
import { eersteVanMaand, laatsteVanMaand, plusMaanden, vroegste, datum, type Datum } from '../tijd/datum.js';
import { maandrecht, type Betaalonderbreking, type LopendeSteun } from '../geld/maandrecht.js';
import type { Runreden } from '../betaalrun/redenen.js';
import type { Afstempost } from './afstemming.js';
import type { Afstemreden } from './afstemredenen.js';

/** Aid that runs, as it was decided. */
export interface Afstemsteun {
  readonly id: string;
  readonly steun: LopendeSteun;
  readonly onderbrekingen: readonly Betaalonderbreking[];
  /** a judgment: paid only as far as it is more than what was granted already */
  readonly vonnis: boolean;
  /** another system decided and paid until the runs began */
  readonly overgenomen: boolean;
  readonly verrekenCent: number;
  /** 'JJJJ-MM' of the decision: its first month and those before this one were paid with it; a run pays the others */
  readonly beslistIn: string;
  /** the newest decision about its amount or its days, as an instant */
  readonly gewijzigdOp: string;
  /** absent: the same every month; else what the months came to whose income was noted */
  readonly wisselend?: ReadonlyMap<string, number> | undefined;
}

/** A run that was ordered, the newest last, with what it said of the aids it is asked about. */
export interface Bestelderun {
  readonly van: Datum;
  readonly tot: Datum;
  readonly berekendOp: string;
  readonly regels: ReadonlyMap<string, Runuitkomst>;
}

export interface Runuitkomst {
  readonly isGewijzigd: boolean;
  readonly reden?: Runreden | undefined;
  readonly redenPerMaand: ReadonlyMap<string, Runreden>;
}

export interface Steungroep {
  /** of one file and one kind of aid, whatever decision began it */
  readonly soort: string;
  readonly steun: readonly Afstemsteun[];
  readonly betalingen: ReadonlyMap<string, Afstempost['betalingen']>;
  readonly teruggevorderd: ReadonlyMap<string, number>;
  readonly overleden: boolean;
}

/** The months of a year up to and with the one of `vandaag`. */
export function maandenVanJaar(jaar: number, vandaag: Datum): string[] {
  const maanden: string[] = [];
  const einde = vroegste(vandaag, datum(`${jaar}-12-31`));
  for (let dag = datum(`${jaar}-01-01`); dag <= einde; dag = plusMaanden(dag, 1)) maanden.push(dag.slice(0, 7));
  return maanden;
}

export function maandposten(
  groep: Steungroep,
  runs: readonly Bestelderun[],
  { jaar, vandaag }: { readonly jaar: number; readonly vandaag: Datum },
): Afstempost[] {
  const later = [...groep.betalingen.keys()].filter((maand) => maand.startsWith(`${jaar}-`));
  const maanden = [...new Set([...maandenVanJaar(jaar, vandaag), ...later])].sort();
  return maanden.flatMap((maand) => {
    const post = maandpost(groep, runs, maand);
    return post.beslotenCent === 0 && post.betalingen.length === 0 ? [] : [post];
  });
}

function maandpost(groep: Steungroep, runs: readonly Bestelderun[], maand: string): Afstempost {
  const betalingen = groep.betalingen.get(maand) ?? [];
  const telt = groep.steun.filter((een) => !een.overgenomen || betalingen.length > 0 || isVanRun(runs, maand));
  const rechten = telt.map((een) => ({ een, cent: rechtIn(een, maand) }));
  const gewoon = somVan(rechten.filter(({ een }) => !een.vonnis));
  const vonnis = somVan(rechten.filter(({ een }) => een.vonnis));
  const begonnen = telt.filter(({ steun }) => steun.van.startsWith(maand));
  return {
    ...{ steun: groep.soort, waarvoor: maand, betalingen },
    beslotenCent: Math.max(gewoon, vonnis),
    verrekendCent: begonnen.reduce((som, { verrekenCent }) => som + verrekenCent, 0),
    teruggevorderdCent: groep.teruggevorderd.get(maand) ?? 0,
    belet: groep.overleden
      ? 'overleden'
      : beletVan(
          rechten.filter(({ cent }) => cent > 0).map(({ een }) => een),
          runs,
          maand,
        ),
  };
}

const somVan = (rechten: readonly { readonly cent: number }[]) => rechten.reduce((som, { cent }) => som + cent, 0);

function isVanRun(runs: readonly Bestelderun[], maand: string): boolean {
  return runs.some(({ van }) => van.slice(0, 7) <= maand);
}

function rechtIn({ steun, wisselend, onderbrekingen }: Afstemsteun, maand: string): number {
  const vast = wisselend?.get(maand);
  const bedrag = vast === undefined ? steun : { maandbedragCent: vast, van: steun.van, tot: steun.tot };
  return maandrecht(bedrag, onderbrekingen, maand);
}

/** The first fact that keeps a payment away; of aid that no run answers for there is none. */
function beletVan(steun: readonly Afstemsteun[], runs: readonly Bestelderun[], maand: string): Afstemreden | undefined {
  for (const een of steun) {
    const reden = beletVanSteun(een, runs, maand);
    if (reden !== undefined) return reden;
  }
  return undefined;
}

function beletVanSteun(een: Afstemsteun, runs: readonly Bestelderun[], maand: string): Afstemreden | undefined {
  if (!een.overgenomen && (maand < een.beslistIn || een.steun.van.startsWith(maand))) return undefined;
  const eerste = eersteVanMaand(datum(`${maand}-01`));
  const laatste = vroegste(laatsteVanMaand(eerste), een.steun.tot ?? laatsteVanMaand(eerste));
  const run = runs.findLast(({ van, tot }) => van <= laatste && tot >= eerste);
  if (run === undefined || run.tot < laatste) return 'nog_geen_betaalrun';
  const uitkomst = run.regels.get(een.id);
  if (uitkomst?.isGewijzigd === true) return 'gewijzigd_na_vrijgave';
  // The newest run looked at every month before it too, so what changed after it is still to come.
  const nieuwste = runs.at(-1);
  if (nieuwste !== undefined && een.gewijzigdOp > nieuwste.berekendOp) return 'gewijzigd_na_betaalrun';
  return uitkomst?.redenPerMaand.get(maand) ?? uitkomst?.reden;
}
