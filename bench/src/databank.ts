import pg from 'pg';

/** As the owner of the database, past row-level security: to count and to put things ready. */
export async function metDatabank<T>(beheerUrl: string, doe: (db: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    return await doe(client);
  } finally {
    await client.end();
  }
}

/** The one row that a query cannot but give. */
export async function eneRij<T extends pg.QueryResultRow>(
  db: pg.Client,
  sql: string,
  waarden: readonly unknown[] = [],
): Promise<T> {
  const [rij] = (await db.query<T>(sql, [...waarden])).rows;
  if (rij === undefined) throw new Error(`Geen rij: ${sql}`);
  return rij;
}
