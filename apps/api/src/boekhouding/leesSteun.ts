/** The aid of a page of files with all that its months depend on: one statement a table, whatever the size of the page. */
import {
  bedragenVanaf,
  datum,
  isLeefloon,
  type Afstempost,
  type Afstemsteun,
  type Bedragvanaf,
  type Betaalonderbreking,
  type Steungroep,
} from '@besluitpad/domain';
import type { Tx } from '../server/database.js';

interface Steunrij {
  readonly id: string;
  readonly dossierId: string;
  readonly steun: string;
  readonly maandbedragCent: number;
  readonly van: string;
  readonly tot: string | null;
  readonly overleden: boolean;
  readonly vonnis: boolean;
  readonly overgenomen: boolean;
  readonly wisselend: boolean;
  readonly verrekenCent: number;
  readonly beslistIn: string;
  readonly gewijzigdOp: string;
}

/** Of a file and a kind of aid; a household has one leefloon, whatever its category. */
export interface Dossiergroep extends Steungroep {
  readonly dossierId: string;
}

export async function leesSteungroepen(tx: Tx, dossierIds: readonly string[]): Promise<Dossiergroep[]> {
  const rijen = await leesSteunrijen(tx, dossierIds);
  const ids = rijen.map(({ id }) => id);
  const bedragen = await leesBedragen(tx, ids);
  const onderbrekingen = await leesOnderbrekingen(tx, ids);
  const inkomens = await leesInkomens(tx, ids);
  const betalingen = await leesMaandbetalingen(tx, dossierIds);
  const teruggevorderd = await leesTeruggevorderd(tx, dossierIds);
  const sleutels = new Set([...rijen.map(({ dossierId, steun }) => sleutel(dossierId, steun)), ...betalingen.keys()]);
  return [...sleutels].map((een) => {
    const [dossierId = '', soort = ''] = een.split('/');
    const eigen = rijen.filter((rij) => sleutel(rij.dossierId, rij.steun) === een);
    return {
      ...{ dossierId, soort, overleden: eigen.some(({ overleden }) => overleden) },
      steun: eigen.map((rij) => alsSteun(rij, bedragen.get(rij.id) ?? [], onderbrekingen.get(rij.id) ?? [], inkomens)),
      betalingen: betalingen.get(een) ?? new Map<string, Afstempost['betalingen']>(),
      teruggevorderd: teruggevorderd.get(een) ?? new Map<string, number>(),
    };
  });
}

function sleutel(dossierId: string, steun: string): string {
  return `${dossierId}/${isLeefloon(steun) ? 'leefloon' : steun}`;
}

