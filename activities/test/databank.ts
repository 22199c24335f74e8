import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { vereisteVermeldingen } from '@besluitpad/domain';
import type { Database, Tx } from '@besluitpad/prisma';
import { appUrl, laadVerplichteVermeldingen, maakDatabase, MOTOR } from '@besluitpad/prisma';

const WACHTWOORD = process.env['BESLUITPAD_TEST_APP_WACHTWOORD'] ?? 'proef';

export interface Proefdatabank {
  readonly db: Database;
  alsMotor<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** as the owner, past row-level security */
  vraag<T extends object>(sql: string, waarden?: readonly unknown[]): Promise<T[]>;
  ruimOp(): Promise<void>;
}

/** A freshly migrated database of its own, with the table of mandatory mentions loaded as an installation does. */
export async function maakProefdatabank(): Promise<Proefdatabank> {
  const cluster = process.env['BESLUITPAD_TEST_DATABASE_BEHEER_URL'];
  const sjabloon = process.env['BESLUITPAD_TEST_SJABLOON'];
  if (cluster === undefined || sjabloon === undefined)
    throw new Error('Er is geen PostgreSQL met een gemigreerd sjabloon: draai deze toets met `npm test` of Jest.');
  const naam = `act_${randomUUID().slice(0, 8)}`;
  const beheerUrl = Object.assign(new URL(cluster), { pathname: `/${naam}` }).toString();
  const beheer = new pg.Client({ connectionString: cluster });
  await beheer.connect();
  await beheer.query(`CREATE DATABASE ${naam} TEMPLATE ${sjabloon}`);
  const altijd = vereisteVermeldingen.filter((rij) => rij.bij === 'altijd');
  await laadVerplichteVermeldingen(beheerUrl, altijd);
  const eigenaar = new pg.Client({ connectionString: beheerUrl });
  await eigenaar.connect();
  const db = maakDatabase(appUrl(beheerUrl, WACHTWOORD));
  return {
    db,
    alsMotor: (fn) => db.withActor(MOTOR, fn),
    vraag: async <T extends object>(sql: string, waarden: readonly unknown[] = []) =>
      (await eigenaar.query<T>(sql, [...waarden])).rows,
    async ruimOp() {
      await db.sluit();
      await eigenaar.end();
      await beheer.query(`DROP DATABASE ${naam}`);
      await beheer.end();
    },
  };
}
