/** The votes at one item as they are being noted: who is there, what each said, and the bare counts. */
import type { Lid, Punt, Stem, Stemkeuze, Zitting } from '../zitting/vormen.js';

export type Keuzes = Readonly<Record<string, Stemkeuze>>;

/** Where the chair has no vote, the house counts one seat less than it has members. */
export function stemmendeLeden({ aanwezigheid, quorum }: Zitting): readonly Lid[] {
  return aanwezigheid.length === quorum.zittend ? aanwezigheid : aanwezigheid.filter(({ voorzitter }) => !voorzitter);
}

export const aanwezigen = (zitting: Zitting): readonly Lid[] => stemmendeLeden(zitting).filter(({ isErNu }) => isErNu);

export function keuzesVan({ stemmen }: Punt): Keuzes {
  return Object.fromEntries(stemmen.map(({ lidId, stem }) => [lidId, stem]));
}

export function alsStemmen(leden: readonly Lid[], keuzes: Keuzes): readonly Stem[] {
  return leden.flatMap(({ lidId }) => {
    const stem = keuzes[lidId];
    return stem === undefined ? [] : [{ lidId, stem }];
  });
}

export interface Tussenstand {
  readonly ja: number;
  readonly nee: number;
  readonly onthouding: number;
  readonly gewraakt: number;
  readonly ontbreekt: number;
  readonly voorPunt: number;
}

export function tel(leden: readonly Lid[], keuzes: Keuzes): Tussenstand {
  const aantal = (keuze: Stemkeuze) => leden.filter(({ lidId }) => keuzes[lidId] === keuze).length;
  const gewraakt = aantal('gewraakt');
  return {
    ...{ ja: aantal('ja'), nee: aantal('nee'), onthouding: aantal('onthouding'), gewraakt },
    ontbreekt: leden.filter(({ lidId }) => keuzes[lidId] === undefined).length,
    voorPunt: leden.length - gewraakt,
  };
}
