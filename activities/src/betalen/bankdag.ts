import type { Datum } from '@besluitpad/domain';
import { datum, feestdagenVan, isFeestdag, jaarVan, plusDagen, volgendeWerkdag, weekdag } from '@besluitpad/domain';

/** The day itself or the next one on which banks execute transfers: legal holidays, and the bank's Good Friday and 26 December. */
export function volgendeBankdag(d: Datum): Datum {
  // A step over New Year may need the next year's days too.
  return volgendeWerkdag(d, [...extraVan(jaarVan(d)), ...extraVan(jaarVan(d) + 1)]);
}

function extraVan(jaar: number): Datum[] {
  return [plusDagen(paasmaandag(jaar), -3), datum(`${jaar}-12-26`)];
}

/** The only legal holiday on a Monday between 23 March and 26 April. */
function paasmaandag(jaar: number): Datum {
  const dag = feestdagenVan(jaar)
    .map((feestdag) => feestdag.datum)
    .find((f) => isFeestdag(f) && weekdag(f) === 1 && f >= datum(`${jaar}-03-23`) && f <= datum(`${jaar}-04-26`));
  if (dag === undefined) throw new RangeError(`Geen paasmaandag in ${jaar}.`);
  return dag;
}
