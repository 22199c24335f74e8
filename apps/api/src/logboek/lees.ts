/**
 * The logs, newest first: what was done in a file, who read it and why, and what was refused. Reading a log is a reading
 * too, and stands in it. The free text of acts stays with the file: here it is enough to know that and by whom.
 */
import { z } from 'zod';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import { leesCursor, maakPagina, type Pagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Beveiligingsregel, Inzageregel, Logregel, Logvraag } from './vormen.js';

export async function leesHandelingen(
  tx: Tx,
  wie: Wie,
  { id, limiet, na }: Logvraag & { id: string },
): Promise<Pagina<Logregel>> {
  await eisDossier(tx, wie, id, 'logboek');
  const [voor = null] = leesCursor(na, z.tuple([z.int()])) ?? [];
  const rijen = await tx.$queryRaw<Logregel[]>`
    SELECT h.id, to_char(h.op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op, h.volgnr, h.soort, g.naam, h.rol, h.grondslag,
      h.gegevens
    FROM handeling h LEFT JOIN gebruiker g ON g.id = h.gebruiker_id
    WHERE h.keten_id = ${id}::uuid AND (${voor}::int IS NULL OR h.volgnr < ${voor}::int)
    ORDER BY h.volgnr DESC LIMIT ${limiet + 1}`;
  return maakPagina(rijen, limiet, ({ volgnr }) => [volgnr]);
}

export async function leesInzagen(
  tx: Tx,
  wie: Wie,
  { id, limiet, na }: Logvraag & { id: string },
): Promise<Pagina<Inzageregel>> {
  await eisDossier(tx, wie, id, 'inzagelogboek');
  const [voor = null] = leesCursor(na, z.tuple([z.int()])) ?? [];
  const rijen = await tx.$queryRaw<Inzageregel[]>`
    SELECT i.id::int, to_char(i.op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op, g.naam, i.wat, i.doel
    FROM inzage_log i JOIN gebruiker g ON g.id = i.gebruiker_id
    WHERE i.dossier_id = ${id}::uuid AND (${voor}::bigint IS NULL OR i.id < ${voor}::bigint)
    ORDER BY i.id DESC LIMIT ${limiet + 1}`;
  return maakPagina(rijen, limiet, (rij) => [rij.id]);
}

export async function leesBeveiliging(tx: Tx, { limiet, na }: Logvraag): Promise<Pagina<Beveiligingsregel>> {
  const [voor = null] = leesCursor(na, z.tuple([z.int()])) ?? [];
  const rijen = await tx.$queryRaw<Beveiligingsregel[]>`
    SELECT b.id::int, to_char(b.op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op, b.soort, g.naam, b.gegevens
    FROM beveiliging_log b LEFT JOIN gebruiker g ON g.id = b.gebruiker_id
    WHERE ${voor}::bigint IS NULL OR b.id < ${voor}::bigint
    ORDER BY b.id DESC LIMIT ${limiet + 1}`;
  return maakPagina(rijen, limiet, (rij) => [rij.id]);
}

async function eisDossier(tx: Tx, wie: Wie, id: string, wat: string): Promise<void> {
  if ((await tx.dossier.count({ where: { id } })) === 0) throw nietGevonden('Dit dossier');
  await logInzage(tx, wie, `${wat} van dossier/${id}`, id);
}
