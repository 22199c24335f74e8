import type { Blad, Teken } from './pdfium.js';

/** A part of the sheet, in millimetres from the top left. */
export interface Vlak {
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

/** What the address may fill, as `layout/maten.typ` has it: 68 × 24 mm, from 45 mm down. */
export const adresvlak = {
  rechts: { links: 122, rechts: 190, boven: 45, onder: 69 },
  links: { links: 22, rechts: 90, boven: 45, onder: 69 },
} as const satisfies Record<'rechts' | 'links', Vlak>;

/** Where the window can come when the sheet slides in its envelope: nothing but the address may stand here. */
export const vensterbereik = {
  rechts: { links: 112, rechts: 210, boven: 38, onder: 84 },
  links: { links: 0, rechts: 98, boven: 38, onder: 84 },
} as const satisfies Record<'rechts' | 'links', Vlak>;

/** The sheet without its margins; below stands the line with the page number. */
export const zetspiegel: Vlak = { links: 22, rechts: 190, boven: 16, onder: 290 };

// The ink of a "j" leans over its own place, and the dot of an "i" in a title stands above the line it is set on.
const SPELING = 0.9;

export function isBinnen(teken: Teken, vlak: Vlak): boolean {
  return (
    teken.links >= vlak.links - SPELING &&
    teken.rechts <= vlak.rechts + SPELING &&
    teken.boven >= vlak.boven - SPELING &&
    teken.onder <= vlak.onder + SPELING
  );
}

function raakt(teken: Teken, vlak: Vlak): boolean {
  return teken.rechts > vlak.links && teken.links < vlak.rechts && teken.onder > vlak.boven && teken.boven < vlak.onder;
}

export function tekensIn(blad: Blad, vlak: Vlak): Teken[] {
  return blad.tekens.filter((teken) => raakt(teken, vlak));
}

/** The characters as a reader sees them in a part of the sheet, without spaces. */
export function tekstIn(blad: Blad, vlak: Vlak): string {
  return tekensIn(blad, vlak)
    .map(({ teken }) => teken)
    .join('');
}

function gedeeld(a: Teken, b: Teken): number {
  const breed = Math.min(a.rechts, b.rechts) - Math.max(a.links, b.links);
  const hoog = Math.min(a.onder, b.onder) - Math.max(a.boven, b.boven);
  if (breed <= 0 || hoog <= 0) return 0;
  const kleinste = Math.min(oppervlak(a), oppervlak(b));
  return (breed * hoog) / kleinste;
}

function oppervlak(t: Teken): number {
  return (t.rechts - t.links) * (t.onder - t.boven);
}

/** Letters that stand close share a corner of their boxes; text over text shares much more. */
const TE_VEEL = 0.4;

/** Pairs of characters printed over each other, from left to right. */
export function overlappingen(blad: Blad): string[] {
  const opPlaats = [...blad.tekens].sort((a, b) => a.links - b.links);
  return opPlaats.flatMap((a, i) => {
    const paren: string[] = [];
    for (let j = i + 1; j < opPlaats.length && opPlaats[j]!.links < a.rechts; j++) {
      if (gedeeld(a, opPlaats[j]!) > TE_VEEL) {
        paren.push(`${a.teken} over ${opPlaats[j]!.teken} op ${a.links.toFixed(0)},${a.boven.toFixed(0)} mm`);
      }
    }
    return paren;
  });
}
