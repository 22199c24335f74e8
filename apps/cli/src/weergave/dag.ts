import { kort, weekdag, type Datum } from '@besluitpad/domain/datum';

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** 'do 09/04/2026': a date in a table is read with its day of the week. */
export function toonDag(dag: Datum): string {
  return `${DAGEN[weekdag(dag) - 1]} ${kort(dag)}`;
}
