import pg from 'pg';
import { tot, type Omgeving, type Processen } from '../opstelling.js';

/** Holds what the work needs, begins it, and kills the worker once it waits for that. */
export async function sterfTerwijl(
  { beheerUrl }: Omgeving,
  processen: Processen,
  grendel: string,
  begin: () => Promise<unknown>,
): Promise<{ readonly begonnen: Promise<unknown> }> {
  const ander = new pg.Client({ connectionString: beheerUrl });
  await ander.connect();
  try {
    await ander.query('BEGIN');
    await ander.query(grendel);
    const begonnen = begin();
    await tot(async () => {
      const { rowCount } = await ander.query(
        'SELECT 1 FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid',
      );
      return (rowCount ?? 0) > 0;
    }, 'de worker wacht');
    await processen.dood('worker');
    // In an object: to await the death is not to await what began.
    return { begonnen };
  } finally {
    await ander.end();
  }
}
