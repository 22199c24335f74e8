/** Questions and acts of those who keep the program: the wording of letters, the health of the installation. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { doe, haal } from '../api/vraag.js';
import type { Geldend, Motorstand, Soortkop, Tekst, Tekstkop, Toestand } from './vormen.js';

const SOORTEN = '/api/brieftekst';

export const useSoorten = () =>
  useQuery({
    queryKey: [SOORTEN],
    queryFn: ({ signal }) => haal<{ items: readonly Soortkop[] }>(SOORTEN, signal),
  });

export const useGeldend = (soort: string) =>
  useQuery({
    queryKey: [SOORTEN, soort],
    queryFn: ({ signal }) => haal<Geldend>(`${SOORTEN}/${soort}`, signal),
  });

/** With what is wrong with it: the API sets it on every sample. */
export const useVersie = (id: string) =>
  useQuery({
    queryKey: ['/api/brieftekstversies', id],
    queryFn: ({ signal }) => haal<Tekst>(`/api/brieftekstversies/${id}`, signal),
  });

export function useTekststap({ id, rev }: Pick<Tekstkop, 'id' | 'rev'>) {
  const bewaarplaats = useQueryClient();
  return useMutation({
    mutationFn: ({ stap, reden }: { readonly stap: 'publiceren' | 'intrekken'; readonly reden?: string }) =>
      doe(`/api/brieftekstversies/${id}/${stap}`, reden === undefined ? {} : { reden }, { 'If-Match': `"${rev}"` }),
    onSuccess: () => bewaarplaats.invalidateQueries(),
  });
}

const VERS_MS = 10_000;

export const useToestand = () =>
  useQuery({
    queryKey: ['/api/toestand'],
    queryFn: ({ signal }) => haal<Toestand>('/api/toestand', signal),
  });

/** Asked again by itself: one looks at it because something is going on. */
export const useMotorstand = () =>
  useQuery({
    queryKey: ['/api/motor'],
    queryFn: ({ signal }) => haal<Motorstand>('/api/motor', signal),
    refetchInterval: VERS_MS,
  });
