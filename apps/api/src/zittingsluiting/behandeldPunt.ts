/** The items of a meeting with what was noted at them, ready to be carried into decisions and next rounds. */
import { datum, laatsteOproepingsdag, type Datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Puntstatus } from '../stemming/uitkomst.js';
import { vandaagVan, type Zitting } from '../zittingen/zitting.js';

/** What closing one meeting means for each item in it. */
export interface Afhandeling {
  readonly zitting: Zitting;
  readonly op: Date;
  readonly verzenddatum: Datum | undefined;
  /** The meetings that are still to come, the first one first. */
  readonly gepland: readonly GeplandeZitting[];
}

export interface GeplandeZitting {
  readonly id: string;
  readonly datum: Datum;
  readonly oproepingDagen: number;
}

export interface BehandeldPunt {
  readonly id: string;
  readonly dossierId: string;
  readonly werkerId: string;
  readonly aanvraagId: string;
  readonly procedureId: string;
  readonly ronde: number;
  readonly beslisUiterlijk: Datum;
  readonly voorstelId: string;
  readonly status: Puntstatus;
  readonly eigenMotivering: string | null;
  readonly lijnen: readonly {
    readonly aanvraaglijnId: string;
    readonly uitkomst: Puntstatus;
    readonly opdracht: string | null;
  }[];
}

export async function leesBehandeldePunten(tx: Tx, zittingId: string): Promise<BehandeldPunt[]> {
  const rijen = await tx.$queryRaw<(Omit<BehandeldPunt, 'beslisUiterlijk'> & { beslisUiterlijk: string })[]>`
    SELECT p.id, p.dossier_id AS "dossierId", d.werker_id AS "werkerId", a.id AS "aanvraagId", q.id AS "procedureId", a.ronde,
      a.beslis_uiterlijk::text AS "beslisUiterlijk", p.voorstel_id AS "voorstelId", p.status, p.eigen_motivering AS "eigenMotivering",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('aanvraaglijnId', u.aanvraaglijn_id, 'uitkomst', u.uitkomst,
         'opdracht', u.onderzoeksopdracht) ORDER BY l.volgnr), '[]')
       FROM lijnuitkomst u JOIN aanvraaglijn l ON l.id = u.aanvraaglijn_id WHERE u.agendapunt_id = p.id) AS lijnen
    FROM agendapunt p JOIN aanvraag a ON a.id = p.aanvraag_id JOIN dossier d ON d.id = p.dossier_id
      JOIN procedure q ON q.soort = 'aanvraag' AND q.onderwerp_id = a.id
    WHERE p.zitting_id = ${zittingId}::uuid AND p.voorstel_id IS NOT NULL AND p.status <> 'afgevoerd' ORDER BY p.volgnr`;
  return rijen.map((rij) => ({ ...rij, beslisUiterlijk: datum(rij.beslisUiterlijk) }));
}

/** Of one file, items follow each other in the order of the agenda; of many files, they are carried out together. */
export function inGolven<P extends Pick<BehandeldPunt, 'dossierId'>>(punten: readonly P[]): P[][] {
  const golven: P[][] = [];
  const eerder = new Map<string, number>();
  for (const punt of punten) {
    const nummer = eerder.get(punt.dossierId) ?? 0;
    eerder.set(punt.dossierId, nummer + 1);
    (golven[nummer] ??= []).push(punt);
  }
  return golven;
}

/**
 * Meetings after this one that were not yet convened: only there a proposal can still come on the agenda, and never on a
 * second convocation, which is about its own items alone (R-COM-12).
 */
export async function leesGeplandeZittingen(tx: Tx, na: Zitting): Promise<GeplandeZitting[]> {
  const rijen = await tx.$queryRaw<{ id: string; datum: string; oproepingDagen: number }[]>`
    SELECT id, datum::text, oproeping_dagen AS "oproepingDagen" FROM zitting
    WHERE fase = 'gepland' AND oproeping_nr = 1 AND subcomite_id IS NULL AND datum > ${naarDb(na.datum)}::date ORDER BY datum`;
  return rijen.map((rij) => ({ ...rij, datum: datum(rij.datum) }));
}

/** The first of them for which the members can still be convened in time. */
export function eerstHaalbare({ gepland, op }: Pick<Afhandeling, 'gepland' | 'op'>): GeplandeZitting | undefined {
  const vandaag = vandaagVan(op);
  return gepland.find((zitting) => laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen) >= vandaag);
}
