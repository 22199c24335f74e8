/** How well a calendar of meetings serves the limit of thirty days: asked when a year's meetings are set (domein §3.3). */
import { dagenTussen, plusDagen, type Datum } from '../tijd/datum.js';
import { beslisUiterlijk } from './tellen.js';
import { laatsteHaalbareZitting, laatsteOproepingsdag, type GeplandeZitting } from './zittingen.js';

export interface Ritmevraag {
  readonly zittingen: readonly GeplandeZitting[];
  /** Every day from `van` to `tot` counts as a day on which a request comes in. */
  readonly van: Datum;
  readonly tot: Datum;
  /** Calendar days between the request and a report that is ready. */
  readonly dagenWerk: number;
}

export interface Ritme {
  readonly dagen: number;
  /** Requests of these many days cannot be decided in time at an ordinary meeting. */
  readonly teLaat: number;
  readonly aandeelProcent: number;
  /** Longest road from a request to the first meeting that can hold it; absent when the calendar ends before one. */
  readonly langsteDagen?: number;
}

export function toetsRitme({ zittingen, van, tot, dagenWerk }: Ritmevraag): Ritme {
  let teLaat = 0;
  const wegen: number[] = [];
  const dagen = dagenTussen(van, tot) + 1;
  for (let ontvangen = van; ontvangen <= tot; ontvangen = plusDagen(ontvangen, 1)) {
    const nu = plusDagen(ontvangen, dagenWerk);
    const uiterlijk = beslisUiterlijk('beide', ontvangen);
    if (laatsteHaalbareZitting(zittingen, { nu, uiterlijk }) === undefined) teLaat++;
    const eerste = eersteHaalbareZitting(zittingen, nu);
    if (eerste !== undefined) wegen.push(dagenTussen(ontvangen, eerste.datum));
  }
  const langste = wegen.length === dagen ? { langsteDagen: Math.max(...wegen) } : {};
  return { dagen, teLaat, aandeelProcent: (100 * teLaat) / dagen, ...langste };
}

/** The first meeting whose convocation can still leave, whatever any limit says. */
export function eersteHaalbareZitting<Z extends GeplandeZitting>(zittingen: readonly Z[], nu: Datum): Z | undefined {
  return zittingen
    .filter(({ datum, oproepingDagen }) => nu <= laatsteOproepingsdag(datum, oproepingDagen))
    .reduce<Z | undefined>((beste, zitting) => (beste && beste.datum <= zitting.datum ? beste : zitting), undefined);
}
