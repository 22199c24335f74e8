/** What the standing of files is read from: a handful of set-based queries, whatever the number of files. */
import {
  BRIEFWACHT,
  datum,
  FASEN,
  isKlokId,
  type Briefwacht,
  type Datum,
  type Fase,
  type KlokId,
} from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export interface LopendeKlok {
  readonly dossierId: string;
  readonly id: KlokId;
  readonly begint: Datum;
  readonly onderwerpId: string;
  readonly uiterlijk: Datum;
}

export interface OpenAanvraag {
  readonly id: string;
  readonly dossierId: string;
  readonly fase: Fase;
  readonly ronde: number;
  readonly beslisUiterlijk: Datum;
  /** The meeting whose agenda it left with, when that one is still to come. */
  readonly zittingOp?: Datum;
  readonly verdaagdOp?: Datum;
}

export interface OpenProcedure {
  readonly id: string;
  readonly dossierId: string;
  readonly soort: string;
  readonly aanZet: string;
}

export async function leesLopendeKlokken(tx: Tx, dossierIds: readonly string[]): Promise<LopendeKlok[]> {
  const rijen = await tx.klok.findMany({
    where: { dossierId: { in: [...dossierIds] }, gestoptOp: null, uiterlijk: { not: null } },
    select: { dossierId: true, soort: true, onderwerpId: true, begint: true, uiterlijk: true },
    orderBy: [{ uiterlijk: 'asc' }, { soort: 'asc' }],
  });
  return rijen.flatMap(({ dossierId, soort, onderwerpId, begint, uiterlijk }) => {
    if (dossierId === null || uiterlijk === null) return [];
    if (!isKlokId(soort)) throw new Programmafout('A clock runs that the table of clocks does not know.');
    return [{ dossierId, onderwerpId, id: soort, begint: datum(uitDb(begint)), uiterlijk: datum(uitDb(uiterlijk)) }];
  });
}

export async function leesOpenAanvragen(tx: Tx, dossierIds: readonly string[]): Promise<OpenAanvraag[]> {
  const rijen = await tx.$queryRaw<
    {
      id: string;
      dossierId: string;
      fase: string;
      ronde: number;
      beslisUiterlijk: string;
      zittingOp: string | null;
      verdaagdOp: string | null;
    }[]
  >`
    SELECT a.id, a.dossier_id AS "dossierId", a.fase, a.ronde, a.beslis_uiterlijk::text AS "beslisUiterlijk",
      (SELECT max(z.datum)::text FROM agendapunt p JOIN zitting z ON z.id = p.zitting_id
        WHERE p.aanvraag_id = a.id AND p.status = 'open' AND z.fase IN ('opgeroepen', 'bezig')) AS "zittingOp",
      (SELECT max(z.datum)::text FROM agendapunt p JOIN zitting z ON z.id = p.zitting_id
         JOIN lijnuitkomst u ON u.agendapunt_id = p.id AND u.uitkomst = 'verdaagd' WHERE p.aanvraag_id = a.id) AS "verdaagdOp"
    FROM aanvraag a WHERE a.gesloten_op IS NULL AND a.dossier_id = ANY (${[...dossierIds]}::uuid[]) ORDER BY a.beslis_uiterlijk`;
  return rijen.map(({ fase, beslisUiterlijk, zittingOp, verdaagdOp, ...rij }) => ({
    ...rij,
    fase: alsFase(fase),
    beslisUiterlijk: datum(beslisUiterlijk),
    ...(zittingOp === null ? {} : { zittingOp: datum(zittingOp) }),
    ...(verdaagdOp === null ? {} : { verdaagdOp: datum(verdaagdOp) }),
  }));
}

export async function leesOpenProcedures(tx: Tx, dossierIds: readonly string[]): Promise<OpenProcedure[]> {
  return tx.$queryRaw<OpenProcedure[]>`
    SELECT id, dossier_id AS "dossierId", soort, aan_zet AS "aanZet" FROM procedure
    WHERE gesloten_op IS NULL AND zonder_workflow IS NULL AND dossier_id = ANY (${[...dossierIds]}::uuid[])
    ORDER BY array_position(ARRAY['dringend', 'aanvraag', 'besluit', 'beroep', 'opvolging'], soort), geopend_op`;
}

