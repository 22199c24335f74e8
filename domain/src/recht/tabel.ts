import { kort, laatste, plusDagen, type Datum } from '../tijd/datum.js';

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
    /** Set when confirming the open last row would fill the gap: until when it is confirmed now. */
    readonly bevestigdTot?: Datum,
  ) {
    super(`Voor ${tabel} is op ${kort(opDatum)} geen bevestigde waarde bekend: ${uitleg}`);
  }
}

/** What an administrator did to a table: rows entered with a source and confirmed by a second person, and until when they hold. */
export interface Baremastand<W> {
  readonly bevestigdTot?: Datum;
  readonly rijen: readonly Rij<W>[];
}

export type Bevestiging<W> = Datum | Baremastand<W>;

/** The rows of the program with those of the administrator behind them: a new row ends the open one the day before. */
export function rijenVan<W>({ rijen }: Tabel<W>, erbij: readonly Rij<W>[]): readonly Rij<W>[] {
  const alle = [...rijen.filter((rij) => !erbij.some(({ vanaf }) => vanaf === rij.vanaf)), ...erbij].sort((a, b) =>
    a.vanaf < b.vanaf ? -1 : 1,
  );
  return alle.map((rij, i) => {
    const volgende = alle[i + 1];
    return rij.tot !== undefined || volgende === undefined ? rij : { ...rij, tot: plusDagen(volgende.vanaf, -1) };
  });
}

/** The one row that holds on that day; no match throws and nothing falls back on a neighbour. */
export function kies<W>(tabel: Tabel<W>, opDatum: Datum, bevestiging?: Bevestiging<W>): Rij<W> {
  const rij = zoekRij(tabel, opDatum, bevestiging);
  if (rij instanceof BaremaOntbreekt) throw rij;
  return rij;
}

/** The row of that day, or why there is none: for who shows a gap instead of stopping at it. */
export function zoekRij<W>(tabel: Tabel<W>, opDatum: Datum, bevestiging?: Bevestiging<W>): Rij<W> | BaremaOntbreekt {
  const { bevestigdTot, rijen } =
    typeof bevestiging === 'object' ? bevestiging : { bevestigdTot: bevestiging, rijen: [] };
  const rij = rijenVan(tabel, rijen).find((r) => r.vanaf <= opDatum && (r.tot === undefined || opDatum <= r.tot));
  if (!rij) return new BaremaOntbreekt(tabel.naam, opDatum, 'geen rij van de tabel dekt die dag.');
  if (rij.tot !== undefined || tabel.openRij === 'geldt') return rij;
  const grens = laatste(rij.bevestigdTot ?? rij.vanaf, bevestigdTot ?? rij.vanaf);
  if (opDatum > grens) {
    return new BaremaOntbreekt(
      tabel.naam,
      opDatum,
      `de laatste rij is bevestigd tot ${kort(grens)}. Laat een beheerder ze bevestigen.`,
      grens,
    );
  }
  return rij;
}
