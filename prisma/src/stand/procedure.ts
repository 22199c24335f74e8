import { randomUUID } from 'node:crypto';
import type { Tx } from '../client.js';

export type ProcedureSoort =
  'aanvraag' | 'besluit' | 'dringend' | 'zitting' | 'opvolging' | 'beroep' | 'regimemigratie' | 'betaalrun';

export interface NieuweProcedure {
  readonly soort: ProcedureSoort;
  readonly onderwerpId: string;
  readonly dossierId: string | null;
  readonly aanZet: string;
  readonly op: Date;
}

/** Opens the procedure of a subject. Its workflow is started by the outbox row that `wek` writes. */
export async function openProcedure(tx: Tx, procedure: NieuweProcedure): Promise<string> {
  const id = randomUUID();
  await schrijfProcedures(tx, [{ ...procedure, id }]);
  return id;
}

export interface NieuweZonderWorkflow extends Omit<NieuweProcedure, 'soort'> {
  readonly zonderWorkflow?: 'termijnzaak' | 'bevoegdheidsconflict' | 'barema';
}

/** A matter that the klokronde alone follows: no workflow, so nothing ever wakes one for it. */
export async function openZonderWorkflow(
  tx: Tx,
  { zonderWorkflow = 'termijnzaak', onderwerpId, dossierId, aanZet, op }: NieuweZonderWorkflow,
): Promise<string> {
  const { id } = await tx.procedure.create({
    data: { zonderWorkflow, onderwerpId, dossierId, aanZet, geopendOp: op },
    select: { id: true },
  });
  return id;
}

/** The same for many subjects: each with the id of its procedure, in the order given. */
export async function openProcedures<P extends NieuweProcedure>(
  tx: Tx,
  procedures: readonly P[],
): Promise<(P & { readonly id: string })[]> {
  const metId = procedures.map((procedure) => ({ ...procedure, id: randomUUID() }));
  await schrijfProcedures(tx, metId);
  return metId;
}

