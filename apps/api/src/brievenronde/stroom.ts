/** The counts of a round while they change, for a screen that stays open. Read from the ledger: nothing is kept for it. */
import { createHash } from 'node:crypto';
import {
  catchError,
  concat,
  distinctUntilKeyChanged,
  exhaustMap,
  filter,
  interval,
  map,
  merge,
  of,
  scan,
  takeUntil,
  takeWhile,
  throwError,
  timer,
  type Observable,
} from 'rxjs';
import { Weigering } from '../fouten/weigering.js';
import type { Brievenronde } from './vormen.js';

export interface Stroomritme {
  readonly peilMs: number;
  readonly hartslagMs: number;
  /** Then the reader connects again, and shows again who he is. */
  readonly duurMs: number;
}

export const RITME: Stroomritme = { peilMs: 1_000, hartslagMs: 15_000, duurMs: 600_000 };

export interface Bericht {
  readonly type: 'stand' | 'hartslag' | 'klaar' | 'gestopt' | 'verbind-opnieuw';
  /** Of the counts the reader has by then: what he shows when he comes back, so that he gets nothing twice. */
  readonly id: string;
  readonly data: object;
}

interface Bron {
  /** Refuses who may no longer read: then the stream ends and says why. */
  readonly lees: () => Promise<Brievenronde>;
  readonly isOpen: () => boolean;
  /** The counts the reader already has. */
  readonly gezien?: string | undefined;
}

/** The same counts have the same mark, whoever reads them and whenever. */
export function merkVan(ronde: Brievenronde): string {
  return createHash('sha256').update(JSON.stringify(ronde)).digest('base64url').slice(0, 16);
}

/** The present counts at once, then each change; ends when every letter has left, when the reader may no longer read, or when the API stops. */
export function stroomVan({ lees, isOpen, gezien }: Bron, ritme: Stroomritme): Observable<Bericht> {
  const stand = timer(0, ritme.peilMs).pipe(
    takeWhile(isOpen),
    exhaustMap(lees),
    map((ronde): Bericht => ({
      ...{ id: merkVan(ronde), data: ronde },
      type: ronde.status === 'verzonden' ? 'klaar' : 'stand',
    })),
    distinctUntilKeyChanged('id'),
    filter(({ id }, keer) => keer > 0 || id !== gezien),
    catchError((fout: unknown) => (fout instanceof Weigering ? of(gestopt(fout)) : throwError(() => fout))),
  );
  const hartslag = interval(ritme.hartslagMs).pipe(map((): Bericht => ({ type: 'hartslag', id: '', data: {} })));
  const berichten = merge(stand, hartslag).pipe(
    takeWhile((bericht) => !isLaatste(bericht) && isOpen(), true),
    takeUntil(timer(ritme.duurMs)),
  );
  return concat(berichten, of<Bericht>({ type: 'verbind-opnieuw', id: '', data: {} })).pipe(
    takeWhile((bericht) => !isLaatste(bericht), true),
    scan((vorige, bericht) => ({ ...bericht, id: bericht.id === '' ? vorige.id : bericht.id }), leeg(gezien)),
  );
}

const leeg = (gezien = ''): Bericht => ({ type: 'hartslag', id: gezien, data: {} });

function gestopt({ code, zin }: Weigering): Bericht {
  return { type: 'gestopt', id: '', data: { code, reden: zin } };
}

function isLaatste({ type }: Bericht): boolean {
  return type === 'klaar' || type === 'gestopt';
}
