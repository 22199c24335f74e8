/** Kinds of decision (domein 5.1) and of aid (5.2) that the procedure knows so far. */
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

export const STEUNSOORTEN = [
  'LL1',
  'LL2',
  'LL3',
  'ELL',
  'AFS',
  'HW',
  'VT',
  'BB',
  'MK',
  'DMH',
  'A60',
  'GPMI',
  'IP',
  'AP',
  'VS',
  'EF',
  'RA',
  'DS',
] as const;
/** DS is dringende steun in kind or cash (nights of shelter, food voucher): MD without a code of its own in domein 5.2. */
export type SteunCode = (typeof STEUNSOORTEN)[number];

const LEEFLOON: readonly string[] = ['LL1', 'LL2', 'LL3'];

export function isLeefloon(steun: string): boolean {
  return LEEFLOON.includes(steun);
}

/** Aid that runs on month after month and is followed up. */
export function isDoorlopend(steun: string): boolean {
  return isLeefloon(steun) || steun === 'ELL';
}
