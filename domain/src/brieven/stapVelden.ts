import type { z } from 'zod';
import { intrekkingVelden, nogGeenBeslissingVelden } from './gegevens/stap/aanvraag.js';
import { berichtBevoegdheidVelden, bevoegdheidsconflictVelden } from './gegevens/stap/bevoegdheidsconflict.js';
import { hoorrechtVelden, uitnodigingHoorzittingVelden, verslagHoorzittingVelden } from './gegevens/stap/horen.js';
import {
  aanmaningVelden,
  beroepGevolgVelden,
  hervattingVelden,
  indexeringVelden,
  overlijdenVelden,
} from './gegevens/stap/lopend.js';
import { herinneringStukkenVelden, stukkenlijstVelden } from './gegevens/stap/stukken.js';
import type { StapBriefSoort } from './soorten.js';

/** What an act freezes when it plans a step letter (effect `drukStapbrief`); the rest comes from the file. */
export const stapVelden = {
  nog_geen_beslissing: nogGeenBeslissingVelden,
  hoorrecht: hoorrechtVelden,
  uitnodiging_hoorzitting: uitnodigingHoorzittingVelden,
  verslag_hoorzitting: verslagHoorzittingVelden,
  aanmaning: aanmaningVelden,
  stukkenlijst: stukkenlijstVelden,
  herinnering_stukken: herinneringStukkenVelden,
  bevoegdheidsconflict: bevoegdheidsconflictVelden,
  bericht_bevoegdheid: berichtBevoegdheidVelden,
  beroep_gevolg: beroepGevolgVelden,
  indexering: indexeringVelden,
  hervatting: hervattingVelden,
  intrekking: intrekkingVelden,
  overlijden: overlijdenVelden,
} as const satisfies Record<StapBriefSoort, z.ZodType>;

/** Facts of a step letter as they are handed in and stored. */
export type StapVelden<S extends StapBriefSoort = StapBriefSoort> = z.input<(typeof stapVelden)[S]>;

/** How a step letter leaves unless the act says otherwise; who has no address gets it at the desk. */
export const kanaalVanStap = {
  nog_geen_beslissing: 'GEWONE_BRIEF',
  hoorrecht: 'AANGETEKEND',
  uitnodiging_hoorzitting: 'GEWONE_BRIEF',
  verslag_hoorzitting: 'GEWONE_BRIEF',
  aanmaning: 'AANGETEKEND',
  stukkenlijst: 'AFGIFTE_ONTVANGSTBEWIJS',
  herinnering_stukken: 'GEWONE_BRIEF',
  bevoegdheidsconflict: 'AANGETEKEND',
  bericht_bevoegdheid: 'GEWONE_BRIEF',
  beroep_gevolg: 'GEWONE_BRIEF',
  indexering: 'GEWONE_BRIEF',
  hervatting: 'GEWONE_BRIEF',
  intrekking: 'GEWONE_BRIEF',
  overlijden: 'GEWONE_BRIEF',
} as const satisfies Record<StapBriefSoort, 'AANGETEKEND' | 'AFGIFTE_ONTVANGSTBEWIJS' | 'GEWONE_BRIEF'>;
