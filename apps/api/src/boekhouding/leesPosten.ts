/** All posts of a page of files in a year: the months of what runs, what was given once, and the claims. */
import {
  datum,
  isReden,
  maandposten,
  type Afstempost,
  type Afstemreden,
  type Bestelderun,
  type Datum,
  type Runreden,
  type Vorderingsverloop,
} from '@besluitpad/domain';
import type { Tx } from '../server/database.js';
import { leesSteungroepen, perSleutel, type Dossiergroep } from './leesSteun.js';

export interface Afstemvraag {
  readonly jaar: number;
  readonly vandaag: Datum;
}

export async function leesPosten(
  tx: Tx,
  dossierIds: readonly string[],
  vraag: Afstemvraag,
): Promise<Map<string, Afstempost[]>> {
  const groepen = await leesSteungroepen(tx, dossierIds);
  const runs = await leesRuns(tx, groepen);
  const perMaand = groepen.flatMap((groep) =>
    maandposten(groep, runs, vraag).map((post) => ({ dossierId: groep.dossierId, post })),
  );
  const eenmalig = await leesEenmalig(tx, dossierIds, vraag.jaar);
  return perSleutel([...perMaand, ...eenmalig], ({ dossierId, post }) => [dossierId, post]);
}

interface Runregelrij {
  readonly van: string;
  readonly tot: string;
  readonly berekendOp: string;
  readonly opvolgingId: string | null;
  readonly soort: string | null;
  readonly reden: string | null;
  readonly uitkomst: string | null;
  readonly maanden: readonly { readonly maand: string; readonly reden?: string }[] | null;
}

/** The runs that were ordered, in the order in which they were, with their lines of this aid. */
async function leesRuns(tx: Tx, groepen: readonly Dossiergroep[]): Promise<Bestelderun[]> {
  const ids = groepen.flatMap(({ steun }) => steun.map(({ id }) => id));
  const rijen = await tx.$queryRaw<({ id: string } & Runregelrij)[]>`
    SELECT r.id, r.van::text, r.tot::text, to_char(r.berekend_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "berekendOp",
      g.opvolging_id AS "opvolgingId", g.soort, g.reden, g.uitkomst, g.maanden
    FROM betaalrun r LEFT JOIN betaalrun_regel g ON g.betaalrun_id = r.id AND g.berekening = r.berekening AND g.opvolging_id = ANY (${ids}::uuid[])
    WHERE r.status IN ('besteld', 'uitgevoerd') AND r.berekend_op IS NOT NULL ORDER BY r.van, r.aanvulling, r.id`;
  return [...perSleutel(rijen, (rij) => [rij.id, rij])].flatMap(([, regels]) => {
    const [eerste] = regels;
    return eerste === undefined ? [] : [alsRun(eerste, regels)];
  });
}

function alsRun({ van, tot, berekendOp }: Runregelrij, regels: readonly Runregelrij[]): Bestelderun {
  return {
    ...{ van: datum(van), tot: datum(tot), berekendOp },
    regels: new Map(
      regels.flatMap(({ opvolgingId, reden, uitkomst, maanden }) => {
        if (opvolgingId === null) return [];
        const bekend = alsReden(reden);
        const perMaand = (maanden ?? []).flatMap(({ maand, reden: waarom }): [string, Runreden][] => {
          const gekend = alsReden(waarom ?? null);
          return gekend === undefined ? [] : [[maand, gekend]];
        });
        return [
          [
            opvolgingId,
            {
              isGewijzigd: uitkomst === 'gewijzigd',
              redenPerMaand: new Map(perMaand),
              ...(bekend === undefined ? {} : { reden: bekend }),
            },
          ] as const,
        ];
      }),
    ),
  };
}

function alsReden(reden: string | null): Runreden | undefined {
  return reden !== null && isReden(reden) ? reden : undefined;
}

interface Eenmaligrij {
  readonly dossierId: string;
  readonly steun: string;
  readonly waarvoor: string;
  readonly beslotenCent: number;
  readonly belet: Afstemreden | null;
  readonly betalingen: Afstempost['betalingen'];
}

/** Help given once counts in the year of its decision. */
async function leesEenmalig(tx: Tx, dossierIds: readonly string[], jaar: number) {
  const rijen = await tx.$queryRaw<Eenmaligrij[]>`
    SELECT l.dossier_id AS "dossierId", l.steun, 'eenmalig' AS waarvoor,
      CASE WHEN b.orgaan <> 'overgenomen' AND l.gegevens #>> '{invoer,soort}' IN ('eenmalig', 'installatiepremie', 'verwarming', 'verbetering', 'vonnis')
        AND l.periodiciteit IS DISTINCT FROM 'maandelijks' THEN coalesce(l.bedrag_cent, 0) ELSE 0 END AS "beslotenCent",
      CASE WHEN b.bekrachtiging = 'niet_bekrachtigd' THEN 'niet_bekrachtigd' WHEN d.overleden_op IS NOT NULL THEN 'overleden' END AS belet,
      coalesce((SELECT jsonb_agg(jsonb_build_object('bedragCent', t.bedrag_cent, 'status', t.status) ORDER BY t.id) FROM betaling t
        WHERE t.besluitlijn_id = l.id AND t.periode = 'eenmalig' AND t.status <> 'vervallen'), '[]') AS betalingen
    FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id JOIN dossier d ON d.id = l.dossier_id
    WHERE l.dossier_id = ANY (${[...dossierIds]}::uuid[]) AND extract(year FROM b.datum)::int = ${jaar}
    ORDER BY b.vergrendeld_op, l.volgnr`;
  return rijen
    .filter(({ beslotenCent, betalingen }) => beslotenCent > 0 || betalingen.length > 0)
    .map(({ dossierId, belet, ...rij }) => ({
      dossierId,
      post: { ...rij, verrekendCent: 0, teruggevorderdCent: 0, ...(belet === null ? {} : { belet }) },
    }));
}

/** By file every claim with the days on which it grew and shrank. */
export async function leesVorderingen(
  tx: Tx,
  dossierIds: readonly string[],
): Promise<Map<string, Vorderingsverloop[]>> {
  const rijen = await tx.$queryRaw<({ dossierId: string } & Vorderingsverloop)[]>`
    SELECT v.dossier_id AS "dossierId", v.bedrag_cent AS "bedragCent", b.datum::text AS op,
      coalesce((SELECT jsonb_agg(jsonb_build_object('bedragCent', k.bedrag_cent, 'op', kb.datum)) FROM besluitlijn k JOIN besluit kb ON kb.id = k.besluit_id
        WHERE k.dossier_id = v.dossier_id AND k.besluit = 'AFZIEN_TERUGVORDERING' AND k.bedrag_cent IS NOT NULL
          AND k.gegevens -> 'invoer' ->> 'terugvordering' = v.id::text), '[]') AS kwijtgescholden,
      coalesce((SELECT jsonb_agg(jsonb_build_object('bedragCent', o.bedrag_cent, 'op', o.ontvangen_op)) FROM terugbetaling o
        WHERE o.terugvordering_id = v.id), '[]') AS ontvangen
    FROM terugvordering v JOIN besluitlijn l ON l.id = v.besluitlijn_id JOIN besluit b ON b.id = l.besluit_id
    WHERE v.dossier_id = ANY (${[...dossierIds]}::uuid[]) ORDER BY v.mededeling`;
  return perSleutel(rijen, ({ dossierId, ...claim }) => [dossierId, claim]);
}
