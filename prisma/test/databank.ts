import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Actor, Database } from '../src/index.js';
import { appUrl, maakDatabase, MOTOR, naarDb } from '../src/index.js';

const WACHTWOORD = process.env['BESLUITPAD_TEST_APP_WACHTWOORD'] ?? 'proef';

export interface Proefdatabank {
  readonly beheerUrl: string;
  readonly db: Database;
  /** as the owner, past row-level security: to look, and to try what even the owner may not */
  alsEigenaar<T extends object>(sql: string, waarden?: readonly unknown[]): Promise<T[]>;
  sluit(): Promise<void>;
}

/** A freshly migrated database of its own. */
export async function maakProefdatabank(): Promise<Proefdatabank> {
  const cluster = process.env['BESLUITPAD_TEST_DATABASE_BEHEER_URL'];
  const sjabloon = process.env['BESLUITPAD_TEST_SJABLOON'];
  if (cluster === undefined || sjabloon === undefined)
    throw new Error('Er is geen PostgreSQL met een gemigreerd sjabloon: draai deze toets met `npm test` of Jest.');
  const naam = `toets_${randomUUID().slice(0, 8)}`;
  await los(cluster, `CREATE DATABASE ${naam} TEMPLATE ${sjabloon}`);
  const beheerUrl = Object.assign(new URL(cluster), { pathname: `/${naam}` }).toString();
  const db = maakDatabase(appUrl(beheerUrl, WACHTWOORD));
  return {
    beheerUrl,
    db,
    alsEigenaar: (sql, waarden) => los(beheerUrl, sql, waarden),
    async sluit() {
      await db.sluit();
      await los(cluster, `DROP DATABASE ${naam}`);
    },
  };
}

async function los<T extends object>(url: string, sql: string, waarden: readonly unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, [...waarden])).rows;
  } finally {
    await client.end();
  }
}

/** One worker, one client, one file, one request with its procedure: enough to act on. */
export async function maakDossier(db: Database, opties: { vertrouwelijk?: boolean; nummer?: string } = {}) {
  return db.withActor(MOTOR, async (tx) => {
    const werker = await tx.gebruiker.create({
      data: { sub: randomUUID(), naam: 'Werker', functie: 'maatschappelijk werker', rollen: ['maatschappelijkWerker'] },
    });
    const persoon = await tx.persoon.create({ data: { aanspreking: 'mevrouw', voornaam: 'An', naam: 'Voorbeeld' } });
    const dossier = await tx.dossier.create({
      data: {
        nummer: opties.nummer ?? `T-${randomUUID().slice(0, 8)}`,
        persoonId: persoon.id,
        werkerId: werker.id,
        vertrouwelijk: opties.vertrouwelijk ?? false,
        geopendOp: naarDb('2026-03-09'),
      },
    });
    const aanvraag = await tx.aanvraag.create({
      data: {
        dossierId: dossier.id,
        soort: 'aanvraag',
        registernummer: randomUUID(),
        ontvangenOp: naarDb('2026-03-09'),
        geregistreerdOp: new Date('2026-03-09T09:00:00Z'),
        wijze: 'mondeling',
        vraag: 'leefloon',
        fase: 'onderzoek',
        beslisUiterlijk: naarDb('2026-04-08'),
      },
    });
    const procedure = await tx.procedure.create({
      data: {
        soort: 'aanvraag',
        onderwerpId: aanvraag.id,
        dossierId: dossier.id,
        aanZet: 'werker',
        geopendOp: new Date('2026-03-09T09:00:00Z'),
      },
    });
    return { werkerId: werker.id, dossierId: dossier.id, aanvraagId: aanvraag.id, procedureId: procedure.id };
  });
}

export const als = (gebruikerId: string, ...rollen: string[]): Actor => ({
  gebruikerId,
  rollen,
  doel: 'dossier.lezen',
});
