import { dagenTussen, plusDagen, type Datum } from '../tijd/datum.js';
import { isWerkdag, plusWerkdagen } from '../tijd/feestdagen.js';

export interface GeplandeZitting {
  readonly id: string;
  readonly datum: Datum;
  readonly oproepingDagen: number;
}

/** CLK-08: the convocation must have reached the members on this day. */
export function laatsteOproepingsdag(zitting: Datum, oproepingDagen: number): Datum {
  return plusDagen(zitting, -oproepingDagen);
}

/** The report is due two working days before the agenda leaves: days on which the centre itself works. */
export function verslagUiterlijk(zitting: Datum, oproepingDagen: number, vrijeDagen: readonly Datum[] = []): Datum {
  return plusWerkdagen(laatsteOproepingsdag(zitting, oproepingDagen), -2, vrijeDagen);
}

export interface Horizon {
  readonly nu: Datum;
  readonly uiterlijk: Datum;
  /** Working days the report still needs before the agenda can leave; 0 when it is ready. */
  readonly werkdagenVerslag?: number;
  /** Days on which this centre is closed beside the legal holidays. */
  readonly vrijeDagen?: readonly Datum[];
}

/** The last meeting on or before the limit whose convocation can still leave in time; none is a reason to warn at once. */
export function laatsteHaalbareZitting<Z extends GeplandeZitting>(
  zittingen: readonly Z[],
  { nu, uiterlijk, werkdagenVerslag = 0, vrijeDagen = [] }: Horizon,
): Z | undefined {
  const klaarOp = werkdagenVerslag === 0 ? nu : plusWerkdagen(nu, werkdagenVerslag, vrijeDagen);
  return zittingen
    .filter((zitting) => zitting.datum <= uiterlijk)
    .filter((zitting) => klaarOp <= laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen))
    .reduce<Z | undefined>((beste, zitting) => (beste && beste.datum >= zitting.datum ? beste : zitting), undefined);
}

/** The last meeting before the limit, feasible or not: `verslagUiterlijk` of it is the derived deadline of the worker. */
export function laatsteZittingTot<Z extends GeplandeZitting>(zittingen: readonly Z[], uiterlijk: Datum): Z | undefined {
  return zittingen
    .filter((zitting) => zitting.datum <= uiterlijk)
    .reduce<Z | undefined>((beste, zitting) => (beste && beste.datum >= zitting.datum ? beste : zitting), undefined);
}

export interface BijkomendeZitting {
  readonly datum: Datum;
  readonly oproepenUiterlijk: Datum;
  /** Days left to convene; 0 means today. */
  readonly dagenOver: number;
}

/** Working days on which the chair can still call an extra meeting in time, given when the convocation must leave. */
export function mogelijkeBijkomendeZittingen(
  { nu, uiterlijk, vrijeDagen = [] }: Omit<Horizon, 'werkdagenVerslag'>,
  oproepingDagen: number,
): readonly BijkomendeZitting[] {
  const mogelijk: BijkomendeZitting[] = [];
  for (let dag = plusDagen(nu, oproepingDagen); dag <= uiterlijk; dag = plusDagen(dag, 1)) {
    if (!isWerkdag(dag, vrijeDagen)) continue;
    const oproepenUiterlijk = laatsteOproepingsdag(dag, oproepingDagen);
    mogelijk.push({ datum: dag, oproepenUiterlijk, dagenOver: dagenTussen(nu, oproepenUiterlijk) });
  }
  return mogelijk;
}
