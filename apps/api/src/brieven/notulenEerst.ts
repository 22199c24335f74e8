import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

/** Minutes among these letters that no meeting approved yet in their present version (R-COM-19). */
export async function laadNietGoedgekeurd(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    SELECT b.id FROM brief b WHERE b.id = ANY (${[...ids]}::uuid[]) AND b.soort = 'notulen'
      AND NOT EXISTS (SELECT 1 FROM notulen_goedkeuring g WHERE g.zitting_id = b.onderwerp_id
        AND g.versie = 1 + (SELECT count(*) FROM notulen_verbetering v WHERE v.zitting_id = b.onderwerp_id))`;
  return new Set(rijen.map(({ id }) => id));
}

export function eisGoedgekeurd(nietGoedgekeurd: ReadonlySet<string>, briefId: string): void {
  if (!nietGoedgekeurd.has(briefId)) return;
  throw new Weigering(
    'regel.geschonden',
    'Deze notulen zijn nog niet goedgekeurd. Onderteken ze nadat een volgende zitting ze goedgekeurd heeft (R-COM-19).',
  );
}
