import { artikelen, type ArtikelId } from '../recht/artikelen.js';
import { BEGELEIDING } from './begeleiding.js';
import { GEZONDHEID } from './gezondheid.js';
import type { Hulpsoort, Hulpspoor } from './hulpsoort.js';
import { INKOMEN } from './inkomen.js';
import { WONEN_EN_ENERGIE } from './wonenEnEnergie.js';

/** Every kind of aid of domein 5.2, and DS. What domein does not give is configuration, shown as such. */
const TABEL = { ...INKOMEN, ...WONEN_EN_ENERGIE, ...GEZONDHEID, ...BEGELEIDING };

export type SteunCode = keyof typeof TABEL;

export const HULPSOORTEN: Readonly<Record<SteunCode, Hulpsoort>> = TABEL;

export const STEUNSOORTEN = Object.keys(TABEL) as [SteunCode, ...SteunCode[]];

/** Articles a letter may print as the basis of this aid; one in doubt is left out. */
export function drukbareGrondslag(steun: SteunCode): readonly ArtikelId[] {
  return HULPSOORTEN[steun].grondslag.filter((id) => artikelen[id].zekerheid !== 'twijfel');
}

/** Why this aid cannot be asked under this law, or undefined when it can. */
export function fouteSpoorkeuze(steun: SteunCode, spoor: Hulpspoor): string | undefined {
  if (HULPSOORTEN[steun].sporen.includes(spoor)) return undefined;
  return spoor === 'MD'
    ? 'Leefloon en GPMI horen bij maatschappelijke integratie (MI).'
    : 'Deze steun hoort bij maatschappelijke dienstverlening (MD).';
}

/** First wording of what the client reads about a line; the worker and the committee make it their own. */
export function standaardtekst(steun: SteunCode, besluit: 'toekenning' | 'weigering'): string {
  const { gevraagd } = HULPSOORTEN[steun];
  return besluit === 'toekenning' ? `U krijgt ${gevraagd}.` : `U krijgt geen ${gevraagd.replace(/^een /, '')}.`;
}

/** Silent is not repayable: only what the decision may and does say, or what the law makes an advance. */
export function moetTerugbetalen(steun: SteunCode, gezegd?: boolean): boolean {
  switch (HULPSOORTEN[steun].terugbetaling) {
    case 'nooit':
      return false;
    case 'als_beslist':
      return gezegd === true;
    case 'steeds':
      return true;
  }
}
