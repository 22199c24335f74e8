import { leefloonBarema } from '../recht/leefloonBarema.js';
import { kies } from '../recht/tabel.js';
import { verwarmingstoelageBarema } from '../recht/verwarmingstoelage.js';
import { laatste, vroegste, type Datum } from '../tijd/datum.js';
import type { Bevestigingen } from './berekencontext.js';
import type { LijnGegevens } from './lijnen.js';

export interface Baremavraag {
  readonly tabel: keyof Bevestigingen;
  readonly op: Datum;
}

/** A decided line, with the day of the request it answers. */
export interface BeslistBedrag {
  readonly gegevens: LijnGegevens;
  readonly referentiedatum: Datum;
}

/**
 * On which scale, of which day, a decided amount rests; undefined when it rests on none. What is given once keeps the day
 * it was computed for; what runs rests on the day one looks at it: the date of a letter, the first day of a paid month.
 */
export function baremavraag({ gegevens, referentiedatum }: BeslistBedrag, gezienOp?: Datum): Baremavraag | undefined {
  const { invoer, ingang, einde, baremaVanaf } = gegevens;
  if (invoer.soort === 'verwarming') return { tabel: 'verwarmingstoelage', op: invoer.leverdatum };
  if (baremaVanaf === undefined) return undefined;
  if (ingang === undefined) return { tabel: 'leefloon', op: referentiedatum };
  const loopt = gezienOp === undefined ? ingang : laatste(ingang, gezienOp);
  return { tabel: 'leefloon', op: einde === undefined ? loopt : vroegste(loopt, einde) };
}

/** Throws BaremaOntbreekt when nobody confirmed the scale up to the day the amount rests on. */
export function eisBevestigdBarema(bedrag: BeslistBedrag, bevestigdTot: Bevestigingen, gezienOp?: Datum): void {
  const vraag = baremavraag(bedrag, gezienOp);
  if (vraag === undefined) return;
  if (vraag.tabel === 'leefloon') kies(leefloonBarema, vraag.op, bevestigdTot.leefloon);
  else kies(verwarmingstoelageBarema, vraag.op, bevestigdTot.verwarmingstoelage);
}
