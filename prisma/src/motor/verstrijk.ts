import type { Tx } from '../client.js';
import { MOTOR } from '../client.js';
import { legVast } from '../stand/handeling.js';

interface Verstreken {
  klokId: string;
  momentId: string;
  procedureId: string;
  dossierId: string | null;
  onderwerpId: string;
  soort: string;
  etiket: string;
  naar: string;
  op: Date;
  gevolg: string;
}

/**
 * Records the moments that have come by the Klok, each once, with its own due time: at most `aantal`, in order.
 * Names no clock and takes no procedure unless given, so that a clock and an act cannot race: the rows are locked, and
 * a clock that an act just stopped is no longer running. Warns the role by a task; a moment with an effect intends it.
 * @returns how many were recorded, and the procedures that now have work for the engine
 */
export async function verstrijk(
  tx: Tx,
  opties: { aantal: number; procedureId?: string },
): Promise<{ aantal: number; wekken: string[] }> {
  const een = opties.procedureId ?? null;
  const rijen = await tx.$queryRaw<Verstreken[]>`
    WITH nu AS (SELECT coalesce((SELECT nu FROM klok_stand), transaction_timestamp()) AS t),
    rijp AS (
      SELECT m.id, k.id AS klok_id, k.procedure_id, k.dossier_id, k.onderwerp_id, k.soort FROM klok_moment m JOIN klok k ON k.id = m.klok_id, nu
      WHERE m.verstreken_op IS NULL AND k.gestopt_op IS NULL AND m.op <= nu.t AND (${een}::uuid IS NULL OR k.procedure_id = ${een}::uuid)
      ORDER BY m.op, m.id LIMIT ${opties.aantal} FOR UPDATE OF m SKIP LOCKED)
    UPDATE klok_moment m SET verstreken_op = nu.t FROM rijp, nu WHERE m.id = rijp.id
    RETURNING rijp.klok_id AS "klokId", m.id AS "momentId", rijp.procedure_id AS "procedureId", rijp.dossier_id AS "dossierId",
      rijp.onderwerp_id AS "onderwerpId", rijp.soort, m.etiket, m.naar, m.op, m.gevolg`;
  if (rijen.length === 0) return { aantal: 0, wekken: [] };
  const ids = rijen.map((r) => r.momentId);
  await tx.$executeRaw`
    INSERT INTO taak (dossier_id, procedure_id, soort, sleutel, titel, rol, gebruiker_id, uiterlijk, gemaakt_op)
    SELECT k.dossier_id, k.procedure_id, 'klok.' || k.soort, 'klok/' || m.id, k.soort || ' ' || m.etiket, m.naar,
      CASE WHEN m.naar = 'werker' THEN d.werker_id END, k.uiterlijk, m.op
    FROM klok_moment m JOIN klok k ON k.id = m.klok_id LEFT JOIN dossier d ON d.id = k.dossier_id
    WHERE m.id = ANY (${ids}::uuid[]) AND m.gevolg = 'taak' ON CONFLICT (sleutel) DO NOTHING`;
  for (const r of [...rijen].sort((a, b) => a.op.getTime() - b.op.getTime())) {
    await legVast(tx, MOTOR, {
      ketenId: r.dossierId ?? r.procedureId,
      dossierId: r.dossierId,
      soort: 'klok.verstreken',
      onderwerpId: r.klokId,
      op: r.op,
      gegevens: { klok: r.soort, moment: r.etiket, naar: r.naar },
    });
  }
  const wekken = await planGevolgen(tx, rijen);
  await tx.$executeRaw`
    UPDATE procedure p SET volgend_moment = (SELECT min(m.op) FROM klok_moment m JOIN klok k ON k.id = m.klok_id
      WHERE k.procedure_id = p.id AND k.gestopt_op IS NULL AND m.verstreken_op IS NULL)
    WHERE p.id = ANY (${[...new Set(rijen.map((r) => r.procedureId))]}::uuid[]) AND p.gesloten_op IS NULL`;
  return { aantal: rijen.length, wekken };
}

async function planGevolgen(tx: Tx, rijen: readonly Verstreken[]): Promise<string[]> {
  const wekken: string[] = [];
  for (const r of rijen) {
    const [, effect] = /^effect:(.+)$/.exec(r.gevolg) ?? [];
    if (effect === undefined) continue;
    // First: it locks the procedure, so that two of these never take the same number.
    await tx.$executeRaw`UPDATE procedure SET stand_nr = stand_nr + 1, achter_sinds = coalesce(achter_sinds, clock_timestamp()) WHERE id = ${r.procedureId}::uuid`;
    // The moment is recorded once, so its effect is too; a second sanction in the same file has one of its own.
    await tx.$executeRaw`
      INSERT INTO effect (procedure_id, dossier_id, ronde, effect, onderwerp_id, volgnr)
      SELECT id, dossier_id, ronde, ${effect}, ${r.onderwerpId}::uuid,
        (SELECT coalesce(max(e.volgnr), 0) + 1 FROM effect e WHERE e.procedure_id = p.id AND e.ronde = p.ronde AND e.effect = ${effect})
      FROM procedure p WHERE id = ${r.procedureId}::uuid`;
    await tx.$executeRaw`INSERT INTO outbox (procedure_id) VALUES (${r.procedureId}::uuid)`;
    wekken.push(r.procedureId);
  }
  return wekken;
}
