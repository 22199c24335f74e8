/** Versions A, B, C of an agenda, each kept, and what changed from one to the next. */

/** Version 1 is A, 26 is Z, 27 is AA. */
export function versieletter(nummer: number): string {
  if (!Number.isInteger(nummer) || nummer < 1) throw new RangeError('Een versie heeft een nummer vanaf 1.');
  const rest = (nummer - 1) % 26;
  const voor = (nummer - 1 - rest) / 26;
  return (voor === 0 ? '' : versieletter(voor)) + String.fromCharCode(65 + rest);
}

export function versienummer(letter: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letter)) return undefined;
  return Array.from(letter).reduce((som, teken) => som * 26 + teken.charCodeAt(0) - 64, 0);
}

export interface Versiepunt {
  /** What the item is about, whatever its draft: the request, or the decision to ratify. */
  readonly onderwerpId: string;
  /** The draft as it stands: another one means that the draft changed. */
  readonly conceptId: string;
  readonly volgnr: number;
  readonly groep: string;
  readonly titel: string;
}

export type Versiewijzigingsoort = 'toegevoegd' | 'afgevoerd' | 'conceptGewijzigd' | 'verplaatst';

export interface Versiewijziging {
  readonly soort: Versiewijzigingsoort;
  readonly onderwerpId: string;
  readonly titel: string;
  /** null: did not stand on that version */
  readonly vanVolgnr: number | null;
  readonly naarVolgnr: number | null;
}

/**
 * What changed from `van` to `naar`. An item is moved when it changed group, or when it left the order of the others:
 * a number that only shifted because another item came or went is no change.
 */
export function verschilVan(van: readonly Versiepunt[], naar: readonly Versiepunt[]): readonly Versiewijziging[] {
  const oud = new Map(van.map((punt) => [punt.onderwerpId, punt]));
  const nieuw = new Map(naar.map((punt) => [punt.onderwerpId, punt]));
  const blijvers = opVolgorde(naar).filter(({ onderwerpId }) => oud.has(onderwerpId));
  const opHunPlaats = langsteRij(blijvers.map(({ onderwerpId }) => oud.get(onderwerpId)?.volgnr ?? 0));
  const verplaatst = blijvers.filter(
    (punt, i) => !opHunPlaats.has(i) || oud.get(punt.onderwerpId)?.groep !== punt.groep,
  );
  return [
    ...opVolgorde(naar).flatMap((punt) =>
      oud.has(punt.onderwerpId) ? [] : [wijziging('toegevoegd', punt, oud, nieuw)],
    ),
    ...opVolgorde(van).flatMap((punt) =>
      nieuw.has(punt.onderwerpId) ? [] : [wijziging('afgevoerd', punt, oud, nieuw)],
    ),
    ...blijvers
      .filter((punt) => oud.get(punt.onderwerpId)?.conceptId !== punt.conceptId)
      .map((punt) => wijziging('conceptGewijzigd', punt, oud, nieuw)),
    ...verplaatst.map((punt) => wijziging('verplaatst', punt, oud, nieuw)),
  ];
}

function wijziging(
  soort: Versiewijzigingsoort,
  { onderwerpId, titel }: Versiepunt,
  oud: ReadonlyMap<string, Versiepunt>,
  nieuw: ReadonlyMap<string, Versiepunt>,
): Versiewijziging {
  const vanVolgnr = oud.get(onderwerpId)?.volgnr ?? null;
  return { soort, onderwerpId, titel, vanVolgnr, naarVolgnr: nieuw.get(onderwerpId)?.volgnr ?? null };
}

function opVolgorde(punten: readonly Versiepunt[]): Versiepunt[] {
  return [...punten].sort((a, b) => a.volgnr - b.volgnr);
}

/** Indexes of a longest rising row: who is not in it moved, and no fewer items can have moved. */
function langsteRij(nummers: readonly number[]): ReadonlySet<number> {
  const eindes: number[] = [];
  const vorige: number[] = [];
  for (const [i, nummer] of nummers.entries()) {
    const gevonden = eindes.findIndex((einde) => (nummers[einde] ?? 0) >= nummer);
    const plaats = gevonden === -1 ? eindes.length : gevonden;
    vorige[i] = plaats === 0 ? -1 : (eindes[plaats - 1] ?? -1);
    eindes[plaats] = i;
  }
  const rij = new Set<number>();
  for (let i = eindes.at(-1) ?? -1; i !== -1; i = vorige[i] ?? -1) rij.add(i);
  return rij;
}

/** "2 toegevoegd, 1 afgevoerd" */
export function verschilInWoorden(wijzigingen: readonly Versiewijziging[]): string {
  const namen: readonly (readonly [Versiewijzigingsoort, string])[] = [
    ['toegevoegd', 'toegevoegd'],
    ['afgevoerd', 'van de agenda'],
    ['conceptGewijzigd', 'met een gewijzigd voorstel'],
    ['verplaatst', 'verplaatst'],
  ];
  const delen = namen.flatMap(([soort, naam]) => {
    const aantal = wijzigingen.filter((w) => w.soort === soort).length;
    return aantal === 0 ? [] : [`${aantal} ${naam}`];
  });
  return delen.length === 0 ? 'niets gewijzigd' : delen.join(', ');
}