async function schrijfProcedures(tx: Tx, procedures: readonly (NieuweProcedure & { id: string })[]): Promise<void> {
  if (procedures.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO procedure (id, soort, onderwerp_id, dossier_id, aan_zet, geopend_op)
    SELECT id, soort, "onderwerpId", "dossierId", "aanZet", op
    FROM jsonb_to_recordset(${JSON.stringify(procedures)}::jsonb)
      AS n(id uuid, soort text, "onderwerpId" uuid, "dossierId" uuid, "aanZet" text, op timestamptz)`;
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

export interface BereikteMijlpaal {
  readonly procedureId: string;
  readonly ronde: number;
  readonly mijlpaal: string;
  readonly op: Date;
}

/** Milestones are never taken back; reaching one twice is the same as once. */
export async function zetMijlpaal(
  tx: Tx,
  procedureId: string,
  ronde: number,
  mijlpaal: string,
  op: Date,
): Promise<void> {
  await zetMijlpalen(tx, [{ procedureId, ronde, mijlpaal, op }]);
}

export async function zetMijlpalen(tx: Tx, mijlpalen: readonly BereikteMijlpaal[]): Promise<void> {
  if (mijlpalen.length === 0) return;
  const procedureIds = [...new Set(mijlpalen.map(({ procedureId }) => procedureId))];
  await tx.$executeRaw`
    WITH nieuw AS (
      INSERT INTO mijlpaal (procedure_id, ronde, mijlpaal, dossier_id, op)
      SELECT p.id, m.ronde, m.mijlpaal, p.dossier_id, m.op
      FROM jsonb_to_recordset(${JSON.stringify(mijlpalen)}::jsonb) AS m("procedureId" uuid, ronde int, mijlpaal text, op timestamptz),
        LATERAL (SELECT id, dossier_id FROM procedure WHERE id = m."procedureId" LIMIT 1) p
      ON CONFLICT DO NOTHING RETURNING procedure_id)
    UPDATE procedure p SET stand_nr = p.stand_nr + n.aantal
    FROM (SELECT procedure_id, count(*) AS aantal FROM nieuw GROUP BY procedure_id) n
    WHERE p.id = ANY (${procedureIds}::uuid[]) AND p.id = n.procedure_id`;
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
  await wekAlle(tx, [procedureId]);
}

export async function wekAlle(tx: Tx, procedureIds: readonly string[]): Promise<void> {
  if (procedureIds.length === 0) return;
  await tx.$executeRaw`
    WITH achter AS (UPDATE procedure SET achter_sinds = coalesce(achter_sinds, clock_timestamp()) WHERE id = ANY (${procedureIds}::uuid[]))
    INSERT INTO outbox (procedure_id) SELECT id FROM unnest(${procedureIds}::uuid[]) WITH ORDINALITY AS p(id, rang) ORDER BY rang`;
}

export interface VoorgenomenEffect {
  readonly procedureId: string;
  readonly ronde: number;
  readonly effect: string;
  readonly onderwerpId: string;
  readonly volgnr?: number;
}

/** Intends an effect: the ledger row that makes it happen once, and the wake that makes it happen soon. */
export async function planEffect(tx: Tx, effect: VoorgenomenEffect): Promise<void> {
  await planEffecten(tx, [effect]);
}

export async function planEffecten(tx: Tx, effecten: readonly VoorgenomenEffect[]): Promise<void> {
  if (effecten.length === 0) return;
  const procedureIds = [...new Set(effecten.map(({ procedureId }) => procedureId))];
  await tx.$executeRaw`
    WITH voorgenomen AS (
      INSERT INTO effect (procedure_id, dossier_id, ronde, effect, volgnr, onderwerp_id)
      SELECT p.id, p.dossier_id, e.ronde, e.effect, coalesce(e.volgnr, 1), e."onderwerpId"
      FROM jsonb_to_recordset(${JSON.stringify(effecten)}::jsonb)
          AS e("procedureId" uuid, ronde int, effect text, volgnr int, "onderwerpId" uuid),
        LATERAL (SELECT id, dossier_id FROM procedure WHERE id = e."procedureId" LIMIT 1) p)
    UPDATE procedure SET stand_nr = stand_nr + 1 WHERE id = ANY (${procedureIds}::uuid[])`;
  await wekAlle(tx, procedureIds);
}

/**
 * The next free sequence number of an effect in a round, for effects that may happen again (a re-dated letter). Of two acts
 * that ask at once the second waits for the first, and gets the number after it.
 */
export async function volgendEffectnr(tx: Tx, procedureId: string, ronde: number, effect: string): Promise<number> {
  await tx.$executeRaw`SELECT 1 FROM procedure WHERE id = ${procedureId}::uuid FOR UPDATE`;
  const [rij] = await tx.$queryRaw<{ n: number }[]>`
    SELECT coalesce(max(volgnr), 0) + 1 AS n FROM effect WHERE procedure_id = ${procedureId}::uuid AND ronde = ${ronde} AND effect = ${effect}`;
  return rij?.n ?? 1;
}

/**
 * As `volgendEffectnr` for many procedures at once: the last number of each, whatever the round; a procedure that never had
 * the effect is absent. They wait for each other in one order, so that no two acts wait for one another.
 */
export async function laatsteEffectnrs(
  tx: Tx,
  procedureIds: readonly string[],
  effect: string,
): Promise<Map<string, number>> {
  const ids = [...new Set(procedureIds)];
  await tx.$executeRaw`SELECT 1 FROM procedure WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const rijen = await tx.$queryRaw<{ procedureId: string; n: number }[]>`
    SELECT procedure_id AS "procedureId", max(volgnr) AS n FROM effect
    WHERE procedure_id = ANY (${ids}::uuid[]) AND effect = ${effect} GROUP BY procedure_id`;
  return new Map(rijen.map(({ procedureId, n }) => [procedureId, n]));
}

/** Closes a procedure: its clocks stop, its open tasks fall away, its workflow is woken once to end. */
export async function sluitProcedure(tx: Tx, procedureId: string, op: Date, reden: string): Promise<void> {
  await sluitProcedures(tx, [procedureId], op, reden);
}

export async function sluitProcedures(tx: Tx, ids: readonly string[], op: Date, reden: string): Promise<void> {
  if (ids.length === 0) return;
  await sluitZonderWekken(tx, ids, op, reden);
  await wekAlle(tx, ids);
}

/**
 * A procedure that was closed for a reason that fell away goes on in its next round, with a new run of its workflow: that
 * finds its place in what is recorded here.
 */
export async function heropenProcedure(tx: Tx, procedureId: string, ronde: number, aanZet: string): Promise<void> {
  await tx.procedure.update({ where: { id: procedureId }, data: { geslotenOp: null }, select: { id: true } });
  await openRonde(tx, procedureId, ronde, aanZet);
  await wek(tx, procedureId);
}

/**
 * For procedures without a workflow: there is nothing that has to end. The client's own terms, prescription and a second
 * convocation (CLK-38, with its task) outlive the course that started them.
 */
export async function sluitZonderWekken(tx: Tx, ids: readonly string[], op: Date, reden: string): Promise<void> {
  await tx.$executeRaw`
    WITH klokken AS (
      UPDATE klok SET gestopt_op = (${op}::timestamptz AT TIME ZONE 'Europe/Brussels')::date, stopreden = ${reden}
      WHERE procedure_id = ANY (${ids}::uuid[]) AND gestopt_op IS NULL AND soort NOT IN ('CLK-12', 'CLK-29', 'CLK-30', 'CLK-38')),
    taken AS (
      UPDATE taak SET klaar_op = ${op}, reden = coalesce(reden, ${reden}) WHERE procedure_id = ANY (${ids}::uuid[]) AND klaar_op IS NULL
        AND soort <> 'tweedeOproeping')
    UPDATE procedure SET gesloten_op = coalesce(gesloten_op, ${op}), volgend_moment = NULL,
      stand_nr = stand_nr + 1 WHERE id = ANY (${ids}::uuid[])`;
}
