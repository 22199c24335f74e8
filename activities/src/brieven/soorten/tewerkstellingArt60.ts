import { datum, leefloonPerMaand, plusDagen } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import { gemeen, getAanvraag, hoorrechtVan } from '../besluit/gemeen.js';
import { betalingenVan } from '../besluit/geld.js';
import { findLijn, getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';
import { categorieVan } from './sanctieGpmi.js';

export const stelTewerkstellingArt60Samen: Samenstelling<'tewerkstelling_art60'> = (stand, velden) => {
  const werk = getLijn(stand.lijnen, 'tewerkstelling');
  const stop = findLijn(stand.lijnen, 'stopzetting');
  const leefloon = findLijn(stand.lijnen, 'leefloon');
  if (stop === undefined) throw new Onmogelijk('De beslissing zegt niet wanneer het leefloon stopt.');
  const categorie = categorieVan(stop.steun);
  const laatste = betalingenVan(stand, leefloon ?? stop).at(-1);
  if (laatste === undefined) throw new Onmogelijk('Er staat geen laatste betaling van het leefloon klaar.');
  const { arbeidsregime, duur, loonuitleg, stappen } = velden;
  const vanaf = datum(werk.invoer.vanaf);
  return {
    ...gemeen(stand, velden, [
      ['Werk via het OCMW', 'OCMW_60_7'],
      ['Het einde van uw leefloon', 'RMI_22_1'],
    ]),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    hoorrecht: hoorrechtVan(stand, velden),
    functie: werk.invoer.functie,
    werkplek: werk.invoer.werkplaats,
    arbeidsregime,
    vanaf,
    duur,
    leefloonTotEnMet: stop.gegevens.einde ?? plusDagen(vanaf, -1),
    categorie,
    leefloonCent: leefloonPerMaand(categorie, vanaf, stand.ocmw.huisregels.baremaBevestigdTot.waarde.leefloon),
    laatsteBetaling: { maand: laatste.periode, bedragCent: laatste.bedragCent, uiterlijk: laatste.uiterlijk },
    loonuitleg,
    stappen: stappen ?? [],
  };
};
