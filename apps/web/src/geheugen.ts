/**
 * What somebody typed and the server does not have yet. It lives as long as this page and nowhere else: leaving a screen,
 * a slow network or an ended session does not lose it, and nothing of it is ever kept in the browser.
 */
import { useCallback, useSyncExternalStore } from 'react';

/** Begins the name of what only shows an act that came through. */
export const AF = 'klaar.';

const bewaard = new Map<string, unknown>();
const luisteraars = new Set<() => void>();

function luister(melding: () => void): () => void {
  luisteraars.add(melding);
  return () => luisteraars.delete(melding);
}

function meld(): void {
  for (const melding of luisteraars) melding();
}

type Zetter<T> = (nieuw: T | ((vorig: T) => T)) => void;

/** As `useState`, under a name that outlives the screen. `begin` must be the same value at every call. */
export function useGeheugen<T>(sleutel: string, begin: T): readonly [T, Zetter<T>, () => void] {
  const waarde = useSyncExternalStore(luister, () => (bewaard.has(sleutel) ? (bewaard.get(sleutel) as T) : begin));
  const zet = useCallback<Zetter<T>>(
    (nieuw) => {
      const vorig = bewaard.has(sleutel) ? (bewaard.get(sleutel) as T) : begin;
      bewaard.set(sleutel, typeof nieuw === 'function' ? (nieuw as (vorig: T) => T)(vorig) : nieuw);
      meld();
    },
    [sleutel, begin],
  );
  const vergeet = useCallback(() => {
    bewaard.delete(sleutel);
    meld();
  }, [sleutel]);
  return [waarde, zet, vergeet];
}

/** Another person signed in on this page: nothing of the one before stays. */
export function wisGeheugen(): void {
  bewaard.clear();
  meld();
}

/** The browser asks before it closes a page that still holds typed text; what the server has already does not count. */
export function waarschuwVoorSluiten(): void {
  window.addEventListener('beforeunload', (sluiten) => {
    if ([...bewaard.keys()].some((sleutel) => !sleutel.startsWith(AF))) sluiten.preventDefault();
  });
}
