/** What an arrest of the arbeidshof leaves of a judgment, and from when nobody can change the outcome any more (domein §7.4). */
import { plusDagen, type Datum } from '../tijd/datum.js';

/** What a court thought of the client's appeal. */
export type Vonnisuitkomst = 'gelijk' | 'deels' | 'ongelijk';

export type Arrestuitkomst =
  | { readonly uitkomst: 'bevestigd' | 'afstand' }
  | { readonly uitkomst: 'hervormd'; readonly voorClient: Vonnisuitkomst };

/** What the client is left with in the end. */
export function eindvonnis(vonnis: Vonnisuitkomst, arrest: Arrestuitkomst): Vonnisuitkomst {
  return arrest.uitkomst === 'hervormd' ? arrest.voorClient : vonnis;
}

export interface Vonnisstand {
  readonly uitkomst: string | null;
  readonly uitkomstOp: string | null;
  readonly hogerBeroepTot: string | null;
  readonly definitiefOp: string | null;
}

export interface Arreststand {
  readonly uitkomst: string | null;
  readonly uitkomstOp: string | null;
}

export type Definitieftoets =
  { readonly mag: false; readonly waarom: string } | { readonly mag: true; readonly vroegst: Datum };

/**
 * A judgment is final from the day after the term for the arbeidshof. What may follow an arrest the sources do not give: then a
 * person says that it is final, with the reason, and not before the arrest.
 */
export function magDefinitief(vonnis: Vonnisstand, arrest: Arreststand | null): Definitieftoets {
  if (vonnis.definitiefOp !== null) return { mag: false, waarom: 'Deze zaak is al definitief.' };
  if (vonnis.uitkomst === null || vonnis.uitkomst === 'afstand' || vonnis.hogerBeroepTot === null) {
    return { mag: false, waarom: 'Er is geen vonnis dat definitief kan worden.' };
  }
  if (arrest === null) return { mag: true, vroegst: plusDagen(vonnis.hogerBeroepTot as Datum, 1) };
  if (arrest.uitkomst === null || arrest.uitkomstOp === null) {
    return { mag: false, waarom: 'Het arbeidshof heeft nog niet beslist.' };
  }
  return { mag: true, vroegst: arrest.uitkomstOp as Datum };
}
