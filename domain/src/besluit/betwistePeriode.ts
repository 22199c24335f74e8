/**
 * The time a judgment is about (domein §7.4): the period in dispute, cut short by a later refusal against which nobody
 * went to court (S32). A judgment is carried out within it and without new discretion.
 */
import { kort, plusDagen, type Datum } from '../tijd/datum.js';

/** A refusal or a stop of the same aid after the decision in dispute, without an appeal that stands. */
export interface LatereWeigering {
  readonly beslistOp: Datum;
  /** First day without the aid. */
  readonly vanaf: Datum;
}

export interface BetwistePeriode {
  /** Absent: as the judgment says. */
  readonly van?: Datum | undefined;
  readonly tot?: Datum | undefined;
  /** Day of the later decision that sets `tot`. */
  readonly begrensdDoor?: Datum | undefined;
}

export function betwistePeriode(
  { van, tot }: Pick<BetwistePeriode, 'van' | 'tot'>,
  latere: readonly LatereWeigering[],
): BetwistePeriode {
  const [eerste] = [...latere].sort((a, b) => a.vanaf.localeCompare(b.vanaf));
  if (eerste === undefined) return { van, tot };
  const grens = plusDagen(eerste.vanaf, -1);
  return tot !== undefined && tot <= grens ? { van, tot } : { van, tot: grens, begrensdDoor: eerste.beslistOp };
}

/** Why a monthly amount from a judgment does not fit its period; undefined when it does. */
export function buitenPeriode(
  { van, tot, begrensdDoor }: BetwistePeriode,
  { vanaf, tot: eind }: { readonly vanaf: Datum; readonly tot?: Datum | undefined },
): string | undefined {
  if (van !== undefined && vanaf < van) {
    return `De betwiste periode begint op ${kort(van)}: het vonnis wordt niet uitgevoerd voor vroegere dagen.`;
  }
  if (tot === undefined || (eind !== undefined && eind <= tot)) return undefined;
  return begrensdDoor === undefined
    ? `De betwiste periode eindigt op ${kort(tot)}: geef die dag, of een vroegere, als laatste dag.`
    : `Tegen de latere beslissing van ${kort(begrensdDoor)} kwam geen beroep: het vonnis geldt tot en met ${kort(tot)}.`;
}
