import { datum, forfaitaireVrijstelling, kies } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import { gemeen, getAanvraag, hoorrechtVan } from '../besluit/gemeen.js';
import { maandsteunVan } from '../besluit/geld.js';
import { getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';
import { gpmiVan, regelsVanToekenning } from './leefloon.js';

export const stelAanvullendLeefloonSamen: Samenstelling<'aanvullend_leefloon'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'leefloon');
  const maandsteun = maandsteunVan(stand, lijn, velden);
  const { stappen: berekening = [], ingang } = lijn.gegevens;
  const [samen] = berekening;
  if (samen === undefined || ingang === undefined)
    throw new Onmogelijk('De lijn toont niet hoe het leefloon met het gezin berekend is.');
  // From the decision itself and not from a table: an administrator may have entered the scale it used.
  const aantalPersonen = Number(/^(\d+) × /.exec(samen.regel)?.[1] ?? 1);
  const leefloonCent = samen.bedragCent / aantalPersonen;
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
    aantalPersonen,
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
