/** The centre's own days in a lawsuit: house rules and one term that counsel must check (domein §7.4). */
import { plusMaanden, type Datum } from '../tijd/datum.js';
import { kalenderdagen } from './tellen.js';

/** HR-VERWEER: two weeks, unless the registry named a day. */
export function verweerUiterlijk(ontvangen: Datum): Datum {
  return kalenderdagen(ontvangen, 14);
}

/** HR-ARBEIDSHOF: one month after the notification of the judgment, clipped to the month; never rolled, to be safe. */
export function arbeidshofUiterlijk(kennisgeving: Datum): Datum {
  return plusMaanden(kennisgeving, 1);
}

/** HR-DEFINITIEF: the same month counts for the client, whose own notification we do not know; after an arrest it is ours. */
export function definitiefNaTeGaan(kennisgeving: Datum): Datum {
  return plusMaanden(kennisgeving, 1);
}
