/** The terms around conflicts of competence, committee, follow-up, recovery and the service itself (domein §11). */
import {
  dagenTussen,
  datum,
  instantInBrussel,
  laatste,
  laatsteVanMaand,
  plusDagen,
  plusMaanden,
  plusUren,
  vroegste,
  type Datum,
} from '../tijd/datum.js';
import { plusWerkdagen, volgendeWerkdag } from '../tijd/feestdagen.js';
import { NIEUW_REGIME } from '../recht/art34.js';
import {
  beslisUiterlijkMD,
  beslisUiterlijkMI,
  kalenderdagen,
  stilzwijgenVoorzichtig,
  type Sanctieduur,
} from './tellen.js';

/** A term that two readings count differently; the cautious one is what people are told and held to. */
export interface TweeLezingen {
  readonly voorzichtig: Datum;
  /** Only after this day does the centre itself treat the matter as settled. */
  readonly definitief: Datum;
}

/** CLK-03: five days that may be calendar days or working days. */
export function conflictVoorleggenUiterlijk(ontvangen: Datum): TweeLezingen {
  return { voorzichtig: kalenderdagen(ontvangen, 5), definitief: plusWerkdagen(ontvangen, 5) };
}

/** CLK-04: the only working days in the law here, and legal holidays only: the minister's, not those of the centre. */
export function conflictBeslistUiterlijk(volledigOp: Datum): Datum {
  return plusWerkdagen(volledigOp, 5);
}

/** CLK-09: five days before the meeting, three when the house rules shortened the convocation. */
export function ledenpuntenUiterlijk(zitting: Datum, oproepingDagen: number): Datum {
  return plusDagen(zitting, oproepingDagen < 8 ? -3 : -5);
}

/**
 * CLK-13 in both readings: the cautious one, and the latest of what the sources count: three months after the limit and
 * the eight days of a notification, or four months and eight days after the request, moved to a working day.
 */
export function stilzwijgen(ontvangen: Datum): TweeLezingen {
  const grens = laatste(beslisUiterlijkMI(ontvangen), beslisUiterlijkMD(ontvangen));
  const naDeGrens = plusMaanden(plusDagen(grens, 8), 3);
  const naDeAanvraag = plusDagen(plusMaanden(ontvangen, 4), 8);
  return {
    voorzichtig: stilzwijgenVoorzichtig(ontvangen),
    definitief: volgendeWerkdag(laatste(naDeGrens, naDeAanvraag)),
  };
}

/** CLK-22: three evaluations a year come to one every four months. */
export function gpmiEvaluatieUiterlijk(ondertekendOfGeevalueerd: Datum): Datum {
  return plusMaanden(ondertekendOfGeevalueerd, 4);
}

/** CLK-23: last day of the third month without integration; who is granted it after that day needs an agreement again. */
export function gpmiVrijTotEnMet(dagInLaatsteMaand: Datum): Datum {
  return laatsteVanMaand(plusMaanden(laatsteVanMaand(dagInLaatsteMaand), 3));
}

/** CLK-26: a request before the new regime meets it at its first yearly review from then on. */
export function art34Herziening(laatsteHerziening: Datum): Datum {
  let jaren = 1;
  while (plusMaanden(laatsteHerziening, 12 * jaren) < NIEUW_REGIME) jaren++;
  return plusMaanden(laatsteHerziening, 12 * jaren);
}

export interface Verklaringensanctie {
  /** With the intent to deceive. */
  readonly bedrieglijk: boolean;
  /** Within three years of the former one. */
  readonly herhaling: boolean;
}

/** CLK-28: at most six months, twelve with fraud; twice as long when repeated within three years. */
export function verklaringensanctieTotEnMet(
  schorsingVanaf: Datum,
  { bedrieglijk, herhaling }: Verklaringensanctie,
): Sanctieduur {
  const hervatOp = plusMaanden(schorsingVanaf, (bedrieglijk ? 12 : 6) * (herhaling ? 2 : 1));
  return { laatsteDag: plusDagen(hervatOp, -1), hervatOp };
}

