import { eersteVanMaand, laatsteVanMaand, plusMaanden, type Datum } from '../tijd/datum.js';
import { BedragFout, bewaakCent, som } from './euro.js';

export interface TeveelInMaand {
  /** First day of the month. */
  readonly maand: Datum;
  readonly betaaldCent: number;
  readonly rechtCent: number;
  readonly verschilCent: number;
}

export interface TeveelBetaald {
  readonly maanden: readonly TeveelInMaand[];
  readonly totaalCent: number;
}

/** What was paid too much over whole months: Handvest art. 15 wants the total and its calculation in the letter. */
export function teveelBetaald(
  vanaf: Datum,
  totEnMet: Datum,
  perMaand: { readonly betaaldCent: number; readonly rechtCent: number },
): TeveelBetaald {
  if (vanaf !== eersteVanMaand(vanaf) || totEnMet !== laatsteVanMaand(totEnMet) || totEnMet < vanaf) {
    throw new RangeError('Een terugvordering loopt hier over hele maanden.');
  }
  const { betaaldCent, rechtCent } = perMaand;
  const verschilCent = bewaakCent(betaaldCent) - bewaakCent(rechtCent);
  if (verschilCent <= 0) throw new BedragFout('Er is niet te veel betaald.');
  const maanden: TeveelInMaand[] = [];
  for (let maand = vanaf; maand <= totEnMet; maand = plusMaanden(maand, 1)) {
    maanden.push({ maand, betaaldCent, rechtCent, verschilCent });
  }
  return { maanden, totaalCent: som(maanden.map((m) => m.verschilCent)) };
}
