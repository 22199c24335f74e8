import type { Tx } from '../client.js';

/** What a workflow needs to know, and nothing more: ids, codes and numbers. */
export interface Stand {
  readonly ronde: number;
  readonly gesloten: boolean;
  readonly mijlpalen: readonly string[];
  readonly effecten: readonly { id: string; effect: string }[];
  /** until the procedure's next moment by the Klok; null when no moment is left */
  readonly wachtMs: number | null;
}

/** Reads the standing for one round and records which standing the engine has seen. Letters that rest are no work. */
export async function leesStand(tx: Tx, procedureId: string, ronde: number): Promise<Stand> {
  const [p] = await tx.$queryRaw<{ ronde: number; gesloten: boolean; wachtMs: number | null }[]>`
    UPDATE procedure SET gezien_stand_nr = stand_nr, achter_sinds = NULL, gezien_op = clock_timestamp() WHERE id = ${procedureId}::uuid
    RETURNING ronde, gesloten_op IS NOT NULL AS gesloten,
      (extract(epoch FROM volgend_moment - coalesce((SELECT nu FROM klok_stand), clock_timestamp())) * 1000)::float8 AS "wachtMs"`;
  if (p === undefined) throw new Error(`Procedure ${procedureId} bestaat niet`);
  const mijlpalen = await tx.$queryRaw<{ mijlpaal: string }[]>`
    SELECT mijlpaal FROM mijlpaal WHERE procedure_id = ${procedureId}::uuid AND ronde = ${ronde} ORDER BY mijlpaal`;
  const effecten = await tx.$queryRaw<{ id: string; effect: string }[]>`
    SELECT id, effect FROM effect WHERE procedure_id = ${procedureId}::uuid AND status IN ('voorgenomen', 'bezig')
      AND NOT (effect IN ('drukBesluitbrief', 'exporteerVoorBpost') AND brieven_rusten(procedure_id)) ORDER BY voorgenomen_op, effect, volgnr`;
  return {
    ronde: p.ronde,
    gesloten: p.gesloten,
    mijlpalen: mijlpalen.map((m) => m.mijlpaal),
    effecten,
    wachtMs: p.wachtMs === null ? null : Math.max(0, Math.round(p.wachtMs)),
  };
}
