import { brusselseDatum, kort, weekdag, type Datum } from '@besluitpad/domain/datum';

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** 'do 09/04/2026': a date in a table is read with its day of the week. */
export function toonDag(dag: Datum): string {
  return `${DAGEN[weekdag(dag) - 1]} ${kort(dag)}`;
}

/** 'do 09/04/2026 om 14:30', in Belgium. */
export function toonOgenblik(instant: string): string {
  const dag = brusselseDatum(instant);
  const uur = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });
  return `${toonDag(dag)} om ${uur.format(new Date(instant))}`;
}
