/** Questions and acts about letters; the round of a meeting is followed live while its letters are made. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { doe, haal, haalAlles } from '../api/vraag.js';
import type { Brief, Bulkverslag, Ronde, Zittingsstukken } from './vormen.js';

export function useBrieven(vraag: string) {
  const pad = `/api/brieven?${vraag}`;
  return useQuery({ queryKey: [pad], queryFn: ({ signal }) => haalAlles<'items', Brief>(pad, 'items', signal) });
}

const rondepad = (zittingId: string) => `/api/zittingen/${zittingId}/brievenronde`;

/** Its counts come by themselves; where the stream is cut the browser connects again with what it saw last. */
export function useRonde(zittingId: string) {
  const bewaarplaats = useQueryClient();
  const pad = rondepad(zittingId);
  const vraag = useQuery({ queryKey: [pad], queryFn: ({ signal }) => haal<Ronde>(pad, signal) });
  const loopt = vraag.data?.status === 'loopt';
  useEffect(() => {
    if (!loopt) return;
    const stroom = new EventSource(`${pad}/stroom`);
    const neem = ({ data }: MessageEvent<string>) => bewaarplaats.setQueryData([pad], JSON.parse(data) as Ronde);
    stroom.addEventListener('stand', neem);
    stroom.addEventListener('klaar', neem);
    stroom.addEventListener('gestopt', () => stroom.close());
    return () => stroom.close();
  }, [pad, loopt, bewaarplaats]);
  return vraag;
}

const OPMAAK_MS = 2_000;

/** Asked again as long as one of both is still being made. */
export const useZittingsstukken = (zittingId: string) =>
  useQuery({
    queryKey: [`/api/zittingen/${zittingId}/stukken`],
    queryFn: ({ signal }) => haal<Zittingsstukken>(`/api/zittingen/${zittingId}/stukken`, signal),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && (data.besluitenlijst === null || data.notulen === null) && OPMAAK_MS,
  });

export type Bulk = 'ondertekenen' | 'verzenden';

/** What would happen, before it does. */
export function useProef(zittingId: string, wat: Bulk) {
  const pad = `/api/zittingen/${zittingId}/brieven/${wat}?proef=true`;
  return useQuery({ queryKey: [pad], queryFn: () => doe<Bulkverslag>(pad), staleTime: 0, gcTime: 0 });
}
