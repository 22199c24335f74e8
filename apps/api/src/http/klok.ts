/** "Now" for acts and rules: `@Inject(KLOK) private readonly klok: Klok`. Tokens, leases and retries use system time. */
import type { Tx } from '../server/database.js';

export interface Klok {
  nu(tx: Tx): Promise<Date>;
}

export const KLOK = Symbol('klok');
