import { datum, kies, verwarmingstoelageAanvragenUiterlijk, verwarmingstoelageBarema } from '@besluitpad/domain';
import { gemeen, getAanvraag } from '../besluit/gemeen.js';
import { betaaldTegen, uitbetalingVan } from '../besluit/geld.js';
import { bedragVan, getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';

export const stelVerwarmingstoelageSamen: Samenstelling<'verwarmingstoelage'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'verwarming');
  const levering = datum(lijn.invoer.leverdatum);
  const bevestigdTot = stand.ocmw.huisregels.baremaBevestigdTot.waarde.verwarmingstoelage;
  const { centPerLiter, maximumLiter } = kies(verwarmingstoelageBarema, levering, bevestigdTot).waarde;
  return {
    ...gemeen(stand, velden, [
      { waarover: 'De verwarmingstoelage', wet: 'PROGRAMMAWET', zekerheid: 'na_te_kijken' },
      ['Hulp om menswaardig te leven', 'OCMW_1', 'OCMW_57', 'OCMW_60_3'],
    ]),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    brandstof: velden.brandstof,
    leveringDatum: levering,
    aanvragenKonTot: verwarmingstoelageAanvragenUiterlijk(levering),
    liter: lijn.invoer.liters,
    literVergoed: Math.min(lijn.invoer.liters, maximumLiter),
    perLiterCent: centPerLiter,
    ...(lijn.invoer.pomp === true ? { pomp: true } : {}),
    bedragCent: bedragVan(lijn),
    betalenUiterlijk: betaaldTegen(stand, lijn),
    uitbetaling: uitbetalingVan(stand, lijn, velden),
    rechten: velden.rechten ?? [],
  };
};
