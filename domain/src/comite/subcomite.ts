/** R-COM-05: who may sit in a subcommittee, and who chairs it. What it may decide stands in the house rules. */
export interface Subcomitelid {
  readonly lidId: string;
  readonly voorzitter: boolean;
  readonly raadslid: boolean;
}

/** @returns what is wrong with the composition, or undefined */
export function foutInSubcomite(
  leden: readonly Subcomitelid[],
  comiteleden: readonly string[],
): { readonly veld: string; readonly zin: string } | undefined {
  if (new Set(leden.map(({ lidId }) => lidId)).size !== leden.length) {
    return { veld: 'leden', zin: 'U noemt hetzelfde lid twee keer.' };
  }
  if (leden.some(({ lidId }) => !comiteleden.includes(lidId))) {
    return { veld: 'leden', zin: 'In een subcomité zetelen alleen leden van het bijzonder comité.' };
  }
  const voorzitters = leden.filter(({ voorzitter }) => voorzitter);
  if (voorzitters.length !== 1) return { veld: 'leden', zin: 'Een subcomité heeft één voorzitter.' };
  return voorzitters.some(({ raadslid }) => !raadslid)
    ? { veld: 'leden', zin: 'De voorzitter van een subcomité is ook gemeenteraadslid.' }
    : undefined;
}
