import { kort, laatste, type Datum } from '../tijd/datum.js';

/** gevonden: read in the source; na_te_kijken: usable, to be verified; twijfel: never printed in a letter. */
export type Zekerheid = 'gevonden' | 'na_te_kijken' | 'twijfel';

export interface Rij<W> {
  readonly vanaf: Datum;
  /** Last day on which the row holds. */
  readonly tot?: Datum;
  /** For a row without end: the last day on which the source itself shows that it still held. */
  readonly bevestigdTot?: Datum;
  readonly waarde: W;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
}

export interface Tabel<W> {
  readonly naam: string;
  /** A rule holds until it is changed; an indexed amount only as long as someone has confirmed it. */
  readonly openRij: 'geldt' | 'totBevestiging';
  readonly rijen: readonly Rij<W>[];
}

export class BaremaOntbreekt extends Error {
  override readonly name = 'BaremaOntbreekt';
  constructor(
    readonly tabel: string,
    readonly opDatum: Datum,
    uitleg: string,
  ) {
    super(`Voor ${tabel} is op ${kort(opDatum)} geen bevestigde waarde bekend: ${uitleg}`);
  }
}

/** The one row that holds on that day; no match throws and nothing falls back on a neighbour. */
export function kies<W>(tabel: Tabel<W>, opDatum: Datum, bevestigdTot?: Datum): Rij<W> {
  const rij = tabel.rijen.find((r) => r.vanaf <= opDatum && (r.tot === undefined || opDatum <= r.tot));
  if (!rij) throw new BaremaOntbreekt(tabel.naam, opDatum, 'geen rij van de tabel dekt die dag.');
  if (rij.tot !== undefined || tabel.openRij === 'geldt') return rij;
  const grens = laatste(rij.bevestigdTot ?? rij.vanaf, bevestigdTot ?? rij.vanaf);
  if (opDatum > grens) {
    throw new BaremaOntbreekt(
      tabel.naam,
      opDatum,
      `de laatste rij is bevestigd tot ${kort(grens)}. Laat een beheerder ze bevestigen.`,
    );
  }
  return rij;
}
