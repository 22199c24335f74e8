import type { Tx } from '../client.js';
import type { ProcedureSoort } from '../stand/procedure.js';

export interface TeVegen {
  readonly id: string;
  readonly soort: ProcedureSoort;
  readonly achter: boolean;
  readonly overtijd: boolean;
}

/**
 * What the engine must have running, in pages: open procedures, and closed ones whose end it has not seen yet (their
 * workflow may be gone with the wake still in it). With what the sweep needs: is the engine behind for two minutes, or
 * the next moment passed five minutes ago. A procedure that runs and is neither is left alone.
 * What has no workflow is none of its business: the klokronde alone follows it.
 */
export async function leesTeVegen(tx: Tx, na: string | null, aantal: number): Promise<TeVegen[]> {
  return tx.$queryRaw<TeVegen[]>`
    SELECT id, soort,
      (gezien_stand_nr < stand_nr AND achter_sinds IS NOT NULL AND achter_sinds < clock_timestamp() - interval '2 minutes') AS achter,
      coalesce(volgend_moment < coalesce((SELECT nu FROM klok_stand), clock_timestamp()) - interval '5 minutes', false) AS overtijd
    FROM procedure
    WHERE zonder_workflow IS NULL AND (gesloten_op IS NULL OR achter_sinds IS NOT NULL) AND (${na}::uuid IS NULL OR id > ${na}::uuid) ORDER BY id LIMIT ${aantal}`;
}
