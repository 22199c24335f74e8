/** Rows of cells as lines with aligned columns; the last column is not padded. */
export function inKolommen(rijen: readonly (readonly string[])[]): string[] {
  const aantal = Math.max(0, ...rijen.map((rij) => rij.length));
  const breedtes = Array.from({ length: aantal }, (_, kolom) =>
    Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0)),
  );
  return rijen.map((rij) =>
    rij
      .map((cel, kolom) => cel.padEnd(breedtes[kolom] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
