import { createHash } from 'node:crypto';
import pg from 'pg';

async function met<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    const uit = await fn(client);
    await client.query('COMMIT');
    return uit;
  } finally {
    await client.end();
  }
}

/** Loads the table of mandatory mentions that the database checks letters against; the source is `domain`. */
export async function laadVerplichteVermeldingen(
  beheerUrl: string,
  rijen: readonly { soort: string; code: string }[],
): Promise<string> {
  const gesorteerd = [...rijen].sort((a, b) => `${a.soort}/${a.code}`.localeCompare(`${b.soort}/${b.code}`));
  const som = createHash('sha256')
    .update(JSON.stringify(gesorteerd.map((r) => [r.soort, r.code])))
    .digest('hex');
  await met(beheerUrl, async (client) => {
    await client.query('DELETE FROM verplichte_vermelding');
    await client.query(
      'INSERT INTO verplichte_vermelding (soort, code, controlesom) SELECT r.soort, r.code, $2 FROM jsonb_to_recordset($1::jsonb) AS r(soort text, code text)',
      [JSON.stringify(gesorteerd), som],
    );
  });
  return som;
}

/** The first administrator of an empty installation; everybody else comes in through the API. */
export async function zorgVoorBeheerder(beheerUrl: string, beheerder: { sub: string; naam: string }): Promise<void> {
  await met(beheerUrl, (client) =>
    client.query(
      `INSERT INTO gebruiker (sub, naam, functie, rollen) SELECT $1, $2, 'beheerder', ARRAY['beheerder'] WHERE NOT EXISTS (SELECT 1 FROM gebruiker)`,
      [beheerder.sub, beheerder.naam],
    ),
  );
}

/** Puts the movable Klok of the demonstration at its first moment. Never in a real installation. */
export async function zetDemonstratieklok(beheerUrl: string, begin: string): Promise<void> {
  await met(beheerUrl, (client) =>
    client.query('INSERT INTO klok_stand (nu) SELECT $1 WHERE NOT EXISTS (SELECT 1 FROM klok_stand)', [begin]),
  );
}

/** What lies in a database before anything is added: nothing yet, the demonstration, or an OCMW that works for real. */
export async function leesInrichting(beheerUrl: string): Promise<'nieuw' | 'demonstratie' | 'echt'> {
  return met(beheerUrl, async (client) => {
    const { rows } = await client.query<{ klok: boolean; mensen: boolean }>(
      'SELECT EXISTS (SELECT 1 FROM klok_stand) AS klok, EXISTS (SELECT 1 FROM gebruiker) AS mensen',
    );
    const [rij] = rows;
    if (rij?.klok === true) return 'demonstratie';
    return rij?.mensen === true ? 'echt' : 'nieuw';
  });
}
