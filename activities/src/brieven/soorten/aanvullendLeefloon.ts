import { datum, forfaitaireVrijstelling, kies, leefloonPerMaand } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import { gemeen, getAanvraag, hoorrechtVan } from '../besluit/gemeen.js';
import { maandsteunVan } from '../besluit/geld.js';
import { getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';
import { gpmiVan, regelsVanToekenning } from './leefloon.js';

export const stelAanvullendLeefloonSamen: Samenstelling<'aanvullend_leefloon'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'leefloon');
  const maandsteun = maandsteunVan(stand, lijn, velden);
  const { stappen: berekening = [], baremaVanaf, ingang } = lijn.gegevens;
  const [samen] = berekening;
  if (samen === undefined || baremaVanaf === undefined || ingang === undefined)
    throw new Onmogelijk('De lijn toont niet hoe het leefloon met het gezin berekend is.');
  // The row of the table that the decision names: its first day is always within it.
  const leefloonCent = leefloonPerMaand(1, datum(baremaVanaf));
  const { gezin, middelen, billijkheid, categorieReden, kruispuntbankOp, voorwaarden, gpmi, stappen } = velden;
  const perJaarCent = kies(forfaitaireVrijstelling, datum(ingang)).waarde[maandsteun.categorie];
  return {
    ...gemeen(
      stand,
      velden,
      regelsVanToekenning(maandsteun.categorie, gpmi, [
        ['Het inkomen van uw huisgenoten', 'KBRMI_34'],
        ['Het bedrag dat vrij blijft', 'KBRMI_22_2'],
      ]),
    ),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    hoorrecht: hoorrechtVan(stand, velden),
    ...maandsteun,
    leefloonCent,
    gezin,
    aantalPersonen: samen.bedragCent / leefloonCent,
    middelen,
    vrijstelling: { perJaarCent, perMaandCent: Math.round(perJaarCent / 12) },
    categorieReden,
    ...(kruispuntbankOp === undefined ? {} : { kruispuntbankOp }),
    billijkheid,
    voorwaarden,
    gpmi: gpmiVan(stand, gpmi),
    stappen: stappen ?? [],
  };
};
