import { plusMaanden, type Datum } from '../tijd/datum.js';
import type { Art34Regime } from '../recht/art34.js';

/** What somebody under the same roof is to the applicant. */
export const BANDEN = [
  'partner',
  'ouder',
  'kind',
  'grootouder',
  'kleinkind',
  'schoonouder',
  'schoonkind',
  'broer_of_zus',
  'andere',
] as const;
export type Band = (typeof BANDEN)[number];

export interface Inwonende {
  readonly band: Band;
  readonly geboren?: Datum;
  /** Regime 2002: the centre chose to count this parent or child. A partner always counts, in both. */
  readonly meetellen?: boolean;
}

/**
 * Whose means count beside the applicant's. 2026: every adult maintenance debtor (S53, S54); 2002: the partner, and of
 * parents and children those the centre chose. Brothers, sisters, aunts and friends never.
 */
export function teltMee(lid: Inwonende, regime: Art34Regime, opDatum: Datum): boolean {
  if (!isMeerderjarig(lid.geboren, opDatum)) return false;
  switch (lid.band) {
    case 'partner':
      return true;
    case 'ouder':
    case 'kind':
      return regime === '2026' || lid.meetellen === true;
    case 'grootouder':
    case 'kleinkind':
    case 'schoonouder':
    case 'schoonkind':
      return regime === '2026';
    case 'broer_of_zus':
    case 'andere':
      return false;
  }
}

export function isMeerderjarig(geboren: Datum | undefined, opDatum: Datum): boolean {
  return geboren === undefined || plusMaanden(geboren, 18 * 12) <= opDatum;
}
