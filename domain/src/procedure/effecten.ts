/**
 * What the engine can be asked to do. The code is also the name of the activity that does it, so the ledger, the
 * workflow and the worker speak of one thing.
 */
export const EFFECTEN = [
  'drukOntvangstbewijs',
  'drukBesluitbrief',
  'drukStapbrief',
  'exporteerVoorBpost',
  'schrijfBetaalbestand',
  'drukOproeping',
  'mailOproeping',
  'drukBesluitenlijst',
  'drukNotulen',
  'hervatBetaling',
  'beeindigSteun',
  'migreerRegime',
  'berekenBetaalrun',
  'bestelBetaalrun',
  'mailBrieven',
] as const;

export type Effect = (typeof EFFECTEN)[number];

/** Effects that leave our database: after an attempt that was cut off, a person decides, never a blind retry. */
export const EFFECTEN_NAAR_BUITEN: readonly Effect[] = ['mailOproeping', 'mailBrieven'];
