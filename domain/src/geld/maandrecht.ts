import {
  dagenTussen,
  dagVanMaand,
  datum,
  laatste as latere,
  laatsteVanMaand,
  plusDagen,
  vroegste,
  type Datum,
} from '../tijd/datum.js';
import { bewaakCent } from './euro.js';

/** Aid that runs: what it is per month, and its first and last day. */
export interface LopendeSteun {
  readonly maandbedragCent: number;
  /** Where it was another amount before: from which day which, the earliest first. Absent: always the same. */
  readonly bedragen?: readonly Bedragvanaf[] | undefined;
  readonly van: Datum;
  readonly tot?: Datum | undefined;
}

export interface Bedragvanaf {
  readonly vanaf: Datum;
  readonly maandbedragCent: number;
}

/**
 * What each change since the grant made of the amount, in the order in which they were decided: from its first day on a
 * change holds, whatever was decided before for later days.
 */
export function bedragenVanaf(wijzigingen: readonly Bedragvanaf[]): readonly Bedragvanaf[] {
  return wijzigingen.reduce<readonly Bedragvanaf[]>(
    (eerder, wijziging) => [...eerder.filter(({ vanaf }) => vanaf < wijziging.vanaf), wijziging],
    [],
  );
}

/** A time in which less is paid: nothing at all, or a part held back per month. Both days count. */
export interface Betaalonderbreking {
  readonly van: Datum;
  readonly tot?: Datum | undefined;
  /** absent: nothing is paid */
  readonly inhoudingCent?: number | undefined;
}

/**
 * What may be paid for a calendar month: by its days, without those before the aid, after it or in a suspension, and
 * less what a sanction holds back on its days.
 */
export function maandrecht(steun: LopendeSteun, onderbrekingen: readonly Betaalonderbreking[], maand: string): number {
  const eerste = datum(`${maand}-01`);
  const laatste = laatsteVanMaand(eerste);
  const dagenInMaand = dagVanMaand(laatste);
  const vast = vastBedrag(steun, onderbrekingen, eerste, laatste);
  if (vast !== undefined) {
    const dagen = dagenTussen(latere(steun.van, eerste), vroegste(steun.tot ?? laatste, laatste)) + 1;
    return Math.round((vast * Math.max(0, dagen)) / dagenInMaand);
  }
  let inhouding = 0;
  let dagsom = 0;
  for (let dag = eerste; dag <= laatste; dag = plusDagen(dag, 1)) {
    const dezeDag = onderbrekingen.filter((onderbreking) => looptOp(onderbreking, dag));
    const ingehouden = dezeDag.flatMap(({ inhoudingCent }) => inhoudingCent ?? []);
    // One without an amount holds back everything.
    if (!looptOp(steun, dag) || ingehouden.length < dezeDag.length) continue;
    dagsom += bedragOp(steun, dag);
    inhouding += ingehouden.reduce((som, cent) => som + cent, 0);
  }
  const bruto = Math.round(bewaakCent(dagsom) / dagenInMaand);
  return Math.max(0, bruto - Math.round(bewaakCent(inhouding) / dagenInMaand));
}

/** One amount on all its days and nothing in between: then the days need only be counted, which most months of most aid are. */
function vastBedrag(
  steun: LopendeSteun,
  onderbrekingen: readonly Betaalonderbreking[],
  eerste: Datum,
  laatste: Datum,
): number | undefined {
  if (onderbrekingen.some(({ van, tot }) => van <= laatste && (tot === undefined || tot >= eerste))) return undefined;
  return verandertTussen(steun, eerste, laatste) ? undefined : bewaakCent(bedragOp(steun, eerste));
}

function verandertTussen({ bedragen = [] }: LopendeSteun, eerste: Datum, laatste: Datum): boolean {
  return bedragen.some(({ vanaf }) => vanaf > eerste && vanaf <= laatste);
}

function bedragOp({ maandbedragCent, bedragen = [] }: LopendeSteun, dag: Datum): number {
  return (
    bedragen.findLast(({ vanaf }) => vanaf <= dag)?.maandbedragCent ?? bedragen[0]?.maandbedragCent ?? maandbedragCent
  );
}

function looptOp({ van, tot }: { readonly van: Datum; readonly tot?: Datum | undefined }, dag: Datum): boolean {
  return van <= dag && (tot === undefined || dag <= tot);
}
