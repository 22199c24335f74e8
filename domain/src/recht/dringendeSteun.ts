import { BedragFout, bewaakCent, euro } from '../geld/euro.js';
import type { Datum } from '../tijd/datum.js';

/** Limit of the chair's urgent aid, from the committee's own rules of procedure: data of the centre, not of the law. */
export interface DringendeSteunGrens {
  readonly maximumPerDossierCent: number;
  readonly vanaf: Datum;
  readonly bron: string;
}

export type DringendeSteunOordeel = { readonly mag: true } | { readonly mag: false; readonly reden: string };

/** What the chair already granted in this file counts: the limit is per file, not per decision. */
export function magVoorzitterToekennen(
  bedragCent: number,
  reedsToegekendCent: number,
  grens: DringendeSteunGrens,
): DringendeSteunOordeel {
  if (bewaakCent(bedragCent) <= 0) throw new BedragFout('Dringende steun is een bedrag groter dan nul.');
  const samenCent = bewaakCent(bedragCent + bewaakCent(reedsToegekendCent));
  if (samenCent <= grens.maximumPerDossierCent) return { mag: true };
  return {
    mag: false,
    reden: `De voorzitter kan ten hoogste ${euro(grens.maximumPerDossierCent)} per dossier toekennen; dit zou ${euro(samenCent)} worden.`,
  };
}
