/**
 * The clocks that wait for a meeting rather than for a number of days: ratification (CLK-10), the minutes (CLK-34) and a
 * second convocation (CLK-38). Their last day is worked out from the calendar as it stands, each time that calendar changes.
 */
import { laatste, type Datum } from '../tijd/datum.js';
import type { KlokId } from './regel.js';
import { laatsteOproepingsdag, type GeplandeZitting } from './zittingen.js';

export const ZITTINGSKLOKKEN = ['CLK-10', 'CLK-34', 'CLK-38'] as const satisfies readonly KlokId[];
export type Zittingsklok = (typeof ZITTINGSKLOKKEN)[number];

/**
 * The last day of the clock, or undefined while no meeting is planned.
 * @param zittingen the meetings that were not called off; one that was held stays the one the clock waited for
 */
export function uiterlijkVolgensKalender(
  klok: Zittingsklok,
  begint: Datum,
  zittingen: readonly GeplandeZitting[],
): Datum | undefined {
  const eerste = eersteVanaf(begint, klok === 'CLK-10', zittingen);
  if (eerste === undefined || klok !== 'CLK-34') return eerste?.datum;
  // Available as long before the next meeting as its convocation, but never before the meeting they are of.
  return laatste(begint, laatsteOproepingsdag(eerste.datum, eerste.oproepingDagen));
}

/** An urgent decision can still come before the meeting of that same day; minutes and a second convocation cannot. */
function eersteVanaf(
  begint: Datum,
  opDeDagZelf: boolean,
  zittingen: readonly GeplandeZitting[],
): GeplandeZitting | undefined {
  return zittingen
    .filter(({ datum }) => datum > begint || (opDeDagZelf && datum === begint))
    .reduce<GeplandeZitting | undefined>(
      (eerst, zitting) => (eerst && eerst.datum <= zitting.datum ? eerst : zitting),
      undefined,
    );
}
