import { Onmogelijk } from '../../motor/effect.js';
import { gemeen, getAanvraag } from '../besluit/gemeen.js';
import { getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';

export const stelDringendeMedischeHulpSamen: Samenstelling<'dringende_medische_hulp'> = (stand, velden) => {
  const { gegevens, invoer } = getLijn(stand.lijnen, 'medisch');
  const { mediprimaUiterlijk } = stand;
  if (gegevens.einde === undefined) throw new Onmogelijk('De lijn zegt niet tot wanneer de zorg betaald wordt.');
  if (mediprimaUiterlijk === undefined) throw new Onmogelijk('De termijn van MediPrima loopt niet.');
  const { zorg, attest, privacy, stappen } = velden;
  return {
    ...gemeen(stand, velden, [
      ['Dringende medische hulp', 'OCMW_57_2'],
      { waarover: 'Het attest van de arts', wet: 'KBDMH', zekerheid: 'gevonden' },
    ]),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    vanaf: invoer.vanaf,
    totEnMet: gegevens.einde,
    zorg,
    attest,
    mediprimaUiterlijk,
    stappen: stappen ?? [],
    ...(privacy === undefined ? {} : { privacy }),
  };
};
