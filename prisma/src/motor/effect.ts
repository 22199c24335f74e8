import type { Tx } from '../client.js';

export interface GeclaimdEffect {
  readonly id: string;
  readonly procedureId: string;
  readonly dossierId: string | null;
  readonly ronde: number;
  readonly effect: string;
  readonly onderwerpId: string;
  readonly poging: number;
  /** an earlier attempt was cut off midway: what goes outside must then not be tried blindly again */
  readonly afgebroken: boolean;
}

/** Takes an effect in hand. Undefined: done, failed, resting or in other hands, so there is nothing to do. */
export async function claimEffect(tx: Tx, id: string, leaseSeconden: number): Promise<GeclaimdEffect | undefined> {
  const [rij] = await tx.$queryRaw<GeclaimdEffect[]>`
    WITH oud AS (SELECT id, status FROM effect WHERE id = ${id}::uuid
      AND (status = 'voorgenomen' OR (status = 'bezig' AND lease_tot < clock_timestamp()))
      AND NOT (effect IN ('drukBesluitbrief', 'exporteerVoorBpost') AND brieven_rusten(procedure_id)) FOR UPDATE)
    UPDATE effect e SET status = 'bezig', poging = e.poging + 1, lease_tot = clock_timestamp() + make_interval(secs => ${leaseSeconden})
    FROM oud WHERE e.id = oud.id
    RETURNING e.id, e.procedure_id AS "procedureId", e.dossier_id AS "dossierId", e.ronde, e.effect, e.onderwerp_id AS "onderwerpId",
      e.poging, oud.status = 'bezig' AS afgebroken`;
  return rij;
}

/** Is another attempt holding the effect right now? Then wait for its lease instead of closing over it. */
export async function isBezig(tx: Tx, id: string): Promise<boolean> {
  const [rij] = await tx.$queryRaw<
    { bezig: boolean }[]
  >`SELECT status = 'bezig' AS bezig FROM effect WHERE id = ${id}::uuid`;
  return rij?.bezig ?? false;
}

export async function effectGedaan(
  tx: Tx,
  id: string,
  resultaat: Readonly<Record<string, string | number>>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE effect SET status = 'gedaan', gedaan_op = clock_timestamp(), lease_tot = NULL, resultaat = ${JSON.stringify(resultaat)}::jsonb WHERE id = ${id}::uuid`;
}

/** The attempt failed before anything left: free for the next attempt. */
export async function effectVrij(tx: Tx, id: string, fout: string): Promise<void> {
  await tx.$executeRaw`UPDATE effect SET status = 'voorgenomen', lease_tot = NULL, fout = ${fout} WHERE id = ${id}::uuid AND status = 'bezig'`;
}

/** It cannot succeed (mislukt), or nobody can tell whether it did (onzeker): a person looks. */
export async function effectNaarMens(tx: Tx, id: string, status: 'mislukt' | 'onzeker', fout: string): Promise<void> {
  await tx.$executeRaw`UPDATE effect SET status = ${status}, lease_tot = NULL, fout = ${fout} WHERE id = ${id}::uuid`;
}
