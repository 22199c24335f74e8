import Handlebars from 'handlebars';
import { gedeeldeStukken } from '../opstellen/sjablonen.js';
import { woorden } from '../opstellen/woorden.js';

const EIGEN_WOORDEN = new Set([
  ...Object.keys(woorden),
  'if',
  'unless',
  'each',
  'with',
  'else',
  'this',
  '@partial-block',
]);

interface Knoop {
  readonly type?: string;
  readonly original?: unknown;
  readonly name?: { readonly original?: unknown };
  readonly loc?: { readonly start: { readonly line: number } };
}

export interface Gebruikt {
  readonly naam: string;
  readonly regel: number;
}

/** What a wording asks for: values by their name, and pieces that kinds share. Throws when it does not parse. */
function gebruikt(tekst: string): { waarden: Gebruikt[]; stukken: Gebruikt[] } {
  const waarden: Gebruikt[] = [];
  const stukken: Gebruikt[] = [];
  const bezoek = (knoop: unknown): void => {
    if (typeof knoop !== 'object' || knoop === null) return;
    const { type, original, name, loc } = knoop as Knoop;
    const regel = loc?.start.line ?? 0;
    if (type === 'PathExpression' && typeof original === 'string') waarden.push({ naam: original, regel });
    if ((type === 'PartialStatement' || type === 'PartialBlockStatement') && typeof name?.original === 'string') {
      stukken.push({ naam: name.original, regel });
    }
    for (const [sleutel, kind] of Object.entries(knoop)) {
      // the name of a shared piece looks like a value, and places in the text hold nothing
      if (sleutel !== 'loc' && !(sleutel === 'name' && stukken.at(-1)?.naam === name?.original)) bezoek(kind);
    }
  };
  bezoek(Handlebars.parse(tekst));
  return { waarden: waarden.filter(({ naam }) => !EIGEN_WOORDEN.has(naam)), stukken };
}

/** The values that the wording of a kind may print, in alphabetical order. */
export function invulplaatsen(tekst: string): string[] {
  return [...new Set(gebruikt(tekst).waarden.map(({ naam }) => naam))].sort();
}

/** Values and pieces in a new wording that the built-in one does not know: nothing else may be printed. */
export function onbekendeInvulplaatsen(ingebouwd: string, nieuw: string): Gebruikt[] {
  const bekend = new Set(invulplaatsen(ingebouwd));
  const { waarden, stukken } = gebruikt(nieuw);
  return [
    ...waarden.filter(({ naam }) => !bekend.has(naam)),
    ...stukken.filter(({ naam }) => naam !== '@partial-block' && !gedeeldeStukken.includes(naam)),
  ];
}
