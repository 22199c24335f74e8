/** The clocks of a decision as a whole and of its payments: pure. Those of forms and of follow-up stand with them. */
import {
  beslisUiterlijkMI,
  doorzendenUiterlijk,
  interestNaLateBeslissingVanaf,
  interestVanaf,
  kennisgevenUiterlijk,
  laatste,
  plusWerkdagen,
  vroegste,
  type Datum,
} from '@besluitpad/domain';
import type { NieuweBetaling } from '../betalingen/betalingenUitLijn.js';
import type { TeStartenKlok } from '../klokken/startKlokVan.js';
import type { BeslistLijn, GeladenBesluit } from './geladenBesluit.js';

/**
 * A forwarded request has five days instead of the eight of a notification (R-INT-07); after a move they count from the
 * move, also when the decision came later (domein §1.2).
 */
export function kennisgevingsklok({ datum, lijnen, aanvraag }: GeladenBesluit): TeStartenKlok {
  if (!lijnen.some((lijn) => lijn.besluit === 'ONBEVOEGD'))
    return { id: 'CLK-11', begint: datum, uiterlijk: kennisgevenUiterlijk(datum) };
  const begint = vroegste(datum, aanvraag?.doorzendenVanaf ?? datum);
  return { id: 'CLK-02', begint, uiterlijk: doorzendenUiterlijk(begint) };
}

/** One payment clock per line; interest runs for integration only, and from the request when the decision was late. */
export function betaalklokken(
  lijn: BeslistLijn,
  betalingen: readonly NieuweBetaling[],
  { datum, aanvraag }: GeladenBesluit,
): TeStartenKlok[] {
  const [eerste, ...rest] = betalingen;
  if (eerste === undefined) return [];
  const uiterlijk = laatste(eerste.uiterlijk, ...rest.map((betaling) => betaling.uiterlijk));
  const klokken: TeStartenKlok[] = [{ id: 'CLK-14', begint: datum, uiterlijk }];
  // A revised month is paid on its own day, so no first payment can be late.
  if (lijn.spoor !== 'MI' || lijn.besluit === 'HERZIENING') return klokken;
  klokken.push({ id: 'CLK-15', begint: interestVanaf(datum) });
  if (aanvraag?.soort === 'aanvraag' && datum > beslisUiterlijkMI(aanvraag.ontvangenOp)) {
    klokken.push({ id: 'CLK-16', begint: interestNaLateBeslissingVanaf(aanvraag.ontvangenOp) });
  }
  return klokken;
}

/** The chair's urgent decision is handed over at once; any other letter leaves on the next working day. */
export function standaardVerzenddatum({ datum, orgaan, lijnen }: GeladenBesluit): Datum {
  const isDringend = orgaan === 'voorzitter' && !lijnen.some((lijn) => lijn.besluit === 'ONBEVOEGD');
  return isDringend ? datum : plusWerkdagen(datum, 1);
}