/** Five years are certain for social aid; for integration the sources waver between five and ten. */
export const VERJARING_JAREN = 5;

/** CLK-30 */
export function verjaringUiterlijk(onverschuldigdBetaald: Datum, jaren: number = VERJARING_JAREN): Datum {
  return plusMaanden(onverschuldigdBetaald, 12 * jaren);
}

/** CLK-32: last paid day abroad, with the days already spent there in the same calendar year. */
export function buitenlandBetaaldTotEnMet(vertrek: Datum, dagenDitJaar = 0): Datum {
  return plusDagen(vertrek, Math.max(0, 28 - dagenDitJaar));
}

export interface Buitenlandverblijf {
  readonly vertrek: Datum;
  readonly terug: Datum;
}

/** Days of former stays that count in the calendar year of a departure: from the day after leaving up to the return. */
export function dagenInBuitenland(verblijven: readonly Buitenlandverblijf[], vertrek: Datum): number {
  const jaar = vertrek.slice(0, 4);
  const dagVoorJaar = plusDagen(datum(`${jaar}-01-01`), -1);
  const laatsteVanJaar = datum(`${jaar}-12-31`);
  return verblijven.reduce((som, verblijf) => {
    const van = laatste(verblijf.vertrek, dagVoorJaar);
    const tot = vroegste(verblijf.terug, laatsteVanJaar);
    return som + Math.max(0, dagenTussen(van, tot));
  }, 0);
}

export interface Betaaldtijdvak {
  readonly van: Datum;
  readonly totEnMet: Datum;
}

/**
 * CLK-32 read the other way, for a stay over New Year: the four weeks of a calendar year begin anew on 1 January. The law
 * does not say which reading holds (na te kijken), so both are shown and the one that ends first is guarded.
 * @returns the paid periods, or undefined when the stay cannot reach the next year within four weeks of leaving
 */
export function buitenlandPerKalenderjaar(
  vertrek: Datum,
  dagenDitJaar: number,
  terug?: Datum,
): readonly Betaaldtijdvak[] | undefined {
  const nieuwjaar = datum(`${Number(vertrek.slice(0, 4)) + 1}-01-01`);
  if ((terug ?? plusDagen(vertrek, 28)) < nieuwjaar) return undefined;
  const ditJaar = vroegste(buitenlandBetaaldTotEnMet(vertrek, dagenDitJaar), plusDagen(nieuwjaar, -1));
  const volgendJaar = plusDagen(nieuwjaar, 27);
  return ditJaar === plusDagen(nieuwjaar, -1)
    ? [{ van: vertrek, totEnMet: volgendJaar }]
    : [
        { van: vertrek, totEnMet: ditJaar },
        { van: nieuwjaar, totEnMet: volgendJaar },
      ];
}

/** CLK-33 */
export function inspectieBeantwoordenUiterlijk(ontvangen: Datum): Datum {
  return kalenderdagen(ontvangen, 15);
}

/** CLK-35 */
export function jongereAanbiedenUiterlijk(aanvraag: Datum): Datum {
  return plusMaanden(aanvraag, 3);
}

/** Younger than 25 on that day: on the birthday itself no longer. */
export function isJongerDan25(geboren: Datum, opDatum: Datum): boolean {
  return opDatum < plusMaanden(geboren, 12 * 25);
}

/** CLK-36 */
export function uitlegGevenUiterlijk(vraag: Datum): Datum {
  return kalenderdagen(vraag, 45);
}

/** CLK-37 */
export function inzageGevenUiterlijk(verzoek: Datum): Datum {
  return plusMaanden(verzoek, 1);
}

/** CLK-37-LEK: seventy-two hours as they pass, so a night of summer or winter time moves the hour on the wall. */
export function datalekMeldenUiterlijk(vastgesteldOp: string): string {
  return plusUren(vastgesteldOp, 72);
}

/** Who names only the day gets the earliest reading: from midnight on. */
export function beginVanDag(dag: Datum): string {
  return instantInBrussel(dag, 0);
}
