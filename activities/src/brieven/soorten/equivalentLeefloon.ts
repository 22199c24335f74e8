import { gemeen, getAanvraag } from '../besluit/gemeen.js';
import { maandsteunVan } from '../besluit/geld.js';
import { getLijn, volBedrag } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';

export const stelEquivalentLeefloonSamen: Samenstelling<'equivalent_leefloon'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'leefloon');
  const maandsteun = maandsteunVan(stand, lijn, velden);
  const leefloonCent = volBedrag(lijn);
  const { categorieReden, geenLeefloon, zolang, stappen } = velden;
  return {
    ...gemeen(stand, velden, [
      ['Hulp om menswaardig te leven', 'OCMW_1', 'OCMW_57', 'OCMW_60_3'],
      ['Wij melden de hulp aan de Staat', 'W65_9_1'],
    ]),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    ...maandsteun,
    leefloonCent,
    middelenCent: leefloonCent - maandsteun.perMaandCent,
    categorieReden,
    geenLeefloon,
    zolang,
    stappen: stappen ?? [],
  };
};
