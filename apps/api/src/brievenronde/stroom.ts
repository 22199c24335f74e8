/** The counts of a round while they change, for a screen that stays open. Read from the ledger: nothing is kept for it. */
import {
  concat,
  distinctUntilChanged,
  exhaustMap,
  interval,
  map,
  merge,
  of,
  takeUntil,
  takeWhile,
  timer,
  type Observable,
} from 'rxjs';
import type { Brievenronde } from './vormen.js';

export interface Stroomritme {
  readonly peilMs: number;
  readonly hartslagMs: number;
  /** Then the reader connects again, and shows again who he is. */
  readonly duurMs: number;
}

export const RITME: Stroomritme = { peilMs: 1_000, hartslagMs: 15_000, duurMs: 600_000 };

export interface Bericht {
  readonly type: 'stand' | 'hartslag' | 'klaar' | 'verbind-opnieuw';
  readonly data: object;
}

/** The present counts at once, then each change; ends when every letter has left, or when the API wants to stop. */
export function stroomVan(
  lees: () => Promise<Brievenronde>,
  isOpen: () => boolean,
  ritme: Stroomritme,
): Observable<Bericht> {
  const stand = timer(0, ritme.peilMs).pipe(
    takeWhile(isOpen),
    exhaustMap(lees),
    distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
    map((ronde): Bericht => ({ type: ronde.status === 'verzonden' ? 'klaar' : 'stand', data: ronde })),
  );
  const hartslag = interval(ritme.hartslagMs).pipe(map((): Bericht => ({ type: 'hartslag', data: {} })));
  const einde = timer(ritme.duurMs);
  const berichten = merge(stand, hartslag).pipe(
    takeWhile(({ type }) => type !== 'klaar' && isOpen(), true),
    takeUntil(einde),
  );
  return concat(berichten, of<Bericht>({ type: 'verbind-opnieuw', data: {} })).pipe(
    takeWhile(({ type }) => type !== 'klaar', true),
  );
}
