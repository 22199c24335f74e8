/** The queue of the room against the API: what waits is sent again by itself, and closing the page asks first. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { doe, Probleem } from '../api/vraag.js';
import type { Zitting } from '../zitting/vormen.js';
import { zittingspad } from '../zitting/vragen.js';
import { Wachtrij, type Antwoord, type Opdracht } from './wachtrij.js';

const OPNIEUW_MS = 3_000;

interface Geantwoord {
  readonly rev?: number;
  readonly punten?: readonly unknown[];
}

const rijen = new Map<string, Wachtrij>();

/** One queue per meeting and page: it outlives the screen, so that walking away from it loses nothing. */
function rijVan(zittingId: string, bewaarplaats: QueryClient): Wachtrij {
  const bestaand = rijen.get(zittingId);
  if (bestaand !== undefined) return bestaand;
  const rij = new Wachtrij((opdracht) => verstuur(zittingId, bewaarplaats, opdracht));
  rijen.set(zittingId, rij);
  return rij;
}

async function verstuur(zittingId: string, bewaarplaats: QueryClient, opdracht: Opdracht): Promise<Antwoord> {
  try {
    const { pad, lichaam, rev, sleutel } = opdracht;
    const koppen = { 'If-Match': `"${rev}"`, 'Idempotency-Key': sleutel };
    const antwoord = await doe<Geantwoord>(pad, lichaam, koppen);
    if (antwoord.rev !== undefined && antwoord.punten !== undefined) {
      bewaarplaats.setQueryData([zittingspad(zittingId)], antwoord);
    } else await bewaarplaats.refetchQueries({ queryKey: [zittingspad(zittingId)] });
    // Of an item the answer names no revision, and each note raises it by one.
    return { soort: 'bewaard', rev: antwoord.rev ?? rev + 1 };
  } catch (fout) {
    if (!(fout instanceof Probleem)) throw fout;
    if (fout.status === 401) await bewaarplaats.invalidateQueries({ queryKey: ['/api/mij'] });
    return { soort: isVoorLater(fout) ? 'later' : 'geweigerd', fout };
  }
}

/** Not reached, not signed in, or the server is busy: the same act may go out again. */
function isVoorLater({ status }: Probleem): boolean {
  return status === 0 || status === 401 || status === 429 || status >= 500;
}

export function useWachtrij(zitting: Pick<Zitting, 'id'>) {
  const bewaarplaats = useQueryClient();
  const rij = rijVan(zitting.id, bewaarplaats);
  const wachtend = useSyncExternalStore(rij.luister, rij.lees);
  const hapert = rij.hapert();
  useEffect(() => {
    const opnieuw = () => void rij.werk();
    const tikker = setInterval(opnieuw, OPNIEUW_MS);
    window.addEventListener('online', opnieuw);
    return () => {
      clearInterval(tikker);
      window.removeEventListener('online', opnieuw);
    };
  }, [rij]);
  const wachten = wachtend.some(({ staat }) => staat === 'wacht');
  useEffect(() => {
    if (!wachten) return;
    const vraag = (sluiten: BeforeUnloadEvent) => sluiten.preventDefault();
    window.addEventListener('beforeunload', vraag);
    return () => window.removeEventListener('beforeunload', vraag);
  }, [wachten]);
  return {
    wachtend,
    hapert,
    noteer: (opdracht: Omit<Opdracht, 'sleutel'>) => void rij.voegToe({ ...opdracht, sleutel: crypto.randomUUID() }),
    opnieuw: () => void rij.werk(),
    neemWeg: (sleutel: string) => rij.neemWeg(sleutel),
  };
}

export type Bewaren = ReturnType<typeof useWachtrij>;
