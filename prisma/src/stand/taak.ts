import { naarDb } from '../datum.js';
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

export async function maakTaak(tx: Tx, t: NieuweTaak): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO taak (dossier_id, procedure_id, soort, sleutel, titel, rol, gebruiker_id, uiterlijk, reden, gemaakt_op)
    SELECT p.dossier_id, p.id, ${t.soort}, ${t.sleutel}, ${t.titel}, ${t.rol}, ${t.gebruikerId ?? null}::uuid,
      ${t.uiterlijk ? naarDb(t.uiterlijk) : null}::date, ${t.reden ?? null}, ${t.op} FROM procedure p WHERE p.id = ${t.procedureId}::uuid
    ON CONFLICT (sleutel) DO NOTHING`;
}

/** Marks the open tasks with this key as done; none open is fine, the work may have been done before anyone was asked. */
export async function rondTaakAf(tx: Tx, sleutel: string, op: Date, door: string | null): Promise<void> {
  await tx.$executeRaw`UPDATE taak SET klaar_op = ${op}, klaar_door = ${door}::uuid WHERE sleutel = ${sleutel} AND klaar_op IS NULL`;
}
