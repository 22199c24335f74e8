/** Kinds of decision (domein 5.1); kinds of aid (5.2) are in `hulp/hulpsoorten.ts`. */
export const BESLUITEN = [
  'TOEKENNING',
  'WEIGERING',
  'HERZIENING',
  'STOPZETTING',
  'SCHORSING',
  'SANCTIE',
  'TERUGVORDERING',
  'AFZIEN_TERUGVORDERING',
  'VERDAGING',
  'ONBEVOEGD',
  'AKTENAME',
  'UITVOERING_VONNIS',
] as const;
export type BesluitCode = (typeof BESLUITEN)[number];

const LEEFLOON: readonly string[] = ['LL1', 'LL2', 'LL3'];

export function isLeefloon(steun: string): boolean {
  return LEEFLOON.includes(steun);
}

/** Aid that runs on month after month and is followed up. */
export function isDoorlopend(steun: string): boolean {
  return isLeefloon(steun) || steun === 'ELL';
}