function alsSteun(
  rij: Steunrij,
  wijzigingen: readonly Bedragvanaf[],
  onderbrekingen: readonly Betaalonderbreking[],
  inkomens: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Afstemsteun {
  const { id, maandbedragCent, vonnis, overgenomen, verrekenCent, beslistIn, gewijzigdOp } = rij;
  const bedragen = bedragenVanaf(wijzigingen);
  // What doesn't lead to the amount that runs (aid taken over) is no history of it.
  const isVerloop = bedragen.at(-1)?.maandbedragCent === maandbedragCent;
  return {
    ...{ id, vonnis, overgenomen, verrekenCent, beslistIn, gewijzigdOp, onderbrekingen },
    steun: { maandbedragCent, ...(isVerloop ? { bedragen } : {}), ...periode(rij) },
    ...(rij.wisselend ? { wisselend: inkomens.get(id) ?? new Map<string, number>() } : {}),
  };
}

/** What runs or ran, and what was over already on the day it was decided, of which nothing runs. */
function leesSteunrijen(tx: Tx, dossierIds: readonly string[]): Promise<Steunrij[]> {
  return tx.$queryRaw<Steunrij[]>`
    SELECT coalesce(o.id, l.id) AS id, l.dossier_id AS "dossierId", coalesce(o.steun, l.steun) AS steun,
      coalesce(o.maandbedrag_cent, l.bedrag_cent) AS "maandbedragCent", coalesce(o.van, l.ingang)::text AS van,
      coalesce(o.tot, o.gepland_einde, CASE WHEN o.id IS NULL THEN l.einde END)::text AS tot, d.overleden_op IS NOT NULL AS overleden,
      l.besluit = 'UITVOERING_VONNIS' AS vonnis, b.orgaan = 'overgenomen' AS overgenomen,
      coalesce(l.gegevens #>> '{invoer,wisselend}' = 'true', false) AS wisselend,
      coalesce((l.gegevens #>> '{invoer,verrekenCent}')::int, 0) AS "verrekenCent", to_char(b.datum, 'YYYY-MM') AS "beslistIn",
      to_char(greatest(b.vergrendeld_op, (SELECT max(s.op) FROM steunbedrag s WHERE s.opvolging_id = o.id),
        (SELECT max(greatest(ob.vergrendeld_op, x.hervat_op, x.vervallen_op)) FROM onderbreking x JOIN besluitlijn xl ON xl.id = x.besluitlijn_id
          JOIN besluit ob ON ob.id = xl.besluit_id WHERE x.opvolging_id = o.id)) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "gewijzigdOp"
    FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id JOIN dossier d ON d.id = l.dossier_id
      LEFT JOIN opvolging o ON o.besluitlijn_id = l.id
    WHERE l.dossier_id = ANY (${[...dossierIds]}::uuid[]) AND (o.maandbedrag_cent IS NOT NULL
      OR (o.id IS NULL AND l.gegevens #>> '{invoer,soort}' IN ('periodiek', 'vonnis') AND l.periodiciteit = 'maandelijks'
        AND l.bedrag_cent IS NOT NULL AND l.ingang IS NOT NULL AND l.einde <= b.datum))
    ORDER BY b.vergrendeld_op, l.volgnr`;
}

async function leesBedragen(tx: Tx, ids: readonly string[]): Promise<Map<string, Bedragvanaf[]>> {
  const rijen = await tx.$queryRaw<{ id: string; vanaf: string; cent: number }[]>`
    SELECT opvolging_id AS id, vanaf::text, cent FROM steunbedrag WHERE opvolging_id = ANY (${[...ids]}::uuid[]) ORDER BY op, vanaf`;
  return perSleutel(rijen, ({ id, vanaf, cent }) => [id, { vanaf: datum(vanaf), maandbedragCent: cent }]);
}

async function leesOnderbrekingen(tx: Tx, ids: readonly string[]): Promise<Map<string, Betaalonderbreking[]>> {
  const rijen = await tx.$queryRaw<{ id: string; van: string; tot: string | null; inhoudingCent: number | null }[]>`
    SELECT opvolging_id AS id, van::text, tot::text, inhouding_cent AS "inhoudingCent" FROM onderbreking
    WHERE opvolging_id = ANY (${[...ids]}::uuid[]) AND vervallen_op IS NULL ORDER BY van`;
  return perSleutel(rijen, ({ id, inhoudingCent, ...rij }) => [
    id,
    { ...periode(rij), ...(inhoudingCent === null ? {} : { inhoudingCent }) },
  ]);
}

/** By aid and month, of several notes of a month the newest. */
async function leesInkomens(tx: Tx, ids: readonly string[]): Promise<Map<string, Map<string, number>>> {
  const rijen = await tx.$queryRaw<{ id: string; maand: string; cent: number }[]>`
    SELECT DISTINCT ON (opvolging_id, maand) opvolging_id AS id, maand, bedrag_cent AS cent FROM maandinkomen
    WHERE opvolging_id = ANY (${[...ids]}::uuid[]) ORDER BY opvolging_id, maand, volgnr DESC`;
  const per = perSleutel(rijen, ({ id, maand, cent }) => [id, [maand, cent] as const]);
  return new Map([...per].map(([id, maanden]) => [id, new Map(maanden)]));
}

type Betaling = Afstempost['betalingen'][number];

async function leesMaandbetalingen(
  tx: Tx,
  dossierIds: readonly string[],
): Promise<Map<string, Map<string, Betaling[]>>> {
  const rijen = await tx.$queryRaw<
    { dossierId: string; steun: string; maand: string; bedragCent: number; status: Betaling['status'] }[]
  >`
    SELECT t.dossier_id AS "dossierId", l.steun, t.periode AS maand, t.bedrag_cent AS "bedragCent", t.status
    FROM betaling t JOIN besluitlijn l ON l.id = t.besluitlijn_id
    WHERE t.dossier_id = ANY (${[...dossierIds]}::uuid[]) AND t.periode <> 'eenmalig' AND t.status <> 'vervallen' ORDER BY t.periode, t.id`;
  const per = perSleutel(rijen, ({ dossierId, steun, ...rij }) => [sleutel(dossierId, steun), rij]);
  return new Map(
    [...per].map(([een, lijst]) => [
      een,
      perSleutel(lijst, ({ maand, bedragCent, status }) => [maand, { bedragCent, status }]),
    ]),
  );
}

/** By file, kind of aid and month, what a decision takes back of it. */
async function leesTeruggevorderd(tx: Tx, dossierIds: readonly string[]): Promise<Map<string, Map<string, number>>> {
  const rijen = await tx.$queryRaw<{ dossierId: string; steun: string; maand: string; cent: number }[]>`
    SELECT l.dossier_id AS "dossierId", l.steun, m ->> 'maand' AS maand, sum((m ->> 'teVeelCent')::int)::int AS cent
    FROM terugvordering v JOIN besluitlijn l ON l.id = v.besluitlijn_id CROSS JOIN jsonb_array_elements(coalesce(l.gegevens -> 'perMaand', '[]')) m
    WHERE v.dossier_id = ANY (${[...dossierIds]}::uuid[]) GROUP BY 1, 2, 3`;
  const per = perSleutel(rijen, ({ dossierId, steun, maand, cent }) => [
    sleutel(dossierId, steun),
    [maand, cent] as const,
  ]);
  return new Map([...per].map(([een, maanden]) => [een, new Map(maanden)]));
}

export function perSleutel<R, T>(rijen: readonly R[], vorm: (rij: R) => readonly [string, T]): Map<string, T[]> {
  const per = new Map<string, T[]>();
  for (const rij of rijen) {
    const [een, waarde] = vorm(rij);
    const lijst = per.get(een);
    if (lijst === undefined) per.set(een, [waarde]);
    else lijst.push(waarde);
  }
  return per;
}

function periode({ van, tot }: { readonly van: string; readonly tot: string | null }) {
  return { van: datum(van), ...(tot === null ? {} : { tot: datum(tot) }) };
}
