/**
 * A sanction counts only once the client was told of it (domein §5.1, CLK-27 and CLK-28): it begins at the earliest the
 * day after its letter left. Which day exactly the letter counts as received is to be checked (domein §6, R-NOT-05).
 */
import { kort, laatste, plusDagen, type Datum } from '../tijd/datum.js';

export function eersteSanctiedag(briefVertrekt: Datum): Datum {
  return plusDagen(briefVertrekt, 1);
}

/** Why this first day is too early for a letter that leaves then; undefined when it is not. */
export function sanctieTeVroeg(vanaf: Datum, briefVertrekt: Datum): string | undefined {
  const eerste = eersteSanctiedag(briefVertrekt);
  if (vanaf >= eerste) return undefined;
  return `De brief vertrekt pas op ${kort(briefVertrekt)}: de sanctie kan ten vroegste op ${kort(eerste)} beginnen, niet op ${kort(vanaf)}.`;
}

export interface Sanctieperiode {
  readonly van: Datum;
  readonly tot: Datum;
}

/** What is left of a sanction whose letter left late: its last day stays, and nothing is left when that has passed. */
export function sanctieNaBrief({ van, tot }: Sanctieperiode, briefVertrok: Datum): Sanctieperiode | undefined {
  const eerste = laatste(van, eersteSanctiedag(briefVertrok));
  return eerste > tot ? undefined : { van: eerste, tot };
}
