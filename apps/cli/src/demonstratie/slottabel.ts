import { toonBeslissing, toonGevaar } from '../stand/weergave.js';
import { toonDag } from '../weergave/dag.js';
import { inKolommen } from '../weergave/kolommen.js';
import type { Eindstand } from './lees.js';
import type { DossierCode } from './spel/stap.js';

export interface Tabelrij {
  readonly code: DossierCode;
  readonly nummer: string;
  readonly eindstand: Eindstand | undefined;
}

/** Per file its phase and next clock, under that its decision and letter; what is in danger says so on a line of its own. */
export function alsSlottabel(rijen: readonly Tabelrij[], bestandVan: ReadonlyMap<string, string>): string {
  const kop = [
    ['dossier', 'fase', 'volgende termijn'],
    ['', 'laatste beslissing', 'brief'],
  ];
  const regels = inKolommen([...kop, ...rijen.flatMap((rij) => cellen(rij, bestandVan))]);
  const gevaren = new Map(rijen.map(({ nummer, eindstand }) => [nummer, eindstand?.stand.gevaar ?? null]));
  return regels
    .flatMap((regel, i) => {
      const rij = i >= kop.length && i % 2 === 1 ? rijen[(i - kop.length - 1) / 2] : undefined;
      const gevaar = rij === undefined ? null : (gevaren.get(rij.nummer) ?? null);
      return gevaar === null ? [regel] : [regel, `  ${toonGevaar(gevaar)}`];
    })
    .join('\n');
}

function cellen({ code, nummer, eindstand }: Tabelrij, bestandVan: ReadonlyMap<string, string>): string[][] {
  const naam = `${code} ${nummer}`;
  if (eindstand === undefined)
    return [
      [naam, 'ONTBREEKT', ''],
      ['', '', ''],
    ];
  const { stand, brief } = eindstand;
  const { volgendeTermijn: termijn } = stand;
  return [
    [naam, stand.zin, termijn === null ? 'geen' : `${toonDag(termijn.uiterlijk)} ${termijn.klok} ${termijn.naam}`],
    ['', toonBeslissing(stand.laatsteBeslissing), toonBrief(brief, bestandVan)],
  ];
}

function toonBrief(brief: Eindstand['brief'], bestandVan: ReadonlyMap<string, string>): string {
  if (brief === undefined) return 'geen brief';
  return bestandVan.get(brief.id) ?? `${brief.soort.replaceAll('_', ' ')}: nog niet vrijgegeven`;
}
