import { plusMaanden, type Datum } from '../tijd/datum.js';
import { BedragFout, bewaakCent } from './euro.js';

export interface Schijf {
  readonly volgnummer: number;
  readonly vervaldag: Datum;
  readonly bedragCent: number;
}

export interface Aflossingsplan {
  readonly totaalCent: number;
  readonly schijven: readonly Schijf[];
  readonly laatsteVervaldag: Datum;
}

/** Equal monthly instalments and one last remainder, so that together they are the principal to the cent. */
export function aflossingsplan(totaalCent: number, schijfCent: number, eerste: Datum): Aflossingsplan {
  for (const bedrag of [totaalCent, schijfCent]) {
    if (bewaakCent(bedrag) <= 0) throw new BedragFout('Een afbetalingsplan en zijn schijven zijn groter dan nul.');
  }
  const aantal = Math.ceil(totaalCent / schijfCent);
  if (aantal > 1200) throw new BedragFout('Een afbetalingsplan van meer dan honderd jaar is een vergissing.');
  // Each day is counted from the first one: adding month by month would turn the 31st into the 28th for good.
  const schijven = Array.from({ length: aantal }, (_, i) => ({
    volgnummer: i + 1,
    vervaldag: plusMaanden(eerste, i),
    bedragCent: Math.min(schijfCent, totaalCent - i * schijfCent),
  }));
  return { totaalCent, schijven, laatsteVervaldag: plusMaanden(eerste, aantal - 1) };
}
