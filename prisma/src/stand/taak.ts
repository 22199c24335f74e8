import type { Tx } from '../client.js';

export interface NieuweTaak {
  readonly procedureId: string;
  readonly soort: string;
  /** what makes the task the same task: asked twice, it is there once */
  readonly sleutel: string;
  readonly titel: string;
  readonly rol: string;
  readonly gebruikerId?: string | null;
  readonly uiterlijk?: string | null;
  readonly reden?: string | null;
  readonly op: Date;
}

export async function maakTaak(tx: Tx, taak: NieuweTaak): Promise<void> {
  await maakTaken(tx, [taak]);
}

export async function maakTaken(tx: Tx, taken: readonly NieuweTaak[]): Promise<void> {
  if (taken.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO taak (dossier_id, procedure_id, soort, sleutel, titel, rol, gebruiker_id, uiterlijk, reden, gemaakt_op)
    SELECT p.dossier_id, p.id, t.soort, t.sleutel, t.titel, t.rol, t."gebruikerId", t.uiterlijk, t.reden, t.op
    FROM jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) AS t("procedureId" uuid, soort text, sleutel text, titel text, rol text,
      "gebruikerId" uuid, uiterlijk date, reden text, op timestamptz),
      LATERAL (SELECT id, dossier_id FROM procedure WHERE id = t."procedureId" LIMIT 1) p
    ON CONFLICT (sleutel) DO NOTHING`;
}

/** Marks the open tasks with this key as done; none open is fine, the work may have been done before anyone was asked. */
export async function rondTaakAf(tx: Tx, sleutel: string, op: Date, door: string | null): Promise<void> {
  await rondTakenAf(tx, [sleutel], op, door);
}

export async function rondTakenAf(tx: Tx, sleutels: readonly string[], op: Date, door: string | null): Promise<void> {
  if (sleutels.length === 0) return;
  await tx.$executeRaw`
    UPDATE taak SET klaar_op = ${op}, klaar_door = ${door}::uuid WHERE sleutel = ANY (${[...sleutels]}::text[]) AND klaar_op IS NULL`;
}
