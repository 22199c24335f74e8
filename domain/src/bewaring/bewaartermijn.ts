/** How long a closed file is kept (domein §8): the terms per series were not read, so the house sets them and they show as "na te kijken". */
import type { Huisregels } from '../huisregels.js';
import type { Zekerheid } from '../recht/tabel.js';
import { plusMaanden, type Datum } from '../tijd/datum.js';

export const BEWAARKLASSEN = {
  individueel: 'individueel dossier: na de termijn te vernietigen',
  blijvend: 'blijvend bewaard, als steekproef of om zijn waarde',
} as const;
export type Bewaarklasse = keyof typeof BEWAARKLASSEN;

const GANGBAAR = {
  waarde: 10,
  zekerheid: 'na_te_kijken',
  bron: 'gangbare praktijk; de termijn van de selectielijst is niet nagelezen',
} as const;

export interface Bewaartermijn {
  readonly klasse: Bewaarklasse;
  /** Last day it must be kept; null: for good. */
  readonly tot: Datum | null;
  readonly zekerheid: Zekerheid;
  readonly bron: string;
}

export function bewaartermijn(
  klasse: Bewaarklasse,
  geslotenOp: Datum,
  { bewaarjaren = GANGBAAR }: Pick<Huisregels, 'bewaarjaren'>,
): Bewaartermijn {
  const { waarde, zekerheid, bron } = bewaarjaren;
  return { klasse, zekerheid, bron, tot: klasse === 'blijvend' ? null : plusMaanden(geslotenOp, waarde * 12) };
}
