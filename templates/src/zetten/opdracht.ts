import { groepVanSoort, type BriefBoom, type BriefGroep } from '@besluitpad/domain';
import type { Zetopdracht } from './zetter.mjs';

export interface Zetopties {
  /** 16 pt in one column, for who reads small print badly. */
  readonly groot?: boolean;
  /** Side of the window in the envelope. */
  readonly venster?: 'rechts' | 'links';
  /** The OCMW's own wording that the tree was made with: part of the fingerprint. */
  readonly tekst?: string | undefined;
}

const layoutVanGroep = {
  besluit: 'brief.typ',
  intake: 'brief.typ',
  stap: 'brief.typ',
  tussen_ocmw: 'brief.typ',
  vergadering: 'vergadering.typ',
} as const satisfies Record<BriefGroep, string>;

// What Dutch typography never breaks over two lines: an amount, an article with its number, a paragraph sign, a date.
const vasteParen = [
  /(?<=€) (?=\d)/g,
  /(?<=−) (?=€)/g,
  /(?<=§) (?=\d)/g,
  /(?<=\bartikel(?:en)?) (?=\d)/gi,
  /(?<=\d,?) (?=§)/g,
  // the groups of a telephone number
  /(?<=\d) (?=\d\d\b)/g,
  /(?<=\b\d{1,2}) (?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)/g,
  /(?<=\bpunt) (?=\d)/g,
  /(?<=\d) (?=(?:uur|euro|liter|dagen|keer|nachten)\b)/g,
];

export function zonderAfbreken(tekst: string): string {
  return vasteParen.reduce((t, paar) => t.replace(paar, '\u00a0'), tekst);
}

/** The tree as the layout reads it. */
export function zetopdracht(boom: BriefBoom, opties: Zetopties): Zetopdracht {
  const brief = {
    ...boom,
    voettekst: groepVanSoort[boom.soort] === 'vergadering' ? boom.referentie : `dossier ${boom.referentie}`,
  };
  return {
    layout: layoutVanGroep[groepVanSoort[boom.soort]],
    brief: JSON.stringify(brief, (_, waarde: unknown) =>
      typeof waarde === 'string' ? zonderAfbreken(waarde) : waarde,
    ),
    groot: opties.groot ?? false,
    venster: opties.venster ?? 'rechts',
  };
}
