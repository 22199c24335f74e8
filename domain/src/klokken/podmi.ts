import { laatsteVanMaand, plusDagen, type Datum } from '../tijd/datum.js';
import { kalenderdagen } from './tellen.js';

/** CLK-17: communicated to the Minister within eight days after the end of the month of the decision. */
export function podmiMededelenUiterlijk(beslissing: Datum): Datum {
  return kalenderdagen(laatsteVanMaand(beslissing), 8);
}

export interface PodmiVerlies {
  /** Day 44, the cautious side of the text "between the 45th day and the communication". */
  readonly laatsteVeiligeDag: Datum;
  /** Day 45: from here each day without the form costs that day's subsidy. */
  readonly eersteVerliesdag: Datum;
}

/** CLK-18 */
export function podmiVerlies(beslissing: Datum): PodmiVerlies {
  const eersteVerliesdag = kalenderdagen(laatsteVanMaand(beslissing), 45);
  return { laatsteVeiligeDag: plusDagen(eersteVerliesdag, -1), eersteVerliesdag };
}

/** CLK-19: counted from the first day of the aid, not from the decision: often only two weeks are left by then. */
export function w65Uiterlijk(eersteSteundag: Datum): Datum {
  return kalenderdagen(eersteSteundag, 45);
}

/** When the W65 form leaves on that day, aid before this day is lost (the 45th day preceding the sending). */
export function w65VergoedVanaf(verzonden: Datum): Datum {
  return plusDagen(verzonden, -45);
}

/** CLK-20 */
export function mediprimaUiterlijk(beginTenlasteneming: Datum): Datum {
  return kalenderdagen(beginTenlasteneming, 45);
}
