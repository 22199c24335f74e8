import type { Tx } from '../client.js';

export type ProcedureSoort = 'aanvraag' | 'besluit' | 'dringend' | 'zitting' | 'opvolging';

/** Opens the procedure of a subject. Its workflow is started by the outbox row that `wek` writes. */
export async function openProcedure(
  tx: Tx,
  p: { soort: ProcedureSoort; onderwerpId: string; dossierId: string | null; aanZet: string; op: Date },
): Promise<string> {
  const rij = await tx.procedure.create({
    data: { soort: p.soort, onderwerpId: p.onderwerpId, dossierId: p.dossierId, aanZet: p.aanZet, geopendOp: p.op },
    select: { id: true },
  });
  return rij.id;
}

/** The procedure of a subject; throws when there is none, for that is a lost submission. */
export async function getProcedure(
  tx: Tx,
  soort: ProcedureSoort,
  onderwerpId: string,
): Promise<{ id: string; ronde: number }> {
  return tx.procedure.findUniqueOrThrow({
    where: { soort_onderwerpId: { soort, onderwerpId } },
    select: { id: true, ronde: true },
  });
}

/** Milestones are never taken back; reaching one twice is the same as once. */
export async function zetMijlpaal(
  tx: Tx,
  procedureId: string,
  ronde: number,
  mijlpaal: string,
  op: Date,
): Promise<void> {
  const nieuw = await tx.$executeRaw`
    INSERT INTO mijlpaal (procedure_id, ronde, mijlpaal, dossier_id, op)
    SELECT id, ${ronde}, ${mijlpaal}, dossier_id, ${op} FROM procedure WHERE id = ${procedureId}::uuid ON CONFLICT DO NOTHING`;
  if (nieuw > 0) await stijg(tx, procedureId);
}

export async function zetAanZet(tx: Tx, procedureId: string, rol: string): Promise<void> {
  await tx.procedure.update({ where: { id: procedureId }, data: { aanZet: rol }, select: { id: true } });
}

/** Opens the next round: adjourned, rejected or not dealt with. */
export async function openRonde(tx: Tx, procedureId: string, ronde: number, aanZet: string): Promise<void> {
  await tx.procedure.update({ where: { id: procedureId }, data: { ronde, aanZet }, select: { id: true } });
  await stijg(tx, procedureId);
}

/** The standing changed in a way the engine may care about (milestone, clock, effect). */
async function stijg(tx: Tx, procedureId: string): Promise<void> {
  await tx.$executeRaw`UPDATE procedure SET stand_nr = stand_nr + 1 WHERE id = ${procedureId}::uuid`;
}

/**
 * Writes the outbox row that wakes the procedure's workflow. Only for work the engine has to do: an effect, its first
 * start, its end, or an earlier clock; every wake costs (ontwerp §1).
 */
export async function wek(tx: Tx, procedureId: string): Promise<void> {
  await tx.$executeRaw`UPDATE procedure SET achter_sinds = coalesce(achter_sinds, clock_timestamp()) WHERE id = ${procedureId}::uuid`;
  await tx.$executeRaw`INSERT INTO outbox (procedure_id) VALUES (${procedureId}::uuid)`;
}

/** Intends an effect: the ledger row that makes it happen once, and the wake that makes it happen soon. */
export async function planEffect(
  tx: Tx,
  e: { procedureId: string; ronde: number; effect: string; onderwerpId: string; volgnr?: number },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO effect (procedure_id, dossier_id, ronde, effect, volgnr, onderwerp_id)
    SELECT id, dossier_id, ${e.ronde}, ${e.effect}, ${e.volgnr ?? 1}, ${e.onderwerpId}::uuid FROM procedure WHERE id = ${e.procedureId}::uuid`;
  await stijg(tx, e.procedureId);
  await wek(tx, e.procedureId);
}

/** The next free sequence number of an effect in a round, for effects that may happen again (a re-dated letter). */
export async function volgendEffectnr(tx: Tx, procedureId: string, ronde: number, effect: string): Promise<number> {
  const [rij] = await tx.$queryRaw<{ n: number }[]>`
    SELECT coalesce(max(volgnr), 0) + 1 AS n FROM effect WHERE procedure_id = ${procedureId}::uuid AND ronde = ${ronde} AND effect = ${effect}`;
  return rij?.n ?? 1;
}

/** Closes a procedure: its clocks stop, its open tasks fall away, its workflow is woken once to end. */
export async function sluitProcedure(tx: Tx, procedureId: string, op: Date, reden: string): Promise<void> {
  await tx.$executeRaw`UPDATE klok SET gestopt_op = (${op}::timestamptz AT TIME ZONE 'Europe/Brussels')::date, stopreden = ${reden}
    WHERE procedure_id = ${procedureId}::uuid AND gestopt_op IS NULL AND soort NOT IN ('CLK-12', 'CLK-29')`;
  await tx.$executeRaw`UPDATE taak SET klaar_op = ${op}, reden = coalesce(reden, ${reden}) WHERE procedure_id = ${procedureId}::uuid AND klaar_op IS NULL`;
  await tx.$executeRaw`UPDATE procedure SET gesloten_op = ${op}, volgend_moment = NULL WHERE id = ${procedureId}::uuid AND gesloten_op IS NULL`;
  await stijg(tx, procedureId);
  await wek(tx, procedureId);
}
