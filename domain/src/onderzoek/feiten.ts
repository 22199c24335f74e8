/** How sure a fact is, and which facts contradict each other. */

/** From what a document or database proves to what somebody else told. */
export const BETROUWBAARHEID = {
  bewezen: 'bewezen door een stuk of een gegevensbank',
  vastgesteld: 'door de werker zelf vastgesteld',
  verklaard: 'verklaard door de cliënt',
  van_derden: 'vernomen van anderen',
  niet_beoordeeld: 'niet beoordeeld',
} as const;
export type Betrouwbaarheid = keyof typeof BETROUWBAARHEID;

export interface Feit {
  readonly id: string;
  readonly rubriek: string;
  /** What it is about and what it says of that: only such facts can be held against each other. */
  readonly onderwerp: string | null;
  readonly waarde: string | null;
  /** The earlier fact that this one refutes. */
  readonly weerlegtId: string | null;
}

export interface Tegenstrijdigheid {
  readonly rubriek: string;
  readonly onderwerp: string;
  readonly feitIds: readonly string[];
}

const gelijk = (tekst: string) => tekst.trim().replace(/\s+/g, ' ').toLowerCase();

/** The same heading and subject with different values. A refuted fact no longer speaks. */
export function tegenstrijdigheden(feiten: readonly Feit[]): Tegenstrijdigheid[] {
  const weerlegd = new Set(feiten.flatMap(({ weerlegtId }) => weerlegtId ?? []));
  const groepen = new Map<string, Feit[]>();
  for (const feit of feiten) {
    if (feit.onderwerp === null || feit.waarde === null || weerlegd.has(feit.id)) continue;
    const sleutel = `${gelijk(feit.rubriek)}\n${gelijk(feit.onderwerp)}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), feit]);
  }
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep;
    const waarden = new Set(groep.map(({ waarde }) => gelijk(waarde ?? '')));
    if (eerste === undefined || eerste.onderwerp === null || waarden.size < 2) return [];
    return [{ rubriek: eerste.rubriek, onderwerp: eerste.onderwerp, feitIds: groep.map(({ id }) => id) }];
  });
}
