import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Tx } from './client.js';
import { zetAppWachtwoord } from './appWachtwoord.js';

const MAP = new URL('../migrations/', import.meta.url);
const SLOT = 7_202_611;

/** Roles belong to the whole cluster: another database may be making this one at the same moment, and then it is there. */
const VOORZIE_ROL = `DO $$ BEGIN CREATE ROLE besluitpad_app LOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN RAISE DEBUG 'besluitpad_app bestaat al'; END $$`;

/**
 * Runs the numbered SQL files that have not run yet, each in its own transaction, as the owner (migrator role).
 * A file whose checksum changed after it ran is refused: migrations are never edited, only added.
 * @returns the names of the files that ran now
 */
export async function migreer(beheerUrl: string, opties: { appWachtwoord: string }): Promise<string[]> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [SLOT]);
    await client.query(
      'CREATE TABLE IF NOT EXISTS migratie (naam text PRIMARY KEY, controlesom text NOT NULL, op timestamptz NOT NULL DEFAULT now())',
    );
    const gedaan = new Map<string, string>(
      (await client.query<{ naam: string; controlesom: string }>('SELECT naam, controlesom FROM migratie')).rows.map(
        (r) => [r.naam, r.controlesom],
      ),
    );
    await client.query(VOORZIE_ROL);
    const gelopen: string[] = [];
    for (const { naam, sql, controlesom } of await leesMigraties()) {
      const eerder = gedaan.get(naam);
      if (eerder === controlesom) continue;
      if (eerder !== undefined)
        throw new Error(`Migratie ${naam} is gewijzigd nadat ze liep. Voeg een nieuwe migratie toe.`);
      await voerUit(client, naam, sql, controlesom);
      gelopen.push(naam);
    }
    await zetAppWachtwoord(client, opties.appWachtwoord);
    return gelopen;
  } finally {
    await client.end();
  }
}

interface Migratie {
  readonly naam: string;
  readonly sql: string;
  readonly controlesom: string;
}

/** The numbered files of this version, in their order. */
async function leesMigraties(): Promise<Migratie[]> {
  const namen = (await readdir(MAP)).filter((naam) => naam.endsWith('.sql')).sort();
  return Promise.all(
    namen.map(async (naam) => {
      const sql = await readFile(new URL(naam, MAP), 'utf8');
      return { naam, sql, controlesom: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** How the database differs from what this version expects; all empty is well. */
export interface Migratiestand {
  readonly ontbreekt: readonly string[];
  readonly gewijzigd: readonly string[];
  /** of a newer version */
  readonly onbekend: readonly string[];
}

export async function vergelijkMigraties(tx: Tx): Promise<Migratiestand> {
  const verwacht = new Map((await leesMigraties()).map(({ naam, controlesom }) => [naam, controlesom]));
  const rijen = await tx.$queryRaw<{ naam: string; controlesom: string }[]>`
    SELECT naam, controlesom FROM migratie ORDER BY naam`;
  const gelopen = new Map(rijen.map(({ naam, controlesom }) => [naam, controlesom]));
  return {
    ontbreekt: [...verwacht.keys()].filter((naam) => !gelopen.has(naam)),
    gewijzigd: [...verwacht].flatMap(([naam, som]) => (gelopen.has(naam) && gelopen.get(naam) !== som ? [naam] : [])),
    onbekend: [...gelopen.keys()].filter((naam) => !verwacht.has(naam)),
  };
}

async function voerUit(client: pg.Client, naam: string, sql: string, controlesom: string): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query('INSERT INTO migratie (naam, controlesom) VALUES ($1, $2)', [naam, controlesom]);
    await client.query('COMMIT');
  } catch (fout) {
    await client.query('ROLLBACK');
    throw new Error(`Migratie ${naam} mislukte`, { cause: fout });
  }
}

/** The address of the application role beside an owner's address. */
export function appUrl(beheerUrl: string, appWachtwoord: string): string {
  const url = new URL(beheerUrl);
  url.username = 'besluitpad_app';
  url.password = appWachtwoord;
  return url.toString();
}
