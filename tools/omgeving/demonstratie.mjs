// Whether the demonstration already stands in this database, and the run that puts it there.
import { join } from 'node:path';
import { readJsonIfPresent, writeJson } from './data.mjs';

/**
 * Names one database on one cluster, so that a note about another database is not believed.
 * @param {string} beheerUrl
 * @returns {Promise<string>}
 */
export async function databaseIdentity(beheerUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS id FROM pg_control_system()`,
    );
    return String(rows[0].id);
  } finally {
    await client.end();
  }
}

/** @param {string} data @param {string} identity */
export function isLoaded(data, identity) {
  return readJsonIfPresent(join(data, 'demonstratie.json'))?.databank === identity;
}

/** @param {string} data @param {string} identity */
export function noteLoaded(data, identity) {
  writeJson(join(data, 'demonstratie.json'), { databank: identity });
}
