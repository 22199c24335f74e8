/**
 * The yardstick: the rows that one registration leaves behind, written by bare `pg` in one transaction as the same
 * person, one prepared statement a table. It checks nothing and reads nothing back.
 */
import { randomUUID } from 'node:crypto';
import type { Wie } from '@besluitpad/api';
import pg from 'pg';
import { eneRij, metDatabank } from '../databank.js';

interface Opties {
  readonly url: string;
  readonly beheerUrl: string;
  readonly wie: Wie;
  readonly verbindingen: number;
}

/** In the order in which they refer to each other, and how the rows of one request are found in each. */
const TABELLEN = {
  aanvraag: 'id = $1',
  aanvraaglijn: 'aanvraag_id = $1',
  procedure: 'onderwerp_id = $1',
  klok: 'procedure_id = $2',
  klok_moment: 'klok_id IN (SELECT id FROM klok WHERE procedure_id = $2)',
  taak: 'procedure_id = $2',
  effect: 'procedure_id = $2',
  outbox: 'procedure_id = $2',
  handeling: 'onderwerp_id = $1',
} as const;
type Tabel = keyof typeof TABELLEN;

/** Nothing refers to their rows, so the database gives them their ids. */
const EIGEN_ID: readonly Tabel[] = ['klok_moment', 'taak', 'effect', 'outbox', 'handeling'];

type RegistreerEen = (dossierId: string) => Promise<{ id: string; procedureId: string; registernummer: string }>;

interface Opdracht {
  readonly naam: Tabel;
  readonly sql: string;
  /** the rows as JSON, in which `ids` are to be replaced */
  readonly rijen: string;
}

export async function maakKaal(
  { url, beheerUrl, wie, verbindingen }: Opties,
  registreerEen: RegistreerEen,
): Promise<{ registreer: (dossierId: string) => Promise<void>; sluit: () => Promise<void> }> {
  const { opdrachten, ids, dossierId: voorbeeld, jaar } = await neemVoorbeeld(beheerUrl, registreerEen);
  const pool = new pg.Pool({ connectionString: url, max: verbindingen });
  const inEenKeer = new RegExp([...ids, voorbeeld].join('|'), 'g');
  const aanvraagIdVan = ids[0] ?? '';

  async function schrijf(client: pg.PoolClient, dossierId: string): Promise<void> {
    const nieuw = new Map([...ids.map((id) => [id, randomUUID()] as const), [voorbeeld, dossierId] as const]);
    const vul = (tekst: string): string => tekst.replace(inEenKeer, (id) => nieuw.get(id) ?? id);
    await client.query('BEGIN');
    await client.query({ name: 'wie', text: WIE, values: [wie.gebruikerId, wie.rollen.join(','), wie.doel] });
    for (const { naam, sql, rijen } of opdrachten) await client.query({ name: naam, text: sql, values: [vul(rijen)] });
    await client.query({ name: 'nummer', text: NUMMER, values: [jaar, nieuw.get(aanvraagIdVan)] });
    await client.query('COMMIT');
  }

  return {
    async registreer(dossierId) {
      const client = await pool.connect();
      try {
        await schrijf(client, dossierId);
      } finally {
        client.release();
      }
    },
    sluit: () => pool.end(),
  };
}

const WIE = `SELECT set_config('besluitpad.gebruiker_id', $1, true), set_config('besluitpad.rollen', $2, true), set_config('besluitpad.doel', $3, true)`;

/** As late as can be, for it locks the register. */
const NUMMER = `
  WITH n AS (INSERT INTO nummering (soort, jaar, laatste) VALUES ('register', $1::int, 1)
    ON CONFLICT (soort, jaar) DO UPDATE SET laatste = nummering.laatste + 1 RETURNING laatste)
  UPDATE aanvraag SET registernummer = $1 || '/' || n.laatste FROM n WHERE id = $2`;

/** Registers one request in the ordinary way and takes its rows as the model. */
async function neemVoorbeeld(beheerUrl: string, registreerEen: RegistreerEen) {
  return metDatabank(beheerUrl, async (db) => {
    const { dossierId } = await eneRij<{ dossierId: string }>(db, 'SELECT id AS "dossierId" FROM dossier LIMIT 1');
    const { id: aanvraagId, procedureId, registernummer } = await registreerEen(dossierId);
    const jaar = Number(registernummer.split('/')[0]);
    await db.query(`UPDATE aanvraag SET registernummer = 'voorbeeld/' || id WHERE id = $1`, [aanvraagId]);
    const ids = [aanvraagId];
    const opdrachten: Opdracht[] = [];
    for (const naam of Object.keys(TABELLEN) as Tabel[]) {
      const { kolommen, rijen } = await leesRijen(db, naam, aanvraagId, procedureId);
      if (!EIGEN_ID.includes(naam)) ids.push(...rijen.map(({ id }) => String(id)).filter((id) => id !== aanvraagId));
      const sql = `INSERT INTO ${naam} (${kolommen}) SELECT ${kolommen} FROM jsonb_populate_recordset(NULL::${naam}, $1::jsonb)`;
      opdrachten.push({ naam, sql, rijen: JSON.stringify(rijen) });
    }
    return { opdrachten, ids, dossierId, jaar };
  });
}

async function leesRijen(db: pg.Client, tabel: Tabel, aanvraagId: string, procedureId: string) {
  const weg = EIGEN_ID.includes(tabel) ? ['id'] : [];
  const { kolommen } = await eneRij<{ kolommen: string }>(
    db,
    `SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) AS kolommen FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND column_name <> ALL ($2::text[])`,
    [tabel, weg],
  );
  const waar = TABELLEN[tabel];
  const { rows } = await db.query<{ rij: Record<string, unknown> }>(
    `SELECT to_jsonb(t) - $3::text[] AS rij FROM ${tabel} t WHERE ${waar} AND ($1::uuid, $2::uuid) IS NOT NULL`,
    [aanvraagId, procedureId, weg],
  );
  return { kolommen, rijen: rows.map(({ rij }) => rij) };
}
