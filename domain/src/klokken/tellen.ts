import { plusDagen, plusMaanden, vroegste, type Datum } from '../tijd/datum.js';
import { plusWerkdagen, vorigeWerkdag } from '../tijd/feestdagen.js';

/** Under which law a request line is decided; `beide` when both run in one request. */
export type Spoor = 'MI' | 'MD' | 'beide';

/** The day after the event is day 1, so n calendar days end n days after it; binding the centre, never rolled. */
export function kalenderdagen(begin: Datum, n: number): Datum {
  return plusDagen(begin, n);
}

/** CLK-01: the receipt is handed over or sent on the day itself. */
export function ontvangstbewijsUiterlijk(ontvangen: Datum): Datum {
  return ontvangen;
}

/** CLK-02: forward within five calendar days of the day the centre holds itself incompetent. */
export function doorzendenUiterlijk(onbevoegdOp: Datum): Datum {
  return kalenderdagen(onbevoegdOp, 5);
}

/** CLK-05 */
export function beslisUiterlijkMI(ontvangen: Datum): Datum {
  return kalenderdagen(ontvangen, 30);
}

export interface Beslisopties {
  /** R-DEC-06: thirty days instead of the month. */
  readonly verwarmingstoelage?: boolean;
}

/** CLK-06 */
export function beslisUiterlijkMD(ontvangen: Datum, opties: Beslisopties = {}): Datum {
  return opties.verwarmingstoelage === true ? kalenderdagen(ontvangen, 30) : plusMaanden(ontvangen, 1);
}

/** Where both tracks run, the earlier limit governs: 30 January + a month is 28 February, + 30 days is 1 March. */
export function beslisUiterlijk(spoor: Spoor, ontvangen: Datum, opties: Beslisopties = {}): Datum {
  switch (spoor) {
    case 'MI':
      return beslisUiterlijkMI(ontvangen);
    case 'MD':
      return beslisUiterlijkMD(ontvangen, opties);
    case 'beide':
      return vroegste(beslisUiterlijkMI(ontvangen), beslisUiterlijkMD(ontvangen, opties));
  }
}

/** HR-AMBTSHALVE: a file opened on the centre's own initiative has no statutory clock; the house gives it thirty days. */
export function ambtshalveUiterlijk(opening: Datum): Datum {
  return kalenderdagen(opening, 30);
}

/** CLK-07: the gate lies where the report must be on its way to an agenda. */
export function hoorrechtPoort(beslisUiterlijkOp: Datum): Datum {
  return plusDagen(beslisUiterlijkOp, -12);
}

/** CLK-11 */
export function kennisgevenUiterlijk(zitting: Datum): Datum {
  return kalenderdagen(zitting, 8);
}

/** The limit does not move for a Sunday, but the post does not leave on one: send on the last working day before. */
export function verzendUiterlijk(uiterlijk: Datum, extraVrij: readonly Datum[] = []): Datum {
  return vorigeWerkdag(uiterlijk, extraVrij);
}

/**
 * CLK-13, cautious reading: the one that may be told to a client. Silence is never treated as an expired appeal here.
 */
export function stilzwijgenVoorzichtig(ontvangen: Datum): Datum {
  return plusMaanden(beslisUiterlijk('beide', ontvangen), 3);
}

/** CLK-14 */
export function betalenUiterlijk(beslissing: Datum): Datum {
  return kalenderdagen(beslissing, 15);
}

/** CLK-15: first day of interest when the payment is late. */
export function interestVanaf(beslissing: Datum): Datum {
  return kalenderdagen(beslissing, 16);
}

/** CLK-16: first day of interest when the decision itself was late through the centre. */
export function interestNaLateBeslissingVanaf(aanvraag: Datum): Datum {
  return kalenderdagen(aanvraag, 46);
}

/** CLK-21 */
export function gpmiUiterlijk(toekenning: Datum): Datum {
  return plusMaanden(toekenning, 3);
}

/** CLK-24 */
export function huisbezoekUiterlijk(laatsteHuisbezoek: Datum): Datum {
  return plusMaanden(laatsteHuisbezoek, 12);
}

/** CLK-25 */
export function herzieningUiterlijk(laatsteHerziening: Datum): Datum {
  return plusMaanden(laatsteHerziening, 12);
}

export interface Sanctieduur {
  /** Last day the law allows the suspension to run. */
  readonly laatsteDag: Datum;
  readonly hervatOp: Datum;
}

/** CLK-27: at most one month, three when repeated within a year. */
export function gpmiSanctieTotEnMet(schorsingVanaf: Datum, opties: { readonly herhaling: boolean }): Sanctieduur {
  const hervatOp = plusMaanden(schorsingVanaf, opties.herhaling ? 3 : 1);
  return { laatsteDag: plusDagen(hervatOp, -1), hervatOp };
}

/** CLK-31 */
export function verwarmingstoelageAanvragenUiterlijk(levering: Datum): Datum {
  return kalenderdagen(levering, 60);
}

/** R-HRD-04 (house rule): at least five working days between the invitation and the hearing. */
export function uitnodigenVoorHoorzittingUiterlijk(zitting: Datum, vrijeDagen: readonly Datum[] = []): Datum {
  return plusWerkdagen(zitting, -5, vrijeDagen);
}
