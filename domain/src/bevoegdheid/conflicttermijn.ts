/** In time to the Minister, by both readings of the five days (CLK-03). */
import { conflictVoorleggenUiterlijk, type TweeLezingen } from '../klokken/tellenVerder.js';
import type { Datum } from '../tijd/datum.js';

/** betwist: too late when the five days are calendar days, in time when they are working days. */
export type Tijdigheid = 'op_tijd' | 'betwist' | 'te_laat';

export interface Conflicttermijn extends TweeLezingen {
  readonly tijdigheid: Tijdigheid;
}

export function conflicttermijn(ontvangen: Datum, voorgelegdOp: Datum): Conflicttermijn {
  const lezingen = conflictVoorleggenUiterlijk(ontvangen);
  return { ...lezingen, tijdigheid: tijdigheidVan(lezingen, voorgelegdOp) };
}

function tijdigheidVan({ voorzichtig, definitief }: TweeLezingen, op: Datum): Tijdigheid {
  if (op <= voorzichtig) return 'op_tijd';
  return op <= definitief ? 'betwist' : 'te_laat';
}
