/** Members of the bijzonder comité by seats in the municipal council; the chair comes on top (R-COM-02). */
export function ledenBijRaadszetels(raadszetels: number): number {
  // A council has an odd number of seats (R-COM-02 leaves 24, 48 and 52 out for that reason).
  if (!Number.isInteger(raadszetels) || raadszetels < 1 || raadszetels % 2 === 0) {
    throw new RangeError(`Een gemeenteraad telt een oneven aantal zetels, geen ${raadszetels}.`);
  }
  if (raadszetels <= 23) return 6;
  if (raadszetels <= 47) return 8;
  return raadszetels <= 51 ? 10 : 12;
}

/** The same by inhabitants, derived through the size of the council; to be verified (R-COM-02b). */
export function ledenBijInwoners(inwoners: number): number {
  if (!Number.isInteger(inwoners) || inwoners < 1)
    throw new RangeError('Een aantal inwoners is een geheel getal vanaf één.');
  if (inwoners < 15_000) return 6;
  if (inwoners < 150_000) return 8;
  return inwoners < 250_000 ? 10 : 12;
}

const ZONDER_BCSD = [
  'Voeren',
  'Drogenbos',
  'Kraainem',
  'Linkebeek',
  'Sint-Genesius-Rode',
  'Wemmel',
  'Wezembeek-Oppem',
] as const;

/** R-COM-01: every Flemish centre but those of Voeren and the six rim municipalities. */
export function heeftBijzonderComite(gemeente: string): boolean {
  return !ZONDER_BCSD.some((naam) => naam === gemeente);
}
