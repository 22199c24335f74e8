import { datum, DatumFout, type Datum } from '@besluitpad/domain/datum';
import { GebruiksFout } from '../opties.js';

export function optioneleDatum(naam: string, waarde: string | undefined): Datum | undefined {
  return waarde === undefined ? undefined : leesDatum(naam, waarde);
}

export function leesDatum(naam: string, waarde: string): Datum {
  try {
    return datum(waarde);
  } catch (fout) {
    if (fout instanceof DatumFout) throw new GebruiksFout(`Optie --${naam}: ${fout.message}`);
    throw fout;
  }
}
