import { datum, redenzin, rekendagVan, isReden } from '@besluitpad/domain';
import { z } from 'zod';
import { dagUitDb } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import { leesCursor, maakPagina } from '../http/paginering.js';
import { VRIJGEVERS } from '../betalingen/geefVrij.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import {
  Betaalrun,
  Runregel,
  type Betaalruns,
  type Betaalrunvraag,
  type Regelvraag,
  type Runregels,
} from './vormen.js';

type Rij = Awaited<ReturnType<Tx['betaalrun']['findMany']>>[number];

export async function getBetaalrun(tx: Tx, id: string): Promise<Betaalrun> {
  const rij = await tx.betaalrun.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze betaalrun');
  const [run] = await toon(tx, [rij]);
  if (run === undefined) throw nietGevonden('Deze betaalrun');
  return run;
}

/** The newest first; a supplement after the run it belongs to. */
export async function lijstBetaalruns(tx: Tx, vraag: Betaalrunvraag): Promise<Betaalruns> {
  const [van = null, aanvulling = null] = leesCursor(vraag.na, z.tuple([z.iso.date(), z.int()])) ?? [];
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM betaalrun WHERE ${van}::date IS NULL OR (van, -aanvulling) < (${van}::date, -(${aanvulling}::int))
    ORDER BY van DESC, aanvulling, geopend_op DESC LIMIT ${vraag.limiet + 1}`;
  const rijen = await tx.betaalrun.findMany({ where: { id: { in: ids.map(({ id }) => id) } } });
  const volgorde = new Map(ids.map(({ id }, i) => [id, i]));
  const gesorteerd = [...rijen].sort((a, b) => (volgorde.get(a.id) ?? 0) - (volgorde.get(b.id) ?? 0));
  const { items, volgende } = maakPagina(await toon(tx, gesorteerd), vraag.limiet, (run) => [run.van, run.aanvulling]);
  return { items: [...items], ...(volgende === undefined ? {} : { volgende }) };
}

async function toon(tx: Tx, rijen: readonly Rij[]): Promise<Betaalrun[]> {
  const ids = rijen.map(({ id }) => id);
  const vrijgaven = await tx.betaalrunVrijgave.findMany({ where: { betaalrunId: { in: ids } } });
  const extra = await tx.$queryRaw<{ id: string; bestand: string | null; open: number }[]>`
    SELECT r.id, (SELECT u.id FROM uitvoerbestand u JOIN effect e ON e.id = u.effect_id WHERE e.onderwerp_id = r.id) AS bestand,
      (SELECT count(*)::int FROM betaling t WHERE t.betaalrun_id = r.id AND t.status NOT IN ('betaald', 'vervallen')) AS open
    FROM betaalrun r WHERE r.id = ANY (${ids}::uuid[])`;
  return rijen.map((rij) => {
    const tijdvak = { van: dagUitDb(rij.van), tot: dagUitDb(rij.tot) };
    const gezet = vrijgaven.filter((v) => v.betaalrunId === rij.id && v.berekening === rij.berekening);
    const isTeGeven = rij.status === 'berekend';
    return Betaalrun.parse({
      ...{
        id: rij.id,
        ritme: rij.ritme,
        ...tijdvak,
        betaaldag: dagUitDb(rij.betaaldag),
        rekendag: rekendagVan(tijdvak),
      },
      ...{ aanvulling: rij.aanvulling, status: rij.status, aantal: rij.aantal, totaalCent: Number(rij.totaalCent) },
      ...{ tellingen: rij.tellingen, rev: rij.rev, bestand: extra.find(({ id }) => id === rij.id)?.bestand ?? null },
      openBetalingen: extra.find(({ id }) => id === rij.id)?.open ?? 0,
      nogVrijTeGeven: isTeGeven ? VRIJGEVERS.filter((functie) => !gezet.some((v) => v.functie === functie)) : [],
    });
  });
}

interface Regelrij {
  readonly dossierId: string;
  readonly dossierNummer: string;
  readonly opvolgingId: string;
  readonly client: string;
  readonly steun: string;
  readonly soort: string;
  readonly bedragCent: number;
  readonly vorigCent: number | null;
  readonly reden: string | null;
  readonly maanden: readonly { readonly reden?: string }[];
  readonly delen: readonly { readonly maand: string; readonly bedragCent: number; readonly derdeId?: string }[];
  readonly uitkomst: string | null;
}

/** The list of the last computation, a page at a time: only files this user may see. */
export async function leesRunregels(tx: Tx, wie: Wie, id: string, vraag: Regelvraag): Promise<Runregels> {
  const { berekening } = await haal(tx, id);
  const [na = null] = leesCursor(vraag.na, z.tuple([z.uuid()])) ?? [];
  const rijen = await tx.$queryRaw<Regelrij[]>`
    SELECT g.dossier_id AS "dossierId", d.nummer AS "dossierNummer", g.opvolging_id AS "opvolgingId", p.voornaam || ' ' || p.naam AS client,
      o.steun, g.soort, g.bedrag_cent AS "bedragCent", g.vorig_cent AS "vorigCent", g.reden, g.maanden, g.delen, g.uitkomst
    FROM betaalrun_regel g JOIN opvolging o ON o.id = g.opvolging_id JOIN dossier d ON d.id = g.dossier_id JOIN persoon p ON p.id = d.persoon_id
    WHERE g.betaalrun_id = ${id}::uuid AND g.berekening = ${berekening} AND g.soort <> 'geen'
      AND (${vraag.soort ?? null}::text IS NULL OR g.soort = ${vraag.soort ?? null}::text)
      AND (${na}::uuid IS NULL OR g.opvolging_id > ${na}::uuid)
    ORDER BY g.opvolging_id LIMIT ${vraag.limiet + 1}`;
  const derden = await leesDerdennamen(tx, rijen);
  await logInzage(tx, wie, `betaalrun/${id}`, null);
  const { items, volgende } = maakPagina(
    rijen.map((rij) => toonRegel(rij, derden)),
    vraag.limiet,
    (rij) => [rij.opvolgingId],
  );
  return { items: [...items], ...(volgende === undefined ? {} : { volgende }) };
}

async function haal(tx: Tx, id: string): Promise<Rij> {
  const rij = await tx.betaalrun.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze betaalrun');
  return rij;
}

async function leesDerdennamen(tx: Tx, rijen: readonly Regelrij[]): Promise<ReadonlyMap<string, string>> {
  const ids = rijen.flatMap(({ delen }) => delen.flatMap(({ derdeId }) => derdeId ?? []));
  const derden = await tx.derdebegunstigde.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } });
  return new Map(derden.map(({ id, naam }) => [id, naam]));
}

function toonRegel({ reden, maanden, delen, ...rij }: Regelrij, derden: ReadonlyMap<string, string>): Runregel {
  return Runregel.parse({
    ...rij,
    waarom: zin(reden ?? undefined),
    maanden: maanden.map(({ reden: waarom, ...maand }) => ({ ...maand, waarom: zin(waarom) })),
    delen: delen.map(({ derdeId, ...deel }) => ({
      ...deel,
      begunstigde: derdeId === undefined ? rij.client : (derden.get(derdeId) ?? 'onbekend'),
    })),
  });
}

function zin(reden: string | undefined): string | null {
  return reden !== undefined && isReden(reden) ? redenzin(reden) : null;
}

/** The days a run pays for, for who plans the next. */
export function tijdvakVan({ van, tot }: Betaalrun) {
  return { van: datum(van), tot: datum(tot) };
}
