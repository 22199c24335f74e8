import { Temporal } from 'temporal-polyfill';

/** A civil date 'YYYY-MM-DD'. Text, so that it sorts, compares and travels as itself. */
export type Datum = string & { readonly __merk: 'Datum' };

/** The one sentence for a day that does not exist, wherever it is entered. Without the value: it may be a birth date. */
export const GEEN_DATUM = 'Dit is geen bestaande datum (JJJJ-MM-DD).';

/** The same as a schema takes it, with the rule the refusal names: `refine(isDatum, datumregel)`. */
export const datumregel = { error: GEEN_DATUM, params: { regel: 'datum' } };

export class DatumFout extends Error {
  override readonly name = 'DatumFout';
}

const TIJDZONE = 'Europe/Brussels';
const VORM = /^\d{4}-\d{2}-\d{2}$/;
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** Wide enough for every birth date and review, narrow enough to stop a year with a digit too few or too many. */
const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2199;

export function isDatum(tekst: unknown): tekst is Datum {
  if (typeof tekst !== 'string' || !VORM.test(tekst)) return false;
  const [jaar, maand, dagNummer] = [tekst.slice(0, 4), tekst.slice(5, 7), tekst.slice(8)].map(Number) as [
    number,
    number,
    number,
  ];
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR || maand < 1 || maand > 12 || dagNummer < 1) return false;
  return dagNummer <= Temporal.PlainYearMonth.from({ year: jaar, month: maand }).daysInMonth;
}

export function datum(tekst: string): Datum {
  if (isDatum(tekst)) return tekst;
  throw new DatumFout(GEEN_DATUM);
}

function dag(d: Datum): Temporal.PlainDate {
  return Temporal.PlainDate.from(d);
}

function alsDatum(d: Temporal.PlainDate): Datum {
  return datum(d.toString());
}

export function plusDagen(d: Datum, dagen: number): Datum {
  return alsDatum(dag(d).add({ days: dagen }));
}

/** Same day number, clipped to the last day of the month: 31 January + 1 month = 28 or 29 February. */
export function plusMaanden(d: Datum, maanden: number): Datum {
  return alsDatum(dag(d).add({ months: maanden }, { overflow: 'constrain' }));
}

/** Days from a to b; negative when b lies before a. */
export function dagenTussen(a: Datum, b: Datum): number {
  return dag(a).until(dag(b), { largestUnit: 'day' }).days;
}

export function vergelijk(a: Datum, b: Datum): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Monday 1 to Sunday 7. */
export function weekdag(d: Datum): number {
  return dag(d).dayOfWeek;
}

export function jaarVan(d: Datum): number {
  return dag(d).year;
}

export function dagVanMaand(d: Datum): number {
  return dag(d).day;
}

export function eersteVanMaand(d: Datum): Datum {
  return alsDatum(dag(d).with({ day: 1 }));
}

export function laatsteVanMaand(d: Datum): Datum {
  const dezeDag = dag(d);
  return alsDatum(dezeDag.with({ day: dezeDag.daysInMonth }));
}

export function vroegste(eerste: Datum, ...andere: readonly Datum[]): Datum {
  return andere.reduce((a, b) => (b < a ? b : a), eerste);
}

export function laatste(eerste: Datum, ...andere: readonly Datum[]): Datum {
  return andere.reduce((a, b) => (b > a ? b : a), eerste);
}

/** The civil date in Brussels at an instant: law counts days there, not in UTC. */
export function brusselseDatum(instant: string | { toISOString(): string }): Datum {
  const tekst = typeof instant === 'string' ? instant : instant.toISOString();
  return alsDatum(Temporal.Instant.from(tekst).toZonedDateTimeISO(TIJDZONE).toPlainDate());
}

/** The UTC instant of a wall-clock time in Brussels; an hour skipped in spring moves on, a doubled one is the first. */
export function instantInBrussel(d: Datum, uur: number, minuut = 0): string {
  const tijd = Temporal.PlainTime.from({ hour: uur, minute: minuut }, { overflow: 'reject' });
  const lokaal = dag(d).toPlainDateTime(tijd).toZonedDateTime(TIJDZONE, { disambiguation: 'compatible' });
  return lokaal.toInstant().toString({ smallestUnit: 'millisecond' });
}

/** Hours that really pass: over a night of summer time the clock on the wall shows one more. */
export function plusUren(instant: string, uren: number): string {
  return Temporal.Instant.from(instant).add({ hours: uren }).toString({ smallestUnit: 'millisecond' });
}

export function maandNaam(maand: number): string {
  const naam = MAANDEN[maand - 1];
  if (naam === undefined) throw new DatumFout(`${maand} is geen maand; een maand is een getal van 1 tot 12.`);
  return naam;
}

/** '9 maart 2026' */
export function voluit(d: Datum): string {
  const { day, month, year } = dag(d);
  return `${day} ${maandNaam(month)} ${year}`;
}

/** 'maandag 9 maart 2026' */
export function metWeekdag(d: Datum): string {
  return `${WEEKDAGEN[weekdag(d) - 1]} ${voluit(d)}`;
}

/** '9 maart' */
export function dagEnMaand(d: Datum): string {
  const { day, month } = dag(d);
  return `${day} ${maandNaam(month)}`;
}

/** 'maandag 9 maart' */
export function metDagEnMaand(d: Datum): string {
  return `${WEEKDAGEN[weekdag(d) - 1]} ${dagEnMaand(d)}`;
}

/** '09/03/2026' */
export function kort(d: Datum): string {
  const [jaar, maand, dagNummer] = d.split('-');
  return `${dagNummer}/${maand}/${jaar}`;
}
