import { datum, laatsteVanMaand, plusDagen, proRataLaatsteMaand, vorigeWerkdag } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import { gemeen, getAanvraag, hoorrechtVan } from '../besluit/gemeen.js';
import { getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';
import { categorieVan } from './sanctieGpmi.js';

export const stelTewerkstellingArt60Samen: Samenstelling<'tewerkstelling_art60'> = (stand, velden) => {
  const werk = getLijn(stand.lijnen, 'tewerkstelling').invoer;
  const { lopendLeefloon } = stand;
  if (lopendLeefloon === undefined) throw new Onmogelijk('Er loopt geen leefloon dat door het werk kan stoppen.');
  const vanaf = datum(werk.vanaf);
  const einde = stand.lijnen.find((lijn) => lijn.besluit === 'STOPZETTING')?.gegevens.einde;
  const totEnMet = einde === undefined ? plusDagen(vanaf, -1) : datum(einde);
  const leefloonCent = lopendLeefloon.maandbedragCent;
  const { arbeidsregime, duur, loonuitleg, stappen } = velden;
  return {
    ...gemeen(stand, velden, [
      ['Werk bij het OCMW', 'OCMW_60_7'],
      ['Uw leefloon stopt', 'RMI_22_1'],
    ]),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    hoorrecht: hoorrechtVan(stand, velden),
    functie: werk.functie,
    werkplek: werk.werkplaats,
    arbeidsregime,
    vanaf,
    duur,
    leefloonTotEnMet: totEnMet,
    categorie: categorieVan(lopendLeefloon.steun),
    leefloonCent,
    laatsteBetaling: {
      maand: totEnMet.slice(0, 7),
      bedragCent: proRataLaatsteMaand(leefloonCent, totEnMet).bedragCent,
      uiterlijk: vorigeWerkdag(laatsteVanMaand(totEnMet)),
    },
    loonuitleg,
    stappen: stappen ?? [],
  };
};