export async function leesMijlpalen(tx: Tx, procedureIds: readonly string[]): Promise<Map<string, string[]>> {
  const rijen = await tx.mijlpaal.findMany({
    where: { procedureId: { in: [...procedureIds] } },
    select: { procedureId: true, mijlpaal: true },
  });
  const uit = new Map<string, string[]>();
  for (const { procedureId, mijlpaal } of rijen) uit.set(procedureId, [...(uit.get(procedureId) ?? []), mijlpaal]);
  return uit;
}

/** Of decisions whose letter is not released: what must be done before anyone can sign it. */
export async function leesBriefwacht(tx: Tx, procedureIds: readonly string[]): Promise<Map<string, Briefwacht[]>> {
  const rijen = await tx.$queryRaw<({ id: string } & Record<Briefwacht, boolean>)[]>`
    SELECT p.id,
      EXISTS (SELECT FROM taak t WHERE t.procedure_id = p.id AND t.soort = 'brief.schrijven' AND t.klaar_op IS NULL) AS schrijven,
      EXISTS (SELECT FROM brief b JOIN brief_te_lezen t ON t.brief_id = b.id WHERE b.procedure_id = p.id AND b.status = 'ontwerp'
        AND NOT EXISTS (SELECT FROM brief_lezing l WHERE l.brief_id = b.id AND l.uitkomst = 'klopt')) AS lezen,
      coalesce((SELECT (o.huisregels #>> '{besluitenlijstEerst,waarde}')::boolean FROM ocmw o WHERE o.id = 1), false)
        AND EXISTS (SELECT FROM effect e WHERE e.effect = 'drukBesluitenlijst' AND e.onderwerp_id = x.zitting_id)
        AND NOT EXISTS (SELECT FROM brief l WHERE l.soort = 'besluitenlijst' AND l.onderwerp_id = x.zitting_id AND l.status = 'vrijgegeven') AS lijst
    FROM procedure p JOIN besluit x ON x.id = p.onderwerp_id
    WHERE p.soort = 'besluit' AND p.id = ANY (${[...procedureIds]}::uuid[])`;
  return new Map(rijen.map((rij) => [rij.id, BRIEFWACHT.filter((wacht) => rij[wacht])]));
}

export interface LaatsteBeslissing {
  readonly dossierId: string;
  readonly datum: string;
  readonly orgaan: string;
  readonly lijnen: string[];
}

export async function leesLaatsteBeslissingen(tx: Tx, dossierIds: readonly string[]): Promise<LaatsteBeslissing[]> {
  return tx.$queryRaw<LaatsteBeslissing[]>`
    SELECT DISTINCT ON (b.dossier_id) b.dossier_id AS "dossierId", b.datum::text AS datum, b.orgaan,
      ARRAY(SELECT l.besluit || ' ' || l.steun FROM besluitlijn l WHERE l.besluit_id = b.id ORDER BY l.volgnr) AS lijnen
    FROM besluit b WHERE b.dossier_id = ANY (${[...dossierIds]}::uuid[])
    ORDER BY b.dossier_id, b.datum DESC, b.vergrendeld_op DESC`;
}

/** Files where an effect failed or nobody knows whether it left, and nobody has dealt with it yet. */
export async function leesVastgelopen(tx: Tx, dossierIds: readonly string[]): Promise<Map<string, string>> {
  const rijen = await tx.$queryRaw<{ dossierId: string; effect: string }[]>`
    SELECT e.dossier_id AS "dossierId", min(e.effect) AS effect FROM effect e JOIN taak t ON t.sleutel = 'effect/' || e.id
    WHERE e.status IN ('mislukt', 'onzeker') AND t.klaar_op IS NULL AND e.dossier_id = ANY (${[...dossierIds]}::uuid[])
    GROUP BY e.dossier_id`;
  return new Map(rijen.map(({ dossierId, effect }) => [dossierId, effect]));
}

function alsFase(tekst: string): Fase {
  const fase = FASEN.find((f) => f === tekst);
  if (fase === undefined) throw new Programmafout('A request is in a phase that the table of phases does not know.');
  return fase;
}
