/** What the room reads: the meeting again and again, and each item in full before the connection may fail. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { haal } from '../api/vraag.js';
import type { Zitting } from '../zitting/vormen.js';
import { zittingspad } from '../zitting/vragen.js';

export interface Stuk {
  readonly id: string;
  readonly client: string;
  readonly vraag: string | null;
  readonly motivering: string;
  readonly ontvangenOp: string | null;
  readonly beslisUiterlijk: string | null;
  readonly gehoordOp: string | null;
  readonly lijnen: readonly {
    readonly aanvraaglijnId: string | null;
    readonly besluit: string;
    readonly tekst: string;
    readonly bedragCent: number | null;
  }[];
  readonly feiten: readonly { readonly tekst: string; readonly bron: string; readonly op: string }[];
  readonly bijlagen: readonly { readonly id: string; readonly naam: string; readonly soort: string }[];
}

const PEIL_MS = 2_000;

/** Followed: what the other recorder notes shows by itself, beside what one is doing. */
export function useZaal(id: string) {
  const pad = zittingspad(id);
  return useQuery({
    queryKey: [pad],
    queryFn: ({ signal }) => haal<Zitting>(pad, signal),
    refetchInterval: PEIL_MS,
    staleTime: 0,
    retry: false,
  });
}

const stukvraag = (puntId: string) => ({
  queryKey: [`/api/agendapunten/${puntId}`],
  queryFn: ({ signal }: { signal: AbortSignal }) => haal<Stuk>(`/api/agendapunten/${puntId}`, signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

export const useStuk = (puntId: string) => useQuery(stukvraag(puntId));

/** All of them at once, so that the next item opens without a connection. */
export function useAlleStukken(puntIds: readonly string[]): void {
  useQueries({ queries: puntIds.map(stukvraag) });
}

export interface Vooruitzicht {
  readonly zin: string;
  readonly teLaat: boolean;
}

export const useVooruitzicht = (puntId: string, mag: boolean) =>
  useQuery({
    queryKey: [`/api/agendapunten/${puntId}/verdaging`],
    queryFn: ({ signal }) => haal<Vooruitzicht>(`/api/agendapunten/${puntId}/verdaging`, signal),
    enabled: mag,
  });

export interface VraagVooraf {
  readonly id: string;
  readonly vraag: string;
  readonly antwoord: string | null;
}

export const useVragenVooraf = (puntId: string) =>
  useQuery({
    queryKey: [`/api/agendapunten/${puntId}/vragen`],
    queryFn: ({ signal }) => haal<readonly VraagVooraf[]>(`/api/agendapunten/${puntId}/vragen`, signal),
  });
