/** Everything a run has to know of a page of aid, read with one statement a table whatever the size of the page. */
import {
  bedragenVanaf,
  datum,
  sleutelVan,
  type Bedragvanaf,
  type Betaalonderbreking,
  type Datum,
  type Derde,
  type Runsteun,
} from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';

export interface Teberekenen extends Runsteun {
  readonly opvolgingId: string;
  readonly dossierId: string;
  readonly dossierNummer: string;
  readonly besluitlijnId: string;
  readonly procedureId: string;
  readonly werkerId: string | null;
  readonly isLeefloon: boolean;
  readonly client: { readonly naam: string; readonly iban: string | null };
  readonly vorigCent: number | null;
}

interface Steunrij {
  readonly opvolgingId: string;
  readonly dossierId: string;
  readonly dossierNummer: string;
  readonly besluitlijnId: string;
  readonly procedureId: string;
  readonly werkerId: string | null;
  readonly isLeefloon: boolean;
  readonly naam: string;
  readonly iban: string | null;
  readonly maandbedragCent: number;
  readonly van: string;
  readonly tot: string | null;
  readonly overleden: boolean;
  readonly wisselend: boolean;
  readonly baremaTot: string | null;
  readonly verrekenCent: number | null;
  readonly vorigCent: number | null;
  /** first day of the month in which the aid was decided: the months before it were paid with the decision */
  readonly beslistIn: string;
}

export interface Runvraag {
  readonly runId: string;
  /** first day for which the runs answer */
  readonly vanaf: Datum;
}

export async function laadRunsteun(tx: Tx, ids: readonly string[], { runId, vanaf }: Runvraag): Promise<Teberekenen[]> {
  const rijen = await leesSteun(tx, ids, runId);
  const bedragen = await leesBedragen(tx, ids);
  const onderbrekingen = await leesOnderbrekingen(tx, ids);
  const betaald = await leesBetaald(tx, ids);
  const derden = await leesDerden(tx, ids);
  const inkomens = await leesMaandinkomens(tx, ids);
  return rijen.map((rij) => {
    const { opvolgingId, dossierId, dossierNummer, besluitlijnId, procedureId, werkerId, isLeefloon, vorigCent } = rij;
    const { perMaand, aanDerden } = betaald.get(opvolgingId) ?? leeg();
    return {
      ...{ opvolgingId, dossierId, dossierNummer, besluitlijnId, procedureId, werkerId, isLeefloon, vorigCent },
      client: { naam: rij.naam, iban: rij.iban },
      steun: {
        maandbedragCent: rij.maandbedragCent,
        bedragen: verloop(bedragen.get(opvolgingId), rij.maandbedragCent),
        ...periode(rij),
      },
      onderbrekingen: onderbrekingen.get(opvolgingId) ?? [],
      betaald: metVoorschot(perMaand, rij),
      betaaldAanDerden: aanDerden,
      derden: derden.get(opvolgingId) ?? [],
      vanaf: rij.beslistIn > vanaf ? datum(rij.beslistIn) : vanaf,
      ...(rij.baremaTot === null ? {} : { baremaTot: datum(rij.baremaTot) }),
      ...(rij.wisselend ? { wisselend: inkomens.get(opvolgingId) ?? new Map<string, number>() } : {}),
      overleden: rij.overleden,
    };
  });
}

function leesSteun(tx: Tx, ids: readonly string[], runId: string): Promise<Steunrij[]> {
  return tx.$queryRaw<Steunrij[]>`
    SELECT o.id AS "opvolgingId", o.dossier_id AS "dossierId", d.nummer AS "dossierNummer", l.id AS "besluitlijnId", p.id AS "procedureId",
      d.werker_id AS "werkerId", o.steun ~ '^(LL[123]|ELL)$' AS "isLeefloon", m.voornaam || ' ' || m.naam AS naam, m.iban,
      o.maandbedrag_cent AS "maandbedragCent", o.van::text, coalesce(o.tot, o.gepland_einde)::text AS tot,
      d.overleden_op IS NOT NULL AS overleden, coalesce(l.gegevens #>> '{invoer,wisselend}' = 'true', false) AS wisselend,
      CASE WHEN l.gegevens ? 'baremaVanaf' THEN barema_geldt_tot('leefloon') END::text AS "baremaTot",
      (l.gegevens #>> '{invoer,verrekenCent}')::int AS "verrekenCent", v.bedrag_cent AS "vorigCent",
      CASE WHEN b.orgaan = 'overgenomen' THEN o.van ELSE date_trunc('month', b.datum)::date END::text AS "beslistIn"
    FROM opvolging o JOIN dossier d ON d.id = o.dossier_id JOIN persoon m ON m.id = d.persoon_id
      JOIN procedure p ON p.soort = 'opvolging' AND p.onderwerp_id = o.id
      JOIN besluitlijn l ON l.id = o.besluitlijn_id JOIN besluit b ON b.id = l.besluit_id
      LEFT JOIN LATERAL (SELECT g.bedrag_cent FROM betaalrun r JOIN betaalrun_regel g ON g.betaalrun_id = r.id AND g.berekening = r.berekening
        WHERE g.opvolging_id = o.id AND r.besteld_op IS NOT NULL AND r.aanvulling = 0 AND r.id <> ${runId}::uuid
          AND r.van < (SELECT van FROM betaalrun WHERE id = ${runId}::uuid) ORDER BY r.van DESC LIMIT 1) v ON true
    WHERE o.id = ANY (${[...ids]}::uuid[]) ORDER BY o.id`;
}

