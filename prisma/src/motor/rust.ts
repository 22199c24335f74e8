import type { Tx } from '../client.js';

export interface Rust {
  readonly outbox: number;
  readonly achter: number;
  readonly effecten: number;
  readonly rijp: number;
}

/** What is still under way: all zero means the engine is at rest and the Klok may move on. */
export async function meetRust(tx: Tx): Promise<Rust> {
  const [r] = await tx.$queryRaw<Rust[]>`
    SELECT (SELECT count(*)::int FROM outbox) AS outbox,
      (SELECT count(*)::int FROM procedure WHERE achter_sinds IS NOT NULL) AS achter,
      (SELECT count(*)::int FROM effect WHERE status IN ('voorgenomen', 'bezig')) AS effecten,
      (SELECT count(*)::int FROM klok_moment m JOIN klok k ON k.id = m.klok_id WHERE m.verstreken_op IS NULL AND k.gestopt_op IS NULL
        AND m.op <= coalesce((SELECT nu FROM klok_stand), clock_timestamp())) AS rijp`;
  if (r === undefined) throw new Error('PostgreSQL gaf geen stand terug');
  return r;
}
