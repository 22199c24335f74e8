import { performance } from 'node:perf_hooks';
import type pg from 'pg';
import { eneRij } from '../databank.js';

/** A name the database gave itself, so safe to write into a statement. */
interface Tabel {
  readonly naam: string;
}

/**
 * The yardstick: what the transaction that froze this agenda left behind, written once more in one transaction, one
 * statement a table, into empty tables of the same shape and with the same indexes. It checks nothing.
 */
export async function schrijfKaal(db: pg.Client, zittingId: string): Promise<{ ms: number; rijen: number }> {
  const { nr } = await eneRij<{ nr: string }>(db, TRANSACTIE, [zittingId]);
  const { rows: tabellen } = await db.query<Tabel>(TABELLEN);
  const geschreven: { naam: string; inhoud: string }[] = [];
  let rijen = 0;
  for (const { naam } of tabellen) {
    const { aantal, inhoud } = await eneRij<{ aantal: number; inhoud: string }>(
      db,
      `SELECT count(*)::int AS aantal, json_agg(t)::text AS inhoud FROM ${naam} t WHERE t.xmin::text = $1`,
      [nr],
    );
    if (aantal === 0) continue;
    await db.query(`CREATE TABLE maat_${naam} (LIKE ${naam} INCLUDING ALL)`);
    geschreven.push({ naam, inhoud });
    rijen += aantal;
  }
  const begin = performance.now();
  await db.query('BEGIN');
  for (const { naam, inhoud } of geschreven) {
    await db.query(
      `INSERT INTO maat_${naam} OVERRIDING SYSTEM VALUE SELECT * FROM json_populate_recordset(NULL::${naam}, $1::json)`,
      [inhoud],
    );
  }
  await db.query('COMMIT');
  return { ms: performance.now() - begin, rijen };
}

/** What was written in it and not changed since: the audit never is. */
const TRANSACTIE = `SELECT xmin::text AS nr FROM handeling WHERE soort = 'zitting.opgeroepen' AND onderwerp_id = $1`;

const TABELLEN = `
  SELECT quote_ident(relname) AS naam FROM pg_class
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`;
