import { naarDb } from '../datum.js';
import type { Tx } from '../client.js';

export interface KlokStart {
  readonly procedureId: string;
  /** CLK-05, HR-AMBTSHALVE ... */
  readonly soort: string;
  /** request line, decision line, letter, form or meeting the clock is about */
  readonly onderwerpId: string;
  readonly begint: string;
  readonly uiterlijk: string | null;
  readonly grondslag: string;
  readonly zekerheid: 'gevonden' | 'na_te_kijken' | 'twijfel';
  readonly gegevens?: Readonly<Record<string, unknown>>;
  /** moments with the role to warn; `gevolg` defaults to a task */
  readonly momenten: readonly { etiket: string; op: string; naar: string; gevolg?: string }[];
}

/** Starts a clock with its moments. Dates come from domain; nothing is computed here. Starting it twice is once. */
export async function startKlok(tx: Tx, k: KlokStart): Promise<void> {
  const [rij] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO klok (procedure_id, dossier_id, soort, onderwerp_id, begint, uiterlijk, gegevens, grondslag, zekerheid)
    SELECT p.id, p.dossier_id, ${k.soort}, ${k.onderwerpId}::uuid, ${naarDb(k.begint)}::date, ${k.uiterlijk === null ? null : naarDb(k.uiterlijk)}::date,
      ${JSON.stringify(k.gegevens ?? {})}::jsonb, ${k.grondslag}, ${k.zekerheid} FROM procedure p WHERE p.id = ${k.procedureId}::uuid
    ON CONFLICT DO NOTHING RETURNING id`;
  if (rij === undefined) return;
  if (k.momenten.length > 0) {
    await tx.$executeRaw`
      INSERT INTO klok_moment (klok_id, dossier_id, etiket, naar, op, gevolg)
      SELECT ${rij.id}::uuid, p.dossier_id, m.etiket, m.naar, m.op, coalesce(m.gevolg, 'taak')
      FROM jsonb_to_recordset(${JSON.stringify(k.momenten)}::jsonb) AS m(etiket text, naar text, op timestamptz, gevolg text), procedure p
      WHERE p.id = ${k.procedureId}::uuid`;
  }
  await herrekenMoment(tx, k.procedureId);
}

/**
 * Stops running clocks of one kind in a procedure (of one subject when given) on a Brussels date, with the reason.
 * A clock stopped after its last day is marked late. The warnings it raised are done.
 */
export async function stopKlok(
  tx: Tx,
  k: { procedureId: string; soort: string; onderwerpId?: string; op: string; reden: string },
): Promise<number> {
  const onderwerp = k.onderwerpId ?? null;
  const gestopt = await tx.$queryRaw<{ id: string }[]>`
    UPDATE klok SET gestopt_op = ${naarDb(k.op)}::date, stopreden = ${k.reden}, te_laat = (uiterlijk IS NOT NULL AND uiterlijk < ${naarDb(k.op)}::date)
    WHERE procedure_id = ${k.procedureId}::uuid AND soort = ${k.soort} AND gestopt_op IS NULL
      AND (${onderwerp}::uuid IS NULL OR onderwerp_id = ${onderwerp}::uuid) RETURNING id`;
  if (gestopt.length === 0) return 0;
  await tx.$executeRaw`
    UPDATE taak SET klaar_op = coalesce((SELECT nu FROM klok_stand), transaction_timestamp()), reden = ${k.reden}
    WHERE klaar_op IS NULL AND procedure_id = ${k.procedureId}::uuid AND soort = ${`klok.${k.soort}`}
      AND NOT EXISTS (SELECT 1 FROM klok x WHERE x.procedure_id = ${k.procedureId}::uuid AND x.soort = ${k.soort} AND x.gestopt_op IS NULL)`;
  await herrekenMoment(tx, k.procedureId);
  return gestopt.length;
}

/** The procedure's next moment: the earliest one not yet recorded of a clock that still runs. */
export async function herrekenMoment(tx: Tx, procedureId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE procedure p SET volgend_moment = (SELECT min(m.op) FROM klok_moment m JOIN klok k ON k.id = m.klok_id
      WHERE k.procedure_id = p.id AND k.gestopt_op IS NULL AND m.verstreken_op IS NULL)
    WHERE p.id = ${procedureId}::uuid AND p.gesloten_op IS NULL`;
}
