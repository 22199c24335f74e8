import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

const MAP = new URL('../migrations/', import.meta.url);
const SLOT = 7_202_611;

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
    const gelopen: string[] = [];
    for (const naam of (await readdir(MAP)).filter((n) => n.endsWith('.sql')).sort()) {
      const sql = await readFile(new URL(naam, MAP), 'utf8');
      const controlesom = createHash('sha256').update(sql).digest('hex');
      const eerder = gedaan.get(naam);
      if (eerder === controlesom) continue;
      if (eerder !== undefined)
        throw new Error(`Migratie ${naam} is gewijzigd nadat ze liep. Voeg een nieuwe migratie toe.`);
      await voerUit(client, naam, sql, controlesom);
      gelopen.push(naam);
    }
    await client.query(`ALTER ROLE besluitpad_app PASSWORD ${client.escapeLiteral(opties.appWachtwoord)}`);
    return gelopen;
  } finally {
    await client.end();
  }
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
