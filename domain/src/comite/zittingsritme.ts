/** Meetings by a rhythm for a period: each day it gives, with what becomes of it and why. */
import { laatsteOproepingsdag, verslagUiterlijk } from '../klokken/zittingen.js';
import { plusDagen, weekdag, type Datum } from '../tijd/datum.js';
import { feestdagenTussen, isWerkdag } from '../tijd/feestdagen.js';

export interface Ritmeuitzondering {
  readonly datum: Datum;
  /** Absent: no meeting instead. */
  readonly naar?: Datum | undefined;
  readonly reden: string;
}

export interface Zittingsritme {
  readonly van: Datum;
  readonly tot: Datum;
  /** Monday 1 to Sunday 7. */
  readonly weekdag: number;
  readonly omDeWeken: number;
  readonly uitzonderingen: readonly Ritmeuitzondering[];
  readonly oproepingDagen: number;
  /** Days on which this centre is closed beside the legal holidays. */
  readonly vrijeDagen?: readonly Datum[];
  /** Days on which a meeting is already planned. */
  readonly bezet?: readonly Datum[];
}

export type Ritmelot = 'plannen' | 'verplaatst' | 'overgeslagen';

export interface Ritmedag {
  /** The day the rhythm gives. */
  readonly ritmedag: Datum;
  readonly lot: Ritmelot;
  /** null when it is skipped. */
  readonly zittingOp: Datum | null;
  readonly reden: string | null;
  readonly oproepenUiterlijk: Datum | null;
  readonly verslagUiterlijk: Datum | null;
}

/** The first is the first such weekday in the period; an exception on a day the rhythm does not give is refused. */
export function planRitme(ritme: Zittingsritme): readonly Ritmedag[] {
  const dagen = ritmedagen(ritme);
  const vreemd = ritme.uitzonderingen.find(({ datum }) => !dagen.includes(datum));
  if (vreemd !== undefined) throw new RangeError(`Het ritme geeft geen zitting op ${vreemd.datum}.`);
  const bezet = new Set(ritme.bezet ?? []);
  return dagen.map((dag) => {
    const lot = lotVan(dag, ritme, bezet);
    if (lot.zittingOp !== null) bezet.add(lot.zittingOp);
    return lot;
  });
}

function ritmedagen({ van, tot, weekdag: dagVanWeek, omDeWeken }: Zittingsritme): Datum[] {
  if (!Number.isInteger(omDeWeken) || omDeWeken < 1) throw new RangeError('Een ritme is om de zoveel weken, vanaf 1.');
  const dagen: Datum[] = [];
  const eerste = plusDagen(van, (((dagVanWeek - weekdag(van)) % 7) + 7) % 7);
  for (let dag = eerste; dag <= tot; dag = plusDagen(dag, 7 * omDeWeken)) dagen.push(dag);
  return dagen;
}

function lotVan(dag: Datum, ritme: Zittingsritme, bezet: ReadonlySet<Datum>): Ritmedag {
  const uitzondering = ritme.uitzonderingen.find(({ datum }) => datum === dag);
  if (uitzondering?.naar === undefined) {
    const reden = uitzondering?.reden ?? waaromNiet(dag, ritme, bezet);
    return reden === undefined ? gepland(dag, dag, 'plannen', null, ritme) : overgeslagen(dag, reden);
  }
  const { naar, reden } = uitzondering;
  const waarom = waaromNiet(naar, ritme, bezet);
  return waarom === undefined
    ? gepland(dag, naar, 'verplaatst', reden, ritme)
    : overgeslagen(dag, `verplaatsen naar ${naar} kan niet: ${waarom}`);
}

function waaromNiet(dag: Datum, { vrijeDagen = [] }: Zittingsritme, bezet: ReadonlySet<Datum>): string | undefined {
  const [feestdag] = feestdagenTussen(dag, dag);
  if (feestdag !== undefined) return `feestdag: ${feestdag.naam}`;
  if (vrijeDagen.includes(dag)) return 'het OCMW is die dag gesloten';
  return bezet.has(dag) ? 'er is die dag al een zitting' : undefined;
}

function gepland(dag: Datum, zittingOp: Datum, lot: Ritmelot, reden: string | null, ritme: Zittingsritme): Ritmedag {
  const { oproepingDagen, vrijeDagen } = ritme;
  return {
    ritmedag: dag,
    lot,
    zittingOp,
    reden,
    oproepenUiterlijk: laatsteOproepingsdag(zittingOp, oproepingDagen),
    verslagUiterlijk: verslagUiterlijk(zittingOp, oproepingDagen, vrijeDagen),
  };
}

function overgeslagen(ritmedag: Datum, reden: string): Ritmedag {
  return { ritmedag, lot: 'overgeslagen', zittingOp: null, reden, oproepenUiterlijk: null, verslagUiterlijk: null };
}

/** The last day of convening is no working day: whoever convenes must do it earlier. */
export function oproepingOpVrijeDag(oproepenUiterlijk: Datum, vrijeDagen: readonly Datum[] = []): boolean {
  return !isWerkdag(oproepenUiterlijk, vrijeDagen);
}
