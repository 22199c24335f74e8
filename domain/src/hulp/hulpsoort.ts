import type { ArtikelId } from '../recht/artikelen.js';
import type { Zekerheid } from '../recht/tabel.js';

/** Which law decides: integration (RMI) or services (OCMW act); a kind with both can be asked under either. */
export type Hulpspoor = 'MI' | 'MD';

/** In which form the decision names the aid; a kind may know more than one. */
export type Bedragvorm = 'maandbedrag' | 'eenmalig' | 'litertarief' | 'kaart' | 'aflossing' | 'dienst';

/** Silent means: not to be paid back (OCMW act; S36c). `steeds`: the law makes it an advance. */
export type Terugbetaling = 'nooit' | 'als_beslist' | 'steeds';

export type HulpFormulier = 'MI-B' | 'W65-A' | 'W65-B1' | 'MEDIPRIMA';

/** A value that a house settles for itself; until then it is ours, and shown so. */
export interface Instelbaar<W> {
  readonly waarde: W;
  readonly zekerheid: 'na_te_kijken';
}

/** One kind of aid of domein 5.2: what holds for it whatever the file. */
export interface Hulpsoort {
  readonly naam: string;
  readonly sporen: readonly [Hulpspoor, ...Hulpspoor[]];
  readonly grondslag: readonly ArtikelId[];
  /** A basis that is no article of the table: a law or a decree as a whole. Never printed in a letter by itself. */
  readonly andereGrondslag?: string;
  readonly vormen: readonly [Bedragvorm, ...Bedragvorm[]];
  readonly bewijsstukken: Instelbaar<readonly string[]>;
  /** Default texts in plain Dutch: what was asked ("uw aanvraag voor …") and what it is. */
  readonly gevraagd: string;
  readonly uitleg: string;
  readonly terugbetaling: Terugbetaling;
  readonly formulieren: readonly HulpFormulier[];
  readonly grootboek: { readonly rekening: string; readonly bron: 'fictief' };
  readonly zekerheid: Zekerheid;
  readonly bron: string;
}

export function stukken(...waarde: string[]): Instelbaar<readonly string[]> {
  return { waarde, zekerheid: 'na_te_kijken' };
}

/** A sample account, so that screens and exports show their form; the financial director enters the real ones. */
export function fictief(rekening: string): Hulpsoort['grootboek'] {
  return { rekening, bron: 'fictief' };
}
