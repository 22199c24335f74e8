import type { BesluitBriefSoort, InvoerVan, WerkerVelden } from '@besluitpad/domain';
import { werkerVelden } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import type { BriefStand, Samenstelling } from '../besluit/stand.js';
import { stelAanvullendLeefloonSamen } from './aanvullendLeefloon.js';
import { stelDringendeMedischeHulpSamen } from './dringendeMedischeHulp.js';
import { stelDringendeSteunSamen } from './dringendeSteun.js';
import { stelEenmaligeSteunEnPlanSamen } from './eenmaligeSteunEnPlan.js';
import { stelEquivalentLeefloonSamen } from './equivalentLeefloon.js';
import { stelHerzieningTerugvorderingSamen } from './herzieningTerugvordering.js';
import { stelInstallatieEnWaarborgSamen } from './installatieEnWaarborg.js';
import { stelOnbevoegdSamen } from './onbevoegd.js';
import { stelSanctieGpmiSamen } from './sanctieGpmi.js';
import { stelNietBekrachtigdSamen, stelToekenningSteunSamen, stelWeigeringSamen } from './steun.js';
import { stelAfzienTerugvorderingSamen, stelTerugvorderingSamen } from './terugvordering.js';
import {
  stelAktenameSamen,
  stelSanctieVerklaringenSamen,
  stelSchorsingSamen,
  stelStopzettingSamen,
  stelUitvoeringVonnisSamen,
  stelVerbeteringSamen,
} from './vervolg.js';
import { stelTewerkstellingArt60Samen } from './tewerkstellingArt60.js';
import { stelToekenningLeefloonSamen } from './toekenningLeefloon.js';
import { stelVerdagingVoorschotSamen } from './verdagingVoorschot.js';
import { stelVerwarmingstoelageSamen } from './verwarmingstoelage.js';
import { stelWeigeringEnHulpSamen } from './weigeringEnHulp.js';

const SAMENSTELLINGEN: { readonly [S in BesluitBriefSoort]: Samenstelling<S> } = {
  toekenning_leefloon: stelToekenningLeefloonSamen,
  aanvullend_leefloon: stelAanvullendLeefloonSamen,
  weigering_en_hulp: stelWeigeringEnHulpSamen,
  installatie_en_waarborg: stelInstallatieEnWaarborgSamen,
  dringende_steun: stelDringendeSteunSamen,
  sanctie_gpmi: stelSanctieGpmiSamen,
  herziening_terugvordering: stelHerzieningTerugvorderingSamen,
  equivalent_leefloon: stelEquivalentLeefloonSamen,
  eenmalige_steun_en_plan: stelEenmaligeSteunEnPlanSamen,
  onbevoegd: stelOnbevoegdSamen,
  verwarmingstoelage: stelVerwarmingstoelageSamen,
  verdaging_voorschot: stelVerdagingVoorschotSamen,
  tewerkstelling_art60: stelTewerkstellingArt60Samen,
  dringende_medische_hulp: stelDringendeMedischeHulpSamen,
  toekenning_steun: stelToekenningSteunSamen,
  weigering: stelWeigeringSamen,
  stopzetting: stelStopzettingSamen,
  schorsing: stelSchorsingSamen,
  sanctie_verklaringen: stelSanctieVerklaringenSamen,
  terugvordering: stelTerugvorderingSamen,
  afzien_terugvordering: stelAfzienTerugvorderingSamen,
  niet_bekrachtigd: stelNietBekrachtigdSamen,
  uitvoering_vonnis: stelUitvoeringVonnisSamen,
  aktename: stelAktenameSamen,
  verbetering: stelVerbeteringSamen,
};

/** The worker's wording, checked for its kind; what is missing is named by field, never by content. */
export function leesVelden<S extends BesluitBriefSoort>(soort: S, velden: unknown): WerkerVelden<S> {
  const uitkomst = werkerVelden[soort].safeParse(velden);
  if (uitkomst.success) return uitkomst.data as WerkerVelden<S>;
  const fouten = uitkomst.error.issues.map((i) => i.path.join('.')).join(', ');
  throw new Onmogelijk(`De tekst van de werker voor ${soort} is niet volledig: ${fouten}.`);
}

export function stelSamen<S extends BesluitBriefSoort>(
  soort: S,
  stand: BriefStand,
  velden: WerkerVelden<S>,
): InvoerVan<S> {
  return SAMENSTELLINGEN[soort](stand, velden);
}
