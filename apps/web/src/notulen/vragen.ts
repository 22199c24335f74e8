/** Questions and acts about minutes. Each act names the revision of the meeting that this page read. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDaad } from '../api/daad.js';
import { haal, vervang } from '../api/vraag.js';
import { zittingspad } from '../zitting/vragen.js';
import type { Notulenstand } from './vormen.js';

const notulenpad = (id: string): string => `${zittingspad(id)}/notulen`;

export const useNotulen = (id: string) => {
  const pad = notulenpad(id);
  return useQuery({ queryKey: [pad], queryFn: ({ signal }) => haal<Notulenstand>(pad, signal) });
};

interface Vrijetekst {
  readonly agendapuntId: string | null;
  readonly tekst: string;
}

/** What the act answers is how the minutes stand now; the papers of the meeting are asked again, as they are printed anew. */
export function usePassage({ zittingId, rev }: Notulenstand) {
  const bewaarplaats = useQueryClient();
  return useMutation({
    mutationFn: (vrijetekst: Vrijetekst) => vervang<Notulenstand>(`${notulenpad(zittingId)}/passage`, vrijetekst, rev),
    onSuccess: async (stand) => {
      bewaarplaats.setQueryData([notulenpad(zittingId)], stand);
      await bewaarplaats.invalidateQueries({ queryKey: [`${zittingspad(zittingId)}/stukken`] });
    },
  });
}

export const useVerbetering = ({ zittingId, rev }: Notulenstand) =>
  useDaad<Notulenstand, { readonly reden: string }>(`${notulenpad(zittingId)}/verbeteren`, undefined, rev);
