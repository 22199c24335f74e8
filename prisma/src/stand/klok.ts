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

export interface KlokStop {
  readonly procedureId: string;
  readonly soort: string;
  /** absent: all running clocks of this kind in the procedure */
  readonly onderwerpId?: string;
  /** Brussels date */
  readonly op: string;
  readonly reden: string;
}

/** Starts a clock with its moments. Dates come from domain; nothing is computed here. Starting it twice is once. */
export async function startKlok(tx: Tx, klok: KlokStart): Promise<void> {
  await startKlokken(tx, [klok]);
}

/** The same for any number of clocks, of any number of procedures: an act often starts four at once. */
export async function startKlokken(tx: Tx, klokken: readonly KlokStart[]): Promise<void> {
  if (klokken.length === 0) return;
  const procedureIds = [...new Set(klokken.map(({ procedureId }) => procedureId))];
  // Adding to what runs can only bring a next moment nearer, so it need not be looked for again. Each procedure is looked
  // up by its key: of a list in JSON the planner expects a hundred rows, and reads the whole table for them.
  await tx.$executeRaw`
    WITH nieuw AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(klokken)}::jsonb) AS n("procedureId" uuid, soort text, "onderwerpId" uuid,
        begint date, uiterlijk date, gegevens jsonb, grondslag text, zekerheid text, momenten jsonb)),
    gestart AS (
      INSERT INTO klok (procedure_id, dossier_id, soort, onderwerp_id, begint, uiterlijk, gegevens, grondslag, zekerheid)
      SELECT p.id, p.dossier_id, n.soort, n."onderwerpId", n.begint, n.uiterlijk, coalesce(n.gegevens, '{}'), n.grondslag, n.zekerheid
      FROM nieuw n, LATERAL (SELECT id, dossier_id FROM procedure WHERE id = n."procedureId" LIMIT 1) p
      ON CONFLICT DO NOTHING RETURNING id, procedure_id, dossier_id, soort, onderwerp_id, begint),
    gemerkt AS (
      INSERT INTO klok_moment (klok_id, dossier_id, etiket, naar, op, gevolg)
      SELECT g.id, g.dossier_id, m.etiket, m.naar, m.op, coalesce(m.gevolg, 'taak')
      FROM gestart g JOIN nieuw n ON (n."procedureId", n.soort, n."onderwerpId", n.begint) = (g.procedure_id, g.soort, g.onderwerp_id, g.begint),
        jsonb_to_recordset(n.momenten) AS m(etiket text, naar text, op timestamptz, gevolg text)
      RETURNING klok_id, op),
    eerste AS (SELECT g.procedure_id, min(m.op) AS op FROM gemerkt m JOIN gestart g ON g.id = m.klok_id GROUP BY g.procedure_id)
    UPDATE procedure p SET volgend_moment = least(p.volgend_moment, e.op) FROM eerste e
    WHERE p.id = ANY (${procedureIds}::uuid[]) AND p.id = e.procedure_id AND p.gesloten_op IS NULL`;
}

/**
 * Stops running clocks of one kind in a procedure (of one subject when given) on a Brussels date, with the reason.
 * A clock stopped after its last day is marked late. The warnings it raised are done.
 */
export async function stopKlok(tx: Tx, stop: KlokStop): Promise<number> {
  return stopKlokken(tx, [stop]);
}

/** The same for any number of clocks, of any number of procedures. @returns how many ran */
export async function stopKlokken(tx: Tx, stops: readonly KlokStop[]): Promise<number> {
  if (stops.length === 0) return 0;
  const gestopt = await tx.$queryRaw<{ procedureId: string; soort: string; reden: string }[]>`
    UPDATE klok k SET gestopt_op = s.op, stopreden = s.reden, te_laat = (k.uiterlijk IS NOT NULL AND k.uiterlijk < s.op)
    FROM jsonb_to_recordset(${JSON.stringify(stops)}::jsonb) AS s("procedureId" uuid, soort text, "onderwerpId" uuid, op date, reden text)
    WHERE k.procedure_id = s."procedureId" AND k.soort = s.soort AND k.gestopt_op IS NULL
      AND (s."onderwerpId" IS NULL OR k.onderwerp_id = s."onderwerpId")
    RETURNING k.procedure_id AS "procedureId", k.soort, k.stopreden AS reden`;
  if (gestopt.length === 0) return 0;
  await tx.$executeRaw`
    UPDATE taak t SET klaar_op = coalesce((SELECT nu FROM klok_stand), transaction_timestamp()), reden = s.reden
    FROM jsonb_to_recordset(${JSON.stringify(gestopt)}::jsonb) AS s("procedureId" uuid, soort text, reden text)
    WHERE t.klaar_op IS NULL AND t.procedure_id = s."procedureId" AND t.soort = 'klok.' || s.soort
      AND NOT EXISTS (SELECT 1 FROM klok x WHERE x.procedure_id = t.procedure_id AND x.soort = s.soort AND x.gestopt_op IS NULL)`;
  await herrekenMomenten(tx, gestopt);
  return gestopt.length;
}

