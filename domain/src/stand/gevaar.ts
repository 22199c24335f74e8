import type { KlokId } from '../klokken/regel.js';
import { klokregel } from '../klokken/tabel.js';
import { kort, type Datum } from '../tijd/datum.js';

/**
 * Danger is what will be missed, or is, unless somebody does something out of the ordinary: not every limit that comes
 * near. `laatsteDag` is the last day on which acting still helps; in the past when it no longer prevents the breach.
 */
export interface Gevaar {
  readonly soort: 'termijnVerstreken' | 'zittingTeLaat' | 'vastgelopen';
  readonly reden: string;
  readonly laatsteDag: Datum;
}

/** Terms that bind the centre. The others are the client's own, count interest, or end by themselves. */
const BINDEND: ReadonlySet<KlokId> = new Set<KlokId>([
  ...(['CLK-01', 'CLK-02', 'CLK-05', 'CLK-06', 'CLK-08', 'CLK-10', 'CLK-11', 'CLK-14', 'CLK-17', 'CLK-18'] as const),
  ...(['CLK-19', 'CLK-20', 'CLK-21', 'CLK-24', 'CLK-25', 'HR-AMBTSHALVE', 'HR-IN-HANDEN'] as const),
  ...(['CLK-03', 'CLK-22', 'CLK-33', 'CLK-34', 'CLK-35', 'CLK-36', 'CLK-37', 'CLK-37-LEK'] as const),
]);

export function isBindend(klok: KlokId): boolean {
  return BINDEND.has(klok);
}

export interface LopendeTermijn {
  readonly id: KlokId;
  readonly begint: Datum;
  readonly uiterlijk: Datum;
}

/** A binding term that ran out and still runs: the last day itself is still in time. */
export function gevaarVanTermijn({ id, begint, uiterlijk }: LopendeTermijn, vandaag: Datum): Gevaar | undefined {
  if (!isBindend(id) || uiterlijk >= vandaag) return undefined;
  const { naam } = klokregel(id, begint);
  return {
    soort: 'termijnVerstreken',
    reden: `De termijn ${id} (${naam}) liep af op ${kort(uiterlijk)} en het is nog niet gebeurd.`,
    laatsteDag: uiterlijk,
  };
}

/** The most pressing danger first: what can still be prevented, the nearest last day before the later ones. */
export function ordenGevaren(gevaren: readonly Gevaar[], vandaag: Datum): Gevaar[] {
  const teVoorkomen = ({ laatsteDag }: Gevaar) => laatsteDag >= vandaag;
  return [...gevaren].sort((a, b) => {
    if (teVoorkomen(a) !== teVoorkomen(b)) return teVoorkomen(a) ? -1 : 1;
    return a.laatsteDag.localeCompare(b.laatsteDag);
  });
}
