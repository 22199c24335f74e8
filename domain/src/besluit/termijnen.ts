import { aflossingsplan } from '../geld/aflossing.js';
import type { Datum } from '../tijd/datum.js';
import type { LijnGegevens } from './lijnen.js';

export type Termijnen = NonNullable<LijnGegevens['aflossingen']>;

/** The instalments of a plan as a line keeps them. */
export function termijnen(
  totaalCent: number,
  { schijfCent, eerste }: { readonly schijfCent: number; readonly eerste: Datum },
): Termijnen {
  return aflossingsplan(totaalCent, schijfCent, eerste).schijven.map(({ volgnummer, vervaldag, bedragCent }) => ({
    volgnr: volgnummer,
    vervaltOp: vervaldag,
    bedragCent,
  }));
}
