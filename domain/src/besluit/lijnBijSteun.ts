/** In which form each aid of domein §5.2 may be granted: no other amount, tariff or term than its own. */
import type { Bedragvorm } from '../hulp/hulpsoort.js';
import { HULPSOORTEN, moetTerugbetalen, STEUNSOORTEN, type SteunCode } from '../hulp/hulpsoorten.js';
import type { LijnSoort } from './lijnen.js';

/** Aid whose amount or course follows from the law: any other kind of line would pass it by. */
const EIGEN: Partial<Record<SteunCode, readonly LijnSoort[]>> = {
  LL1: ['leefloon'],
  LL2: ['leefloon'],
  LL3: ['leefloon'],
  ELL: ['leefloon'],
  IP: ['installatiepremie'],
  VT: ['verwarming'],
  DMH: ['medisch'],
  A60: ['tewerkstelling'],
  RA: ['referentieadres'],
};

const BIJ_VORM: Readonly<Record<Bedragvorm, readonly LijnSoort[]>> = {
  maandbedrag: ['periodiek'],
  eenmalig: ['eenmalig'],
  litertarief: ['verwarming'],
  kaart: ['kaart', 'medisch'],
  aflossing: ['plan'],
  dienst: ['dienst', 'begeleiding'],
};

export function soortenBijSteun(steun: SteunCode): readonly LijnSoort[] {
  return EIGEN[steun] ?? HULPSOORTEN[steun].vormen.flatMap((vorm) => BIJ_VORM[vorm]);
}

/** @param steun a code; one that is unknown fits nothing */
export function pastBijSteun(soort: LijnSoort, steun: string): boolean {
  const code = STEUNSOORTEN.find((kandidaat) => kandidaat === steun);
  return code !== undefined && soortenBijSteun(code).includes(soort);
}

/** Aid that the law never asks back cannot be granted on condition of paying it back. */
export function magTerugvorderbaarZijn(steun: string): boolean {
  const code = STEUNSOORTEN.find((kandidaat) => kandidaat === steun);
  return code === undefined || moetTerugbetalen(code, true);
}
