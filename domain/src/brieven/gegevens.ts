import type { z } from 'zod';
import { aanvraagformulierGegevens } from './gegevens/aanvraagformulier.js';
import { aanvullendLeefloonGegevens } from './gegevens/aanvullendLeefloon.js';
import { doorzendingGegevens, onbevoegdGegevens } from './gegevens/bevoegdheid.js';
import { dringendeMedischeHulpGegevens } from './gegevens/dringendeMedischeHulp.js';
import { dringendeSteunGegevens } from './gegevens/dringendeSteun.js';
import { eenmaligeSteunEnPlanGegevens } from './gegevens/eenmaligeSteunEnPlan.js';
import { equivalentLeefloonGegevens } from './gegevens/equivalentLeefloon.js';
import { herzieningTerugvorderingGegevens } from './gegevens/herzieningTerugvordering.js';
import { installatieEnWaarborgGegevens } from './gegevens/installatieEnWaarborg.js';
import { ontvangstbewijsGegevens } from './gegevens/ontvangstbewijs.js';
import { sanctieGpmiGegevens } from './gegevens/sanctieGpmi.js';
import { intrekkingGegevens, nogGeenBeslissingGegevens } from './gegevens/stap/aanvraag.js';
import { berichtBevoegdheidGegevens, bevoegdheidsconflictGegevens } from './gegevens/stap/bevoegdheidsconflict.js';
import {
  hoorrechtGegevens,
  uitnodigingHoorzittingGegevens,
  verslagHoorzittingGegevens,
} from './gegevens/stap/horen.js';
import {
  aanmaningGegevens,
  beroepGevolgGegevens,
  hervattingGegevens,
  indexeringGegevens,
  overlijdenGegevens,
} from './gegevens/stap/lopend.js';
import { herinneringStukkenGegevens, stukkenlijstGegevens } from './gegevens/stap/stukken.js';
import { tewerkstellingArt60Gegevens } from './gegevens/tewerkstellingArt60.js';
import { toekenningLeefloonGegevens } from './gegevens/toekenningLeefloon.js';
import { verdagingVoorschotGegevens } from './gegevens/verdagingVoorschot.js';
import { notulenGegevens, oproepingGegevens } from './gegevens/vergadering.js';
import { besluitenlijstGegevens } from './gegevens/besluitenlijst.js';
import { verwarmingstoelageGegevens } from './gegevens/verwarmingstoelage.js';
import {
  aktenameGegevens,
  sanctieVerklaringenGegevens,
  schorsingGegevens,
  stopzettingGegevens,
  uitvoeringVonnisGegevens,
  verbeteringGegevens,
} from './gegevens/vervolg/lopend.js';
import { nietBekrachtigdGegevens, toekenningSteunGegevens, weigeringGegevens } from './gegevens/vervolg/steun.js';
import { afzienTerugvorderingGegevens, terugvorderingGegevens } from './gegevens/vervolg/terug.js';
import { weigeringEnHulpGegevens } from './gegevens/weigeringEnHulp.js';
import type { BriefSoort } from './soorten.js';

/** The frozen input of every letter: plain JSON, checked before a word is rendered. */
export const briefGegevens = {
  ontvangstbewijs: ontvangstbewijsGegevens,
  aanvraagformulier: aanvraagformulierGegevens,
  toekenning_leefloon: toekenningLeefloonGegevens,
  aanvullend_leefloon: aanvullendLeefloonGegevens,
  weigering_en_hulp: weigeringEnHulpGegevens,
  installatie_en_waarborg: installatieEnWaarborgGegevens,
  dringende_steun: dringendeSteunGegevens,
  sanctie_gpmi: sanctieGpmiGegevens,
  herziening_terugvordering: herzieningTerugvorderingGegevens,
  equivalent_leefloon: equivalentLeefloonGegevens,
  eenmalige_steun_en_plan: eenmaligeSteunEnPlanGegevens,
  onbevoegd: onbevoegdGegevens,
  doorzending: doorzendingGegevens,
  verwarmingstoelage: verwarmingstoelageGegevens,
  verdaging_voorschot: verdagingVoorschotGegevens,
  tewerkstelling_art60: tewerkstellingArt60Gegevens,
  dringende_medische_hulp: dringendeMedischeHulpGegevens,
  toekenning_steun: toekenningSteunGegevens,
  weigering: weigeringGegevens,
  stopzetting: stopzettingGegevens,
  schorsing: schorsingGegevens,
  sanctie_verklaringen: sanctieVerklaringenGegevens,
  terugvordering: terugvorderingGegevens,
  afzien_terugvordering: afzienTerugvorderingGegevens,
  niet_bekrachtigd: nietBekrachtigdGegevens,
  uitvoering_vonnis: uitvoeringVonnisGegevens,
  aktename: aktenameGegevens,
  verbetering: verbeteringGegevens,
  nog_geen_beslissing: nogGeenBeslissingGegevens,
  hoorrecht: hoorrechtGegevens,
  uitnodiging_hoorzitting: uitnodigingHoorzittingGegevens,
  verslag_hoorzitting: verslagHoorzittingGegevens,
  aanmaning: aanmaningGegevens,
  stukkenlijst: stukkenlijstGegevens,
  herinnering_stukken: herinneringStukkenGegevens,
  bevoegdheidsconflict: bevoegdheidsconflictGegevens,
  bericht_bevoegdheid: berichtBevoegdheidGegevens,
  beroep_gevolg: beroepGevolgGegevens,
  indexering: indexeringGegevens,
  hervatting: hervattingGegevens,
  intrekking: intrekkingGegevens,
  overlijden: overlijdenGegevens,
  oproeping: oproepingGegevens,
  besluitenlijst: besluitenlijstGegevens,
  notulen: notulenGegevens,
} as const satisfies Record<BriefSoort, z.ZodType>;

/** Letter data after checking. */
export type GegevensVan<S extends BriefSoort> = z.infer<(typeof briefGegevens)[S]>;

/** Letter data as it is stored and handed in. */
export type InvoerVan<S extends BriefSoort> = z.input<(typeof briefGegevens)[S]>;
