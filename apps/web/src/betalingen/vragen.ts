/** Questions and acts about payments. An act that changes a run names the revision that was read. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { doe, haal, haalAlles } from '../api/vraag.js';
import type { Bankregel, Betaling, Run, Runregel } from './vormen.js';

export function useBetalingenVan(status: string) {
  const pad = `/api/betalingen?status=${status}`;
  return useQuery({
    queryKey: [pad],
    queryFn: ({ signal }) => haalAlles<'betalingen', Betaling>(pad, 'betalingen', signal),
  });
}

const RUNS = '/api/betaalruns';
const bezig = ({ status }: Run) => status === 'rekent' || status === 'vrijgegeven';
const VERS_MS = 2_000;

export const useRuns = () =>
  useQuery({ queryKey: [RUNS], queryFn: ({ signal }) => haalAlles<'items', Run>(RUNS, 'items', signal) });

/** While the program computes or orders, its progress is asked again by itself. */
export const useRun = (id: string) =>
  useQuery({
    queryKey: [RUNS, id],
    queryFn: ({ signal }) => haal<Run>(`${RUNS}/${id}`, signal),
    refetchInterval: ({ state }) => (state.data !== undefined && bezig(state.data) ? VERS_MS : false),
  });

export function useRunregels(id: string, rev: number | undefined, soort: string) {
  const pad = `${RUNS}/${id}/regels?soort=${soort}`;
  return useQuery({
    queryKey: [pad, rev],
    queryFn: ({ signal }) => haalAlles<'items', Runregel>(pad, 'items', signal),
    enabled: rev !== undefined,
  });
}

export type Runstap = 'vrijgeven' | 'herberekenen' | 'vervallen';

export function useRunstap({ id, rev }: Pick<Run, 'id' | 'rev'>) {
  const bewaarplaats = useQueryClient();
  return useMutation({
    mutationFn: ({ stap, lichaam = {} }: { readonly stap: Runstap; readonly lichaam?: object }) =>
      doe<Run>(`${RUNS}/${id}/${stap}`, lichaam, { 'If-Match': `"${rev}"` }),
    onSettled: () => bewaarplaats.invalidateQueries(),
  });
}

export function useBankregels(uitkomst: string) {
  const pad = `/api/bankregels?uitkomst=${uitkomst}`;
  return useQuery({ queryKey: [pad], queryFn: ({ signal }) => haalAlles<'items', Bankregel>(pad, 'items', signal) });
}
