import { REDENEN, type Runreden } from './redenen.js';
import type { Runregel } from './runregel.js';

/** How this run differs from the one before, for who reads the list. */
export const REGELSOORTEN = ['nieuw', 'gewijzigd', 'gelijk', 'gestopt', 'niet_betaald'] as const;
export type Regelsoort = (typeof REGELSOORTEN)[number];

/** What the last run before this one paid for the same aid; absent: it was not in it. */
export interface Vorige {
  readonly bedragCent: number;
}

/** @returns undefined for aid that is no longer anybody's business: it ended, and was not paid last time either */
export function vergelijkMetVorige(regel: Runregel, vorige: Vorige | undefined): Regelsoort | undefined {
  const eerderCent = vorige?.bedragCent ?? 0;
  if (regel.bedragCent > 0) {
    if (eerderCent === 0) return 'nieuw';
    return eerderCent === regel.bedragCent ? 'gelijk' : 'gewijzigd';
  }
  if (regel.reden === 'beeindigd') return eerderCent > 0 ? 'gestopt' : undefined;
  if (regel.reden === 'nog_niet_begonnen') return undefined;
  return 'niet_betaald';
}

export function isReden(tekst: string): tekst is Runreden {
  return Object.hasOwn(REDENEN, tekst);
}

export function redenzin(reden: Runreden): string {
  return REDENEN[reden];
}
