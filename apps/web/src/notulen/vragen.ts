/** Questions and acts about minutes. Each act names the revision of the meeting that this page read. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { doe, haal, vervang } from '../api/vraag.js';
import { zittingspad } from '../zitting/vragen.js';
import type { Notulenstand } from './vormen.js';

const notulenpad = (id: string): string => `${zittingspad(id)}/notulen`;

export const useNotulen = (id: string) => {
  const pad = notulenpad(id);
  return useQuery({ queryKey: [pad], queryFn: ({ signal }) => haal<Notulenstand>(pad, signal) });
};

/** What the act answers is how the minutes stand now; the papers of the meeting are asked again, as they are printed anew. */
function useStand<L>(id: string, daad: (lichaam: L) => Promise<Notulenstand>) {
  const bewaarplaats = useQueryClient();
  return useMutation({
    mutationFn: daad,
    onSuccess: async (stand) => {
      bewaarplaats.setQueryData([notulenpad(id)], stand);
      await bewaarplaats.invalidateQueries({ queryKey: [`${zittingspad(id)}/stukken`] });
    },
  });
}

interface Passage {
  readonly agendapuntId: string | null;
  readonly tekst: string;
}

export const usePassage = ({ zittingId, rev }: Notulenstand) =>
  useStand<Passage>(zittingId, (passage) => vervang(`${notulenpad(zittingId)}/passage`, passage, rev));

export function useVerbetering({ zittingId, rev }: Notulenstand) {
  const sleutel = useRef(crypto.randomUUID());
  return useStand<string>(zittingId, (reden) =>
    doe(
      `${notulenpad(zittingId)}/verbeteren`,
      { reden },
      { 'If-Match': `"${rev}"`, 'Idempotency-Key': sleutel.current },
    ),
  );
}
