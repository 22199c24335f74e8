import Holidays from 'date-holidays';
import { datum, jaarVan, plusDagen, weekdag, type Datum } from './datum.js';

export interface Feestdag {
  readonly datum: Datum;
  readonly naam: string;
}

const belgie = new Holidays('BE', { languages: ['nl'], types: ['public'] });
const perJaar = new Map<number, readonly Feestdag[]>();

/** The ten legal public holidays; those of the communities and of the centre itself come in as `extra`. */
export function feestdagenVan(jaar: number): readonly Feestdag[] {
  const lijst = perJaar.get(jaar) ?? berekenFeestdagen(jaar);
  perJaar.set(jaar, lijst);
  return lijst;
}

/** Worked out anew each time; who asks often asks `feestdagenVan`. */
export function berekenFeestdagen(jaar: number): readonly Feestdag[] {
  return belgie.getHolidays(jaar).map(({ date, name }) => ({ datum: datum(date.slice(0, 10)), naam: name }));
}

export function isFeestdag(d: Datum, extra: readonly Datum[] = []): boolean {
  return extra.includes(d) || feestdagenVan(jaarVan(d)).some((dag) => dag.datum === d);
}

/** Saturday and Sunday are no working days: neither for the post nor for a court's roll-over. */
export function isWerkdag(d: Datum, extra: readonly Datum[] = []): boolean {
  return weekdag(d) <= 5 && !isFeestdag(d, extra);
}

/** The day itself when it is a working day, else the next one. */
export function volgendeWerkdag(d: Datum, extra: readonly Datum[] = []): Datum {
  return schuif(d, 1, extra);
}

/** The day itself when it is a working day, else the one before. */
export function vorigeWerkdag(d: Datum, extra: readonly Datum[] = []): Datum {
  return schuif(d, -1, extra);
}

function schuif(d: Datum, richting: 1 | -1, extra: readonly Datum[]): Datum {
  let dag = d;
  while (!isWerkdag(dag, extra)) dag = plusDagen(dag, richting);
  return dag;
}

/** The n-th working day after d (n > 0) or before d (n < 0); d itself is never counted, also when it is a working day. */
export function plusWerkdagen(d: Datum, n: number, extra: readonly Datum[] = []): Datum {
  if (!Number.isInteger(n)) throw new RangeError(`Een aantal werkdagen is een geheel getal, niet ${n}.`);
  const richting = n < 0 ? -1 : 1;
  let dag = d;
  for (let geteld = 0; geteld < Math.abs(n); geteld++) dag = schuif(plusDagen(dag, richting), richting, extra);
  return dag;
}

/** The legal holidays from a to b inclusive, so that a computed date can show which days it stepped over. */
export function feestdagenTussen(a: Datum, b: Datum): readonly Feestdag[] {
  const dagen: Feestdag[] = [];
  for (let jaar = jaarVan(a); jaar <= jaarVan(b); jaar++) {
    dagen.push(...feestdagenVan(jaar).filter((dag) => dag.datum >= a && dag.datum <= b));
  }
  return dagen;
}
