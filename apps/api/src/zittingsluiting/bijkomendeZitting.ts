/** When the next meeting comes after the limit of the decision, the chair is asked in time to call an extra one. */
import { kort, mogelijkeBijkomendeZittingen, plusDagen, type BijkomendeZitting, type Datum } from '@besluitpad/domain';
import type { GeplandeZitting } from './behandeldPunt.js';

export interface Nood {
  /** The last day on which the chair can still convene; today when no day is left. */
  readonly roepSamenUiterlijk: Datum;
  readonly reden: string;
}

/** A day's margin: on the very last day of the term a meeting that slips is a decision too late. */
const MARGE_DAGEN = 1;

export interface Noodvraag {
  readonly vandaag: Datum;
  readonly beslisUiterlijk: Datum;
  readonly oproepingDagen: number;
  /** Days on which this centre is closed beside the legal holidays. */
  readonly vrijeDagen?: readonly Datum[];
}

export function noodAanBijkomendeZitting(
  { vandaag, beslisUiterlijk, oproepingDagen, vrijeDagen = [] }: Noodvraag,
  gepland: readonly GeplandeZitting[],
): Nood | undefined {
  const volgende = gepland.find((zitting) => plusDagen(zitting.datum, -zitting.oproepingDagen) >= vandaag);
  if (volgende !== undefined && volgende.datum <= beslisUiterlijk) return undefined;
  const aanleiding =
    `De beslissingstermijn loopt af op ${kort(beslisUiterlijk)}, en ` +
    (volgende === undefined
      ? 'er is geen latere zitting gepland.'
      : `de volgende zitting is pas op ${kort(volgende.datum)}.`);
  const laatste = laatsteMogelijke({ nu: vandaag, uiterlijk: beslisUiterlijk, vrijeDagen }, oproepingDagen);
  if (laatste === undefined) {
    return {
      roepSamenUiterlijk: vandaag,
      reden: `${aanleiding} Een bijkomende zitting kan niet meer tijdig samengeroepen worden.`,
    };
  }
  return {
    roepSamenUiterlijk: laatste.oproepenUiterlijk,
    reden: `${aanleiding} Een zitting op ${kort(laatste.datum)} kan als de leden ten laatste op ${kort(laatste.oproepenUiterlijk)} opgeroepen zijn.`,
  };
}

function laatsteMogelijke(
  horizon: { readonly nu: Datum; readonly uiterlijk: Datum; readonly vrijeDagen: readonly Datum[] },
  oproepingDagen: number,
): BijkomendeZitting | undefined {
  const metMarge = { ...horizon, uiterlijk: plusDagen(horizon.uiterlijk, -MARGE_DAGEN) };
  return (
    mogelijkeBijkomendeZittingen(metMarge, oproepingDagen).at(-1) ??
    mogelijkeBijkomendeZittingen(horizon, oproepingDagen).at(-1)
  );
}
