/** Questions and acts of a meeting. Each act names the revision this page read; what comes back is the meeting as it is then. */
import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { doe, haal } from '../api/vraag.js';
import type { Belasting, RijpPerZitting, Verschil, Versie, Zitting } from './vormen.js';

function useHaal<T>(pad: string, mag = true): UseQueryResult<T> {
  return useQuery({ queryKey: [pad], queryFn: ({ signal }) => haal<T>(pad, signal), enabled: mag });
}

export const zittingspad = (id: string): string => `/api/zittingen/${id}`;
export const useZitting = (id: string) => useHaal<Zitting>(zittingspad(id));
export const useRijp = (mag: boolean) => useHaal<RijpPerZitting>('/api/agenda/rijp', mag);
export const useBelasting = (mag: boolean) => useHaal<Belasting>('/api/zittingen/belasting', mag);
export const useVersies = (id: string) => useHaal<readonly Versie[]>(`${zittingspad(id)}/agenda/versies`);

export function useVerschil(id: string, van: string | undefined) {
  const pad = `${zittingspad(id)}/agenda/verschil?van=${van ?? ''}`;
  return useQuery({
    queryKey: [pad],
    queryFn: ({ signal }) => haal<Verschil>(pad, signal),
    enabled: van !== undefined,
    placeholderData: keepPreviousData,
  });
}

export interface Zet {
  readonly pad: string;
  readonly lichaam?: unknown;
}

/** One act on the meeting; the screen shows its answer at once and asks the rest again. */
export function useZet(zitting: Zitting) {
  const bewaarplaats = useQueryClient();
  return useMutation({
    mutationFn: ({ pad, lichaam = {} }: Zet) =>
      doe<Zitting>(pad, lichaam, { 'If-Match': `"${zitting.rev}"`, 'Idempotency-Key': crypto.randomUUID() }),
    onSuccess: async (nieuw) => {
      bewaarplaats.setQueryData([zittingspad(zitting.id)], nieuw);
      await bewaarplaats.invalidateQueries({
        predicate: ({ queryKey: [pad] }) => typeof pad === 'string' && /^\/api\/(agenda|zittingen)/.test(pad),
      });
    },
  });
}

export type Zetter = ReturnType<typeof useZet>;
