/** An act that adds something: whoever sends it twice, for want of an answer, did it once. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { doe } from './vraag.js';

/**
 * Sent again with the same content, it is the same act: it counts once, also when the first answer got lost.
 * @param gedaan also when what asked for it has left the screen by then
 * @param rev of what the act changes, as this page read it; a newer one refuses the act
 */
export function useDaad<T, L = object>(pad: string, gedaan?: (antwoord: T) => void, rev?: number) {
  const bewaarplaats = useQueryClient();
  const sleutels = useRef(new Map<string, string>());
  return useMutation({
    mutationFn: (lichaam: L) => {
      const inhoud = JSON.stringify(lichaam);
      const sleutel = sleutels.current.get(inhoud) ?? crypto.randomUUID();
      sleutels.current.set(inhoud, sleutel);
      const gelezen: Readonly<Record<string, string>> = rev === undefined ? {} : { 'If-Match': `"${rev}"` };
      return doe<T>(pad, lichaam, { ...gelezen, 'Idempotency-Key': sleutel });
    },
    onSuccess: (antwoord) => {
      sleutels.current.clear();
      gedaan?.(antwoord);
      return bewaarplaats.invalidateQueries();
    },
  });
}
