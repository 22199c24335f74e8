import { GEEN_DATUM, isDatum, type Datum } from '@besluitpad/domain';
import { Berichtfout } from './bericht.js';

/** '1314.20' -> 131420; never through a floating point number. */
export function leesCent(tekst: string, waar: string): number {
  const [, euro = '', cent = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(tekst) ?? [];
  if (euro === '') throw new Berichtfout(`In ${waar} is "${tekst}" geen bedrag.`);
  return Number(euro) * 100 + Number(cent.padEnd(2, '0'));
}

export function leesDag(tekst: string, waar: string): Datum {
  const dag = tekst.slice(0, 10);
  if (!isDatum(dag)) throw new Berichtfout(`In ${waar} is "${tekst}" geen dag. ${GEEN_DATUM}`);
  return dag;
}
