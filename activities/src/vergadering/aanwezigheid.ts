/** Who was there, from what was noted: pure, so each case is a line in its test. */

interface Zetel {
  readonly id: string;
  readonly voorzitter: boolean;
}

interface Rij {
  readonly lidId: string;
  readonly status: string;
}

interface Binnenkomst {
  readonly lidId: string;
  readonly soort: string;
  readonly op: Date;
}

export interface Genoteerd<Z extends Zetel> {
  readonly zetels: readonly Z[];
  readonly rijen: readonly Rij[];
  readonly bewegingen: readonly Binnenkomst[];
  readonly geopendOp: Date;
}

/** Of the seats that were taken at some moment, those at the opening: who came in later was not there yet. */
function bijOpening<Z extends Zetel>({ zetels, rijen, bewegingen, geopendOp }: Genoteerd<Z>): Z[] {
  return zetels.filter(({ id }) => {
    if (!rijen.some(({ lidId, status }) => lidId === id && status === 'aanwezig')) return false;
    const binnen = bewegingen.filter(({ lidId, soort }) => lidId === id && soort === 'binnen');
    return binnen.length === 0 || binnen.some(({ op }) => op <= geopendOp);
  });
}

/** Only who counts for the quorum is counted among those who count. */
export function telBijOpening<Z extends Zetel>(genoteerd: Genoteerd<Z>, voorzitterTeltMee: boolean): number {
  return bijOpening(genoteerd).filter(({ voorzitter }) => voorzitterTeltMee || !voorzitter).length;
}

/** The chair, or who sat in that seat, when there at the opening; without one nothing says who led the meeting. */
export function leiderVan<Z extends Zetel>(genoteerd: Genoteerd<Z>): Z | undefined {
  return bijOpening(genoteerd).find(({ voorzitter }) => voorzitter);
}
