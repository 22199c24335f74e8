/** One checksum a table: two readings are equal only when no row came, went or changed between them. */
import type { Proefdatabank } from '../databank.js';

/** What refusals are allowed to write, and what no request touches. */
const BUITEN_BESCHOUWING = ['beveiliging_log', 'migratie'];

const klaargezet = new WeakSet<Proefdatabank>();

/** Prepared once a database: to plan a question over all tables takes longer than to answer it. */
export async function leesVingerafdrukken(databank: Proefdatabank): Promise<Record<string, string>> {
  if (!klaargezet.has(databank)) {
    await databank.vraag('SET max_parallel_workers_per_gather = 0');
    await databank.vraag(`PREPARE vingerafdrukken AS ${await schrijfVraag(databank)}`);
    klaargezet.add(databank);
  }
  const rijen = await databank.vraag<{ tabel: string; som: string }>('EXECUTE vingerafdrukken');
  return Object.fromEntries(rijen.map(({ tabel, som }) => [tabel, som]));
}

async function schrijfVraag({ vraag }: Proefdatabank): Promise<string> {
  const tabellen = await vraag<{ naam: string }>(
    `SELECT table_name AS naam FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL ($1) ORDER BY 1`,
    [BUITEN_BESCHOUWING],
  );
  return tabellen
    .map(({ naam }) => {
      const rijen = `string_agg(md5(t::text), '' ORDER BY md5(t::text))`;
      return `SELECT '${naam}' AS tabel, md5(coalesce(${rijen}, '')) AS som FROM "${naam}" t`;
    })
    .join(' UNION ALL ');
}
