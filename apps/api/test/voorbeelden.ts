import { VOORBEELDEN_LENTE } from './voorbeeldenLente.js';
import { VOORBEELDEN_ZOMER } from './voorbeeldenZomer.js';
import type { Voorbeeld } from './voorbeeldlijnen.js';

export const VOORBEELDEN: readonly Voorbeeld[] = [...VOORBEELDEN_LENTE, ...VOORBEELDEN_ZOMER];
