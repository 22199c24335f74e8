/** Majority of the members in office; a recusal never lowers it. */
export function vereistQuorum(zittend: number): number {
  if (!Number.isInteger(zittend) || zittend < 1) throw new RangeError('Een comité telt ten minste één zittend lid.');
  return Math.floor(zittend / 2) + 1;
}

export interface Quorumstand {
  readonly zittend: number;
  readonly aanwezig: number;
  /** Present in the building, but out of the room for this item (R-COM-15). */
  readonly gewraakt: number;
  /** A second convocation for the same items may decide whatever the number present. */
  readonly tweedeOproeping?: boolean;
}

export function aanwezigVoorPunt({ zittend, aanwezig, gewraakt }: Quorumstand): number {
  for (const aantal of [zittend, aanwezig, gewraakt]) {
    if (!Number.isInteger(aantal) || aantal < 0)
      throw new RangeError('Aantallen leden zijn gehele getallen vanaf nul.');
  }
  if (aanwezig > zittend) throw new RangeError('Er kunnen niet meer leden aanwezig zijn dan er zetelen.');
  if (gewraakt > aanwezig) throw new RangeError('Er kunnen niet meer leden gewraakt zijn dan er aanwezig zijn.');
  return aanwezig - gewraakt;
}

export function isQuorumGehaald(stand: Quorumstand): boolean {
  const aanwezig = aanwezigVoorPunt(stand);
  return stand.tweedeOproeping === true ? aanwezig > 0 : aanwezig >= vereistQuorum(stand.zittend);
}
