import type { InvoerVan, WerkerVelden } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import type { Vasteregel } from '../besluit/gemeen.js';
import { gemeen, getAanvraag, hoorrechtVan } from '../besluit/gemeen.js';
import { aflossingVan, betaaldTegen, uitbetalingVan } from '../besluit/geld.js';
import type { LijnVan } from '../besluit/lijnen.js';
import { bedragVan, findLijn, lijnenVan } from '../besluit/lijnen.js';
import type { BriefStand, Samenstelling } from '../besluit/stand.js';

type Gegevens = InvoerVan<'installatie_en_waarborg'>;
type Velden = WerkerVelden<'installatie_en_waarborg'>;

const premieRegel = (spoor: string): Vasteregel => ['De installatiepremie', spoor === 'MI' ? 'RMI_14_3' : 'OCMW_57BIS'];
const WAARBORG: Vasteregel = ['De huurwaarborg', 'OCMW_1', 'OCMW_57', 'OCMW_60_3'];

export const stelInstallatieEnWaarborgSamen: Samenstelling<'installatie_en_waarborg'> = (stand, velden) => {
  const premie = findLijn(stand.lijnen, 'installatiepremie');
  const waarborg = lijnenVan(stand.lijnen, 'eenmalig').find((lijn) => lijn.steun === 'HW');
  const regels = [
    ...(premie === undefined ? [] : [premieRegel(premie.spoor)]),
    ...(waarborg === undefined ? [] : [WAARBORG]),
  ];
  return {
    ...gemeen(stand, velden, regels),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    hoorrecht: hoorrechtVan(stand, velden),
    ...(premie === undefined ? {} : { premie: premieVan(stand, premie, velden) }),
    ...(waarborg === undefined ? {} : { waarborg: waarborgVan(waarborg, velden) }),
  };
};

function premieVan(stand: BriefStand, lijn: LijnVan<'installatiepremie'>, velden: Velden): Gegevens['premie'] {
  if (velden.premieRedenen === undefined) throw new Onmogelijk('De redenen van de installatiepremie ontbreken.');
  return {
    bedragCent: bedragVan(lijn),
    uiterlijk: betaaldTegen(stand, lijn),
    uitbetaling: uitbetalingVan(stand, lijn, velden),
    redenen: velden.premieRedenen,
  };
}

function waarborgVan(lijn: LijnVan<'eenmalig'>, { waarborg }: Velden): Gegevens['waarborg'] {
  if (waarborg === undefined) throw new Onmogelijk('De gegevens van de woning en de huur ontbreken.');
  return {
    ...waarborg,
    bedragCent: bedragVan(lijn),
    vorm: lijn.invoer.wijze === 'bankwaarborg' ? 'bankwaarborg' : 'storting',
    ...(lijn.invoer.terugvorderbaar ? { aflossing: aflossingVan(lijn) } : {}),
  };
}
