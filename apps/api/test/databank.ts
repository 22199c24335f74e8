/** A fresh, migrated database for one test file, on the PostgreSQL that `npm test` starts and of the template it makes. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { appUrl, maakDatabase, type Database } from '@besluitpad/prisma';

const APP_WACHTWOORD = 'proef';

export interface Proefdatabank {
  readonly db: Database;
  readonly url: string;
  /** As the owner: sees everything. For arranging and for looking afterwards. */
  readonly vraag: <T extends pg.QueryResultRow>(sql: string, waarden?: readonly unknown[]) => Promise<T[]>;
  readonly ruimOp: () => Promise<void>;
}

export async function maakProefdatabank(): Promise<Proefdatabank> {
  const beheerUrl = process.env['BESLUITPAD_TEST_DATABASE_BEHEER_URL'];
  const sjabloon = process.env['BESLUITPAD_TEST_SJABLOON'];
  if (beheerUrl === undefined || sjabloon === undefined) {
    throw new Error('There is no PostgreSQL with a migrated template: run this test with `npm test` or Jest.');
  }
  const beheer = new pg.Client({ connectionString: beheerUrl });
  await beheer.connect();
  const naam = `api_${randomBytes(6).toString('hex')}`;
  const eigenUrl = new URL(beheerUrl);
  eigenUrl.pathname = `/${naam}`;
  await beheer.query(`CREATE DATABASE ${naam} TEMPLATE ${sjabloon}`);
  const eigenaar = new pg.Client({ connectionString: eigenUrl.toString() });
  await eigenaar.connect();
  const url = appUrl(eigenUrl.toString(), APP_WACHTWOORD);
  const db = maakDatabase(url);
  return {
    db,
    url,
    vraag: async <T extends pg.QueryResultRow>(sql: string, waarden: readonly unknown[] = []) =>
      (await eigenaar.query<T>(sql, [...waarden])).rows,
    ruimOp: async () => {
      await db.sluit();
      await eigenaar.end();
      await verwijder(beheer, naam);
      await beheer.end();
    },
  };
}

const IN_GEBRUIK = '55006';

/**
 * Without FORCE first: PostgreSQL then asks its own autovacuum to leave and waits for connections that are closing. With
 * FORCE it ends every connection at once, which an owner who is no superuser may not do to an autovacuum worker.
 */
async function verwijder(beheer: pg.Client, naam: string): Promise<void> {
  try {
    await beheer.query(`DROP DATABASE ${naam}`);
  } catch (fout) {
    if (!(fout instanceof pg.DatabaseError) || fout.code !== IN_GEBRUIK) throw fout;
    await beheer.query(`DROP DATABASE ${naam} WITH (FORCE)`);
  }
}
