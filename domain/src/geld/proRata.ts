import { dagVanMaand, laatsteVanMaand, type Datum } from '../tijd/datum.js';
import { bewaakCent } from './euro.js';

export interface ProRata {
  readonly bedragCent: number;
  readonly dagen: number;
  readonly dagenInMaand: number;
}

/** Share of a monthly amount from `vanaf` to the end of its month, by calendar days, rounded half up to the cent. */
export function proRataEersteMaand(maandbedragCent: number, vanaf: Datum): ProRata {
  const dagenInMaand = dagVanMaand(laatsteVanMaand(vanaf));
  return deel(maandbedragCent, dagenInMaand - dagVanMaand(vanaf) + 1, dagenInMaand);
}

/** Share of a monthly amount from the first of the month up to and including `totEnMet`. */
export function proRataLaatsteMaand(maandbedragCent: number, totEnMet: Datum): ProRata {
  return deel(maandbedragCent, dagVanMaand(totEnMet), dagVanMaand(laatsteVanMaand(totEnMet)));
}

function deel(maandbedragCent: number, dagen: number, dagenInMaand: number): ProRata {
  bewaakCent(maandbedragCent);
  if (maandbedragCent < 0) throw new RangeError('Een maandbedrag kan niet negatief zijn.');
  return { bedragCent: Math.round(bewaakCent(maandbedragCent * dagen) / dagenInMaand), dagen, dagenInMaand };
}