async function leesBedragen(tx: Tx, ids: readonly string[]): Promise<Map<string, Bedragvanaf[]>> {
  const rijen = await tx.$queryRaw<{ opvolgingId: string; vanaf: string; cent: number }[]>`
    SELECT opvolging_id AS "opvolgingId", vanaf::text, cent FROM steunbedrag
    WHERE opvolging_id = ANY (${[...ids]}::uuid[]) ORDER BY opvolging_id, op, vanaf`;
  return perSteun(rijen, ({ vanaf, cent }) => ({ vanaf: datum(vanaf), maandbedragCent: cent }));
}

/** What doesn't lead to the amount that runs (aid taken over) is no history of it. */
function verloop(wijzigingen: readonly Bedragvanaf[] | undefined, nuCent: number): readonly Bedragvanaf[] | undefined {
  const bedragen = bedragenVanaf(wijzigingen ?? []);
  return bedragen.at(-1)?.maandbedragCent === nuCent ? bedragen : undefined;
}

async function leesOnderbrekingen(tx: Tx, ids: readonly string[]): Promise<Map<string, Betaalonderbreking[]>> {
  const rijen = await tx.onderbreking.findMany({
    where: { opvolgingId: { in: [...ids] }, vervallenOp: null },
    orderBy: { van: 'asc' },
  });
  return perSteun(rijen, ({ van, tot, inhoudingCent }) => ({
    ...periode({ van: uitDb(van), tot: tot === null ? null : uitDb(tot) }),
    ...(inhoudingCent === null ? {} : { inhoudingCent }),
  }));
}

interface Betaald {
  readonly perMaand: Map<string, number>;
  readonly aanDerden: Map<string, number>;
}
const leeg = (): Betaald => ({ perMaand: new Map<string, number>(), aanDerden: new Map<string, number>() });

async function leesBetaald(tx: Tx, ids: readonly string[]): Promise<Map<string, Betaald>> {
  const rijen = await tx.$queryRaw<{ opvolgingId: string; maand: string; derdeId: string | null; cent: number }[]>`
    SELECT opvolging_id AS "opvolgingId", periode AS maand, derde_id AS "derdeId", sum(bedrag_cent)::int AS cent FROM steunbetaling
    WHERE opvolging_id = ANY (${[...ids]}::uuid[]) GROUP BY 1, 2, 3`;
  const perOpvolging = new Map<string, Betaald>();
  for (const { opvolgingId, maand, derdeId, cent } of rijen) {
    const betaald = perOpvolging.get(opvolgingId) ?? leeg();
    betaald.perMaand.set(maand, (betaald.perMaand.get(maand) ?? 0) + cent);
    if (derdeId !== null) betaald.aanDerden.set(sleutelVan(derdeId, maand), cent);
    perOpvolging.set(opvolgingId, betaald);
  }
  return perOpvolging;
}

/** An advance that the first payment was cut by, was paid all the same. */
function metVoorschot(
  perMaand: ReadonlyMap<string, number>,
  { verrekenCent, van }: Pick<Steunrij, 'verrekenCent' | 'van'>,
): ReadonlyMap<string, number> {
  if (verrekenCent === null) return perMaand;
  const maand = van.slice(0, 7);
  return new Map([...perMaand, [maand, (perMaand.get(maand) ?? 0) + verrekenCent]]);
}

async function leesDerden(tx: Tx, ids: readonly string[]): Promise<Map<string, Derde[]>> {
  const rijen = await tx.derdebegunstigde.findMany({
    where: { opvolgingId: { in: [...ids] } },
    orderBy: { volgnr: 'asc' },
  });
  return perSteun(rijen, ({ id, naam, iban, mededeling, bedragCent, van, tot }) => ({
    ...{ id, naam, iban, mededeling },
    ...(bedragCent === null ? {} : { bedragCent }),
    ...periode({ van: uitDb(van), tot: tot === null ? null : uitDb(tot) }),
  }));
}

/** By month what it comes to: of several notes of a month the newest. */
async function leesMaandinkomens(tx: Tx, ids: readonly string[]): Promise<Map<string, Map<string, number>>> {
  const rijen = await tx.maandinkomen.findMany({
    where: { opvolgingId: { in: [...ids] } },
    orderBy: { volgnr: 'asc' },
    select: { opvolgingId: true, maand: true, bedragCent: true },
  });
  const perOpvolging = new Map<string, Map<string, number>>();
  for (const { opvolgingId, maand, bedragCent } of rijen) {
    const maanden = perOpvolging.get(opvolgingId) ?? new Map<string, number>();
    perOpvolging.set(opvolgingId, maanden.set(maand, bedragCent));
  }
  return perOpvolging;
}

function perSteun<R extends { readonly opvolgingId: string }, T>(
  rijen: readonly R[],
  vorm: (rij: R) => T,
): Map<string, T[]> {
  const perOpvolging = new Map<string, T[]>();
  for (const rij of rijen) {
    perOpvolging.set(rij.opvolgingId, [...(perOpvolging.get(rij.opvolgingId) ?? []), vorm(rij)]);
  }
  return perOpvolging;
}

function periode({ van, tot }: { readonly van: string; readonly tot: string | null }) {
  return { van: datum(van), ...(tot === null ? {} : { tot: datum(tot) }) };
}
