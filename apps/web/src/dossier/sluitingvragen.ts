/** What the API answers about the end of a file. */
import { useQuery } from '@tanstack/react-query';
import type { Sluitreden } from '@besluitpad/domain';
import { haal } from '../api/vraag.js';

export interface Dossiersluiting {
  readonly id: string;
  readonly rev: number;
  readonly geslotenOp: string | null;
  readonly sluitreden: Sluitreden | null;
  readonly blokkades: readonly { readonly soort: string; readonly zin: string }[];
  readonly bewaring: { readonly klasse: string; readonly tot: string | null; readonly zekerheid: string } | null;
  readonly vernietigdOp: string | null;
  readonly vastgehouden: { readonly reden: string } | null;
}

export const useSluiting = (id: string) => {
  const pad = `/api/dossiers/${id}/sluiting`;
  return useQuery({ queryKey: [pad], queryFn: ({ signal }) => haal<Dossiersluiting>(pad, signal) });
};
