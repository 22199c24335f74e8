import { gemeen, getAanvraag, hoorrechtVan } from '../besluit/gemeen.js';
import { maandsteunVan } from '../besluit/geld.js';
import { findLijn, getLijn, volBedrag } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';
import { gpmiVan, regelsVanToekenning } from './leefloon.js';

export const stelToekenningLeefloonSamen: Samenstelling<'toekenning_leefloon'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'leefloon');
  const maandsteun = maandsteunVan(stand, lijn, velden);
  const leefloonCent = volBedrag(lijn);
  const referentieadres = findLijn(stand.lijnen, 'referentieadres');
  const { categorieReden, kruispuntbankOp, voorwaarden, gpmi, stappen } = velden;
  return {
    ...gemeen(stand, velden, regelsVanToekenning(maandsteun.categorie, gpmi)),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    hoorrecht: hoorrechtVan(stand, velden),
    ...maandsteun,
    leefloonCent,
    middelenCent: leefloonCent - maandsteun.perMaandCent,
    categorieReden,
    ...(kruispuntbankOp === undefined ? {} : { kruispuntbankOp }),
    voorwaarden,
    gpmi: gpmiVan(stand, gpmi),
    stappen: stappen ?? [],
    ...(referentieadres === undefined ? {} : { referentieadresVanaf: referentieadres.invoer.vanaf }),
  };
};
