/** Who is in the room at a moment, from the movements noted: the count of an item rests on it (R-COM-12). */
export type Bewegingsoort = 'binnen' | 'buiten' | 'terug';
export type Deelname = 'ter_plaatse' | 'digitaal';

export interface Beweging {
  readonly lidId: string;
  readonly soort: Bewegingsoort;
  /** Milliseconds, as instants compare. */
  readonly op: number;
}

/** Of two movements of one member at the same moment, the one noted last holds. */
export function aanwezigOp(bewegingen: readonly Beweging[], moment: number): ReadonlySet<string> {
  const laatste = new Map<string, Beweging>();
  for (const beweging of bewegingen) {
    const eerder = laatste.get(beweging.lidId);
    if (beweging.op <= moment && (eerder === undefined || beweging.op >= eerder.op)) {
      laatste.set(beweging.lidId, beweging);
    }
  }
  return new Set([...laatste.values()].filter(({ soort }) => soort !== 'buiten').map(({ lidId }) => lidId));
}

/** @returns why this movement cannot follow those of the same member */
export function foutInBeweging(bewegingen: readonly Beweging[], nieuw: Beweging): string | undefined {
  const eigen = bewegingen.filter(({ lidId }) => lidId === nieuw.lidId);
  const laatste = eigen.at(-1);
  if (laatste !== undefined && nieuw.op < laatste.op) {
    return 'Van dit lid is al een latere beweging genoteerd. Trek die eerst in als ze fout is.';
  }
  const isBinnen = laatste !== undefined && laatste.soort !== 'buiten';
  switch (nieuw.soort) {
    case 'binnen':
      return laatste === undefined
        ? undefined
        : isBinnen
          ? 'Dit lid is al binnen.'
          : 'Dit lid was al binnen en ging weg: noteer dat het terug is.';
    case 'terug':
      return laatste !== undefined && !isBinnen ? undefined : 'Dit lid is niet weggegaan en kan dus niet terugkomen.';
    case 'buiten':
      return isBinnen ? undefined : 'Dit lid is niet binnen en kan dus niet weggaan.';
  }
}

/** An item that was voted, with who was counted at it. */
export interface GestemdPunt {
  readonly volgnr: number;
  readonly gestemdOp: number;
  readonly geteld: readonly string[];
}

/** Items voted after this movement, on which it would change who was in the room: their count no longer adds up. */
export function botsendePunten(punten: readonly GestemdPunt[], { lidId, soort, op }: Beweging): number[] {
  return punten
    .filter(({ gestemdOp, geteld }) => gestemdOp > op && geteld.includes(lidId) === (soort === 'buiten'))
    .map(({ volgnr }) => volgnr);
}

export type Vergadervorm = 'ter_plaatse' | 'hybride' | 'digitaal';

/** R-COM-17: in the room unless the house rules allow otherwise, and then only in the form of this meeting. */
export function magDeelnemen(vorm: Vergadervorm, deelname: Deelname): boolean {
  if (vorm === 'hybride') return true;
  return deelname === (vorm === 'digitaal' ? 'digitaal' : 'ter_plaatse');
}
