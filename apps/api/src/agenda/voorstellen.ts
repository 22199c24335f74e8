/** Proposals as the agenda needs them: whose they are, until when, what they hold, and on which live agenda they stand. */
import { datum, type BesluitCode, type Datum, type Fase } from '@besluitpad/domain';
import type { Tx } from '../server/database.js';

export interface AgendaLijn {
  readonly aanvraaglijnId: string;
  readonly spoor: 'MI' | 'MD';
  readonly steun: string;
  readonly omschrijving: string;
  readonly besluit: BesluitCode;
  /** first day of a sanction */
  readonly sanctieVanaf: Datum | null;
}

export interface AgendaVoorstel {
  readonly id: string;
  readonly aanvraagId: string;
  readonly dossierId: string;
  readonly dossiernummer: string;
  readonly registernummer: string;
  readonly fase: Fase;
  readonly ronde: number;
  /** of its request's present round, locked, and not taken back */
  readonly geldig: boolean;
  readonly beslisUiterlijk: Datum;
  readonly bespreking: boolean;
  readonly heeftBrief: boolean;
  readonly heeftMotivering: boolean;
  readonly verslagVergrendeld: boolean;
  readonly hoorrechtGemeld: boolean;
  /** rule of the house: also told for other aid than integration */
  readonly hoorrechtMD: boolean;
  readonly wilGehoordWorden: boolean;
  readonly lijnen: readonly AgendaLijn[];
  /** lines of the request that are open and that the proposal leaves out */
  readonly vergetenLijnen: number;
  readonly opZittingId: string | null;
  /** of who the file is */
  readonly werker: string;
  /** kind of the first aid it is about */
  readonly soort: string;
  readonly afwijkingen: readonly Toetsafwijking[];
}

/** A check of the house that the secretary set aside for this draft. */
export interface Toetsafwijking {
  readonly code: string;
  readonly reden: string;
  readonly door: string;
  readonly op: string;
}

type Rij = Omit<AgendaVoorstel, 'beslisUiterlijk'> & { readonly beslisUiterlijk: string };

/** All that are ripe for an agenda, or those with these ids whatever their state. */
export async function leesVoorstellen(tx: Tx, ids?: readonly string[]): Promise<AgendaVoorstel[]> {
  const gevraagd = ids === undefined ? null : [...ids];
  const rijen = await tx.$queryRaw<Rij[]>`
    SELECT v.id, a.id AS "aanvraagId", d.id AS "dossierId", d.nummer AS dossiernummer, a.registernummer, a.fase, v.ronde,
      (v.ronde = a.ronde AND v.vergrendeld_op IS NOT NULL AND v.teruggenomen_op IS NULL) AS geldig,
      a.beslis_uiterlijk::text AS "beslisUiterlijk", v.bespreking, v.brief IS NOT NULL AS "heeftBrief",
      length(trim(v.motivering)) > 0 AS "heeftMotivering", r.vergrendeld_op IS NOT NULL AS "verslagVergrendeld",
      a.hoorrecht_gemeld_op IS NOT NULL AS "hoorrechtGemeld",
      coalesce((SELECT (o.huisregels -> 'hoorrechtMD' ->> 'waarde')::boolean FROM ocmw o WHERE o.id = 1), false) AS "hoorrechtMD",
      (a.hoorrecht_gevraagd AND a.gehoord_op IS NULL) AS "wilGehoordWorden",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('aanvraaglijnId', l.id, 'spoor', l.spoor, 'steun', l.steun,
         'omschrijving', l.omschrijving, 'besluit', vl.besluit,
         'sanctieVanaf', CASE vl.besluit WHEN 'SANCTIE' THEN vl.gegevens ->> 'ingang' END) ORDER BY vl.volgnr), '[]')
       FROM voorstellijn vl JOIN aanvraaglijn l ON l.id = vl.aanvraaglijn_id WHERE vl.voorstel_id = v.id) AS lijnen,
      (SELECT count(*)::int FROM aanvraaglijn l WHERE l.aanvraag_id = a.id AND l.uitkomst IS NULL
         AND NOT EXISTS (SELECT 1 FROM voorstellijn vl WHERE vl.voorstel_id = v.id AND vl.aanvraaglijn_id = l.id)) AS "vergetenLijnen",
      (SELECT p.zitting_id FROM agendapunt p WHERE p.voorstel_id = v.id AND p.status = 'open') AS "opZittingId",
      w.naam AS werker,
      coalesce((SELECT l.steun FROM voorstellijn vl JOIN aanvraaglijn l ON l.id = vl.aanvraaglijn_id
        WHERE vl.voorstel_id = v.id ORDER BY vl.volgnr LIMIT 1), '') AS soort,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('code', t.code, 'reden', t.reden, 'door', g.naam,
         'op', to_char(t.op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))), '[]')
       FROM toetsafwijking t JOIN gebruiker g ON g.id = t.door WHERE t.voorstel_id = v.id) AS afwijkingen
    FROM voorstel v JOIN aanvraag a ON a.id = v.aanvraag_id JOIN dossier d ON d.id = a.dossier_id JOIN verslag r ON r.id = v.verslag_id
      JOIN gebruiker w ON w.id = d.werker_id
    WHERE CASE WHEN ${gevraagd}::uuid[] IS NOT NULL THEN v.id = ANY (${gevraagd}::uuid[])
      ELSE a.fase = 'agendering' AND v.ronde = a.ronde AND v.vergrendeld_op IS NOT NULL AND v.teruggenomen_op IS NULL END
    ORDER BY a.beslis_uiterlijk, a.registernummer`;
  return rijen.map((rij) => ({ ...rij, beslisUiterlijk: datum(rij.beslisUiterlijk) }));
}

/** What members read on the agenda: the file and the aid, never a name (R-COM-23). */
export function titelVan({ dossiernummer, lijnen }: AgendaVoorstel): string {
  return `${dossiernummer}: ${[...new Set(lijnen.map((lijn) => lijn.omschrijving))].join('; ')}`;
}
