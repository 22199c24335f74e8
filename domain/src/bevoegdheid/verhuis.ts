import { doorzendenUiterlijk } from '../klokken/tellen.js';
import { laatste, plusDagen, vergelijk, kort, type Datum } from '../tijd/datum.js';
import { bevoegdheidstoets, type Bevoegdheidsfeiten } from './bevoegdheidstoets.js';

/** Whom a move makes competent, and from when: until the day before we are, and decide (domein §1.2, S4). */
export interface Doorzendtermijn {
  readonly gemeente: string;
  /** The day of the move, or the day we heard of it when that is later: the announcement itself starts nothing. */
  readonly begint: Datum;
  readonly uiterlijk: Datum;
}

/** @returns nothing when nobody moves, or when another rule than the move decides on that day */
export function doorzendtermijnNaVerhuis(feiten: Bevoegdheidsfeiten, vernomenOp: Datum): Doorzendtermijn | undefined {
  const { verhuis } = feiten;
  if (verhuis?.naar === undefined) return undefined;
  const { situatie, gemeente } = bevoegdheidstoets({ ...feiten, referentiedatum: verhuis.op });
  if (situatie !== 'verhuis') return undefined;
  const begint = laatste(verhuis.op, vernomenOp);
  return { gemeente, begint, uiterlijk: doorzendenUiterlijk(begint) };
}

/** What the standing of a file says of a move that was announced or took place. */
export function zinVanVerhuis({ begint, uiterlijk }: Omit<Doorzendtermijn, 'gemeente'>, vandaag: Datum): string {
  return vergelijk(vandaag, begint) < 0
    ? `De cliënt verhuist naar een andere gemeente: tot en met ${kort(plusDagen(begint, -1))} beslissen wij, zend daarna door tegen ${kort(uiterlijk)}.`
    : `De cliënt verhuisde naar een andere gemeente: zend de aanvraag met redenen door tegen ${kort(uiterlijk)}.`;
}