/**
 * Clocks that stopped for a reason that no longer holds run again as if they never had: nobody gets days back, and what
 * should have been warned of meanwhile is warned of now. The procedure must be open again. @returns how many run again
 */
export async function hervatKlokken(
  tx: Tx,
  { procedureId, reden, soort = null }: { procedureId: string; reden: string; soort?: string | null },
): Promise<number> {
  const aantal = await tx.$executeRaw`
    UPDATE klok SET gestopt_op = NULL, stopreden = NULL, te_laat = false
    WHERE procedure_id = ${procedureId}::uuid AND stopreden = ${reden} AND (${soort}::text IS NULL OR soort = ${soort})`;
  await herrekenMomenten(tx, [{ procedureId }]);
  return aantal;
}

/** A running clock that got another last day: what `startKlok` is given anew, and why. */
export type KlokVerzet = Pick<KlokStart, 'gegevens' | 'momenten' | 'procedureId' | 'uiterlijk'> & {
  readonly klokId: string;
  /** Brussels date */
  readonly op: string;
  readonly reden: string;
};

/**
 * Gives a running clock another last day with the warnings that go with it; each move stays with the clock, with its
 * reason. A warning counted from the old day is done, and one that falls before now comes with the next round.
 */
export async function verzetKlok(tx: Tx, klok: KlokVerzet): Promise<void> {
  const { klokId, procedureId, op, reden } = klok;
  await tx.$executeRaw`
    UPDATE taak t SET klaar_op = coalesce((SELECT nu FROM klok_stand), transaction_timestamp()), reden = ${reden}
    FROM klok_moment m WHERE m.klok_id = ${klokId}::uuid AND t.sleutel = 'klok/' || m.id AND t.klaar_op IS NULL`;
  await tx.$executeRaw`DELETE FROM klok_moment WHERE klok_id = ${klokId}::uuid`;
  await tx.$executeRaw`
    UPDATE klok SET uiterlijk = ${klok.uiterlijk}::date, gegevens = ${JSON.stringify(klok.gegevens ?? {})}::jsonb
      || jsonb_build_object('verzet', coalesce(gegevens -> 'verzet', '[]')
        || jsonb_build_object('van', uiterlijk, 'naar', ${klok.uiterlijk}::date, 'op', ${op}::text, 'reden', ${reden}::text))
    WHERE id = ${klokId}::uuid AND gestopt_op IS NULL`;
  await tx.$executeRaw`
    INSERT INTO klok_moment (klok_id, dossier_id, etiket, naar, op, gevolg)
    SELECT k.id, k.dossier_id, m.etiket, m.naar, m.op, coalesce(m.gevolg, 'taak')
    FROM klok k, jsonb_to_recordset(${JSON.stringify(klok.momenten)}::jsonb) AS m(etiket text, naar text, op timestamptz, gevolg text)
    WHERE k.id = ${klokId}::uuid`;
  await herrekenMomenten(tx, [{ procedureId }]);
}

/** A procedure's next moment: the earliest one not yet recorded of a clock that still runs. */
async function herrekenMomenten(tx: Tx, van: readonly { readonly procedureId: string }[]): Promise<void> {
  const ids = [...new Set(van.map(({ procedureId }) => procedureId))];
  await tx.$executeRaw`
    UPDATE procedure p SET volgend_moment = (SELECT min(m.op) FROM klok_moment m JOIN klok k ON k.id = m.klok_id
      WHERE k.procedure_id = p.id AND k.gestopt_op IS NULL AND m.verstreken_op IS NULL)
    WHERE p.id = ANY (${ids}::uuid[]) AND p.gesloten_op IS NULL`;
}
