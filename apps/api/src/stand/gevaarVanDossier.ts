/** What threatens one file today: pure, from what was read. */
import {
  gevaarVanTermijn,
  kort,
  mogelijkeBijkomendeZittingen,
  ordenGevaren,
  type Datum,
  type Gevaar,
  type GeplandeZitting,
} from '@besluitpad/domain';
import { noodAanBijkomendeZitting } from '../zittingsluiting/bijkomendeZitting.js';
import type { LopendeKlok, OpenAanvraag } from './gegevens.js';

export interface Omstandigheden {
  readonly vandaag: Datum;
  /** Meetings whose agenda has not left yet, soonest first. */
  readonly gepland: readonly GeplandeZitting[];
  readonly oproepingDagen: number;
  readonly vrijeDagen: readonly Datum[];
}

export interface Dossierfeiten {
  readonly klokken: readonly LopendeKlok[];
  readonly aanvragen: readonly OpenAanvraag[];
  readonly vastgelopenEffect?: string | undefined;
}

export function gevarenVan(feiten: Dossierfeiten, omstandigheden: Omstandigheden): Gevaar[] {
  const { vandaag } = omstandigheden;
  const gevaren = [
    ...feiten.klokken.map((klok) => gevaarVanTermijn(klok, vandaag)),
    ...feiten.aanvragen.map((aanvraag) => gevaarVanZitting(aanvraag, omstandigheden)),
    feiten.vastgelopenEffect === undefined ? undefined : gevaarVanEffect(feiten, feiten.vastgelopenEffect, vandaag),
  ].filter((gevaar) => gevaar !== undefined);
  return ordenGevaren(gevaren, vandaag);
}

/** No meeting can decide in time, unless the chair calls an extra one: then the last day to call it is what counts. */
function gevaarVanZitting(
  { beslisUiterlijk, zittingOp, verdaagdOp }: OpenAanvraag,
  { vandaag, gepland, oproepingDagen, vrijeDagen }: Omstandigheden,
): Gevaar | undefined {
  if (beslisUiterlijk < vandaag || (zittingOp !== undefined && zittingOp <= beslisUiterlijk)) return undefined;
  const nood = noodAanBijkomendeZitting({ vandaag, beslisUiterlijk, oproepingDagen, vrijeDagen }, gepland);
  if (nood === undefined) return undefined;
  const kanNog =
    mogelijkeBijkomendeZittingen({ nu: vandaag, uiterlijk: beslisUiterlijk, vrijeDagen }, oproepingDagen).length > 0;
  const zinnen = [
    verdaagdOp === undefined ? undefined : `De aanvraag werd op ${kort(verdaagdOp)} verdaagd.`,
    nood.reden,
    kanNog && nood.roepSamenUiterlijk === vandaag ? 'Vandaag is de laatste dag om ze op te roepen.' : undefined,
  ];
  return {
    soort: 'zittingTeLaat',
    reden: zinnen.filter((zin) => zin !== undefined).join(' '),
    laatsteDag: nood.roepSamenUiterlijk,
  };
}

function gevaarVanEffect({ klokken }: Dossierfeiten, effect: string, vandaag: Datum): Gevaar {
  return {
    soort: 'vastgelopen',
    reden: `Een stap van het systeem lukte niet en wacht op een persoon (${effect}).`,
    laatsteDag: klokken[0]?.uiterlijk ?? vandaag,
  };
}
