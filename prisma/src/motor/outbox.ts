import type { Tx } from '../client.js';
import type { ProcedureSoort } from '../stand/procedure.js';

export interface TeWekken {
  readonly procedureId: string;
  readonly soort: ProcedureSoort;
  /** the rows this one signal stands for */
  readonly tot: bigint;
}

/**
 * Claims procedures with outbox rows by lease, so that no transaction stays open over a call to Temporal. Many rows of
 * one procedure are one signal. A row whose lease ran out (the relay died) is claimed again: the signal is harmless twice.
 */
export async function claimOutbox(tx: Tx, opties: { aantal: number; leaseSeconden: number }): Promise<TeWekken[]> {
  return tx.$queryRaw<TeWekken[]>`
    WITH rijen AS (
      SELECT id FROM outbox WHERE gedaan_op IS NULL AND (lease_tot IS NULL OR lease_tot < clock_timestamp()) ORDER BY id
      LIMIT ${opties.aantal * 4} FOR UPDATE SKIP LOCKED),
    geclaimd AS (
      UPDATE outbox o SET lease_tot = clock_timestamp() + make_interval(secs => ${opties.leaseSeconden}), poging = o.poging + 1
      FROM rijen WHERE o.id = rijen.id RETURNING o.id, o.procedure_id)
    SELECT g.procedure_id AS "procedureId", p.soort, max(g.id) AS tot FROM geclaimd g JOIN procedure p ON p.id = g.procedure_id
    GROUP BY g.procedure_id, p.soort ORDER BY max(g.id)`;
}

export async function outboxGedaan(tx: Tx, gewekt: readonly TeWekken[]): Promise<void> {
  for (const g of gewekt) {
    await tx.$executeRaw`DELETE FROM outbox WHERE procedure_id = ${g.procedureId}::uuid AND id <= ${g.tot} AND lease_tot IS NOT NULL`;
  }
}

/** The signal did not get through: the row comes free after a growing pause and shows its last error. */
export async function outboxMislukt(tx: Tx, g: TeWekken, fout: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE outbox SET fout = ${fout}, lease_tot = clock_timestamp() + make_interval(secs => least(10, power(2, poging))::int)
    WHERE procedure_id = ${g.procedureId}::uuid AND id <= ${g.tot} AND gedaan_op IS NULL`;
}
