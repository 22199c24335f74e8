import { dagVanMaand, datum, laatsteVanMaand, plusDagen, type Datum } from '../tijd/datum.js';
import { bewaakCent } from './euro.js';

/** Aid that runs: what it is per month, and its first and last day. */
export interface LopendeSteun {
  readonly maandbedragCent: number;
  readonly van: Datum;
  readonly tot?: Datum | undefined;
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
  let dagen = 0;
  let inhouding = 0;
  for (let dag = eerste; dag <= laatste; dag = plusDagen(dag, 1)) {
    const dezeDag = onderbrekingen.filter((onderbreking) => looptOp(onderbreking, dag));
    const ingehouden = dezeDag.flatMap(({ inhoudingCent }) => inhoudingCent ?? []);
    // One without an amount holds back everything.
    if (!looptOp(steun, dag) || ingehouden.length < dezeDag.length) continue;
    dagen += 1;
    inhouding += ingehouden.reduce((som, cent) => som + cent, 0);
  }
  const bruto = Math.round(bewaakCent(steun.maandbedragCent * dagen) / dagenInMaand);
  return Math.max(0, bruto - Math.round(bewaakCent(inhouding) / dagenInMaand));
}

function looptOp({ van, tot }: { readonly van: Datum; readonly tot?: Datum | undefined }, dag: Datum): boolean {
  return van <= dag && (tot === undefined || dag <= tot);
}
