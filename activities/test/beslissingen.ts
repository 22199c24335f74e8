import type { Beslissing } from './beslissing.js';
import { BESLISSINGEN_LENTE } from './beslissingenLente.js';
import { BESLISSINGEN_ZOMER } from './beslissingenZomer.js';

/** The fourteen sample dossiers, each with the decision its letter tells. */
export const BESLISSINGEN: readonly Beslissing[] = [...BESLISSINGEN_LENTE, ...BESLISSINGEN_ZOMER];
