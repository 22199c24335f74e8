import { Gebruiker, naarInstant } from '@besluitpad/cli';
import pg from 'pg';
import type { Omgeving } from './omgeving.js';
import { tot } from './omgeving.js';

/** The scale that the two administrators enter and confirm: fictional. */
export const NIEUW_BAREMA = { vanaf: '2026-08-01', waarde: { 1: 90_000, 2: 135_000, 3: 180_000 } } as const;

export interface Migratiespel {
  readonly id: string;
  readonly db: pg.Client;
  readonly zetKlok: (op: string) => Promise<unknown>;
  readonly zet: (stap: 'starten' | 'pauzeren' | 'hervatten') => Promise<unknown>;
  readonly wachtOp: (status: string) => Promise<void>;
  readonly sluit: () => Promise<void>;
}

/** After the story a new scale is entered, confirmed by a second administrator and planned, and the dry run has reported. */
export async function beginRegimemigratie(
  { apiUrl, beheerUrl }: Omgeving,
  vooraf: (db: pg.Client) => Promise<unknown> = () => Promise.resolve(),
): Promise<Migratiespel> {
  const een = new Gebruiker(apiUrl, { sub: 'beheer' });
  const zetKlok = (op: string) => een.post('/klok', { naar: naarInstant(op) });
  await zetKlok('2026-07-15T10:00');
  const tweede = { sub: 'beheer2', naam: 'Tweede beheerder', functie: 'beheerder', rollen: ['beheerder'] };
  await een.post('/beheer/gebruikers', tweede);
  const invoer = { tabel: 'leefloon', ...NIEUW_BAREMA, bron: 'omzendbrief (fictief)' };
  const rij = await een.post<{ id: string }>('/beheer/baremarijen', invoer);
  await new Gebruiker(apiUrl, { sub: 'beheer2' }).post(`/beheer/baremarijen/${rij.id}/bevestigen`, {});
  const db = new pg.Client({ connectionString: beheerUrl });
  await db.connect();
  await vooraf(db);
  const plan = { soort: 'barema', vanaf: NIEUW_BAREMA.vanaf };
  const { id } = await een.post<{ id: string }>('/regimemigraties', plan);
  const wachtOp = (status: string) =>
    tot(async () => {
      const { rowCount } = await db.query('SELECT 1 FROM regimemigratie WHERE id = $1 AND status = $2', [id, status]);
      return rowCount === 1;
    }, `de regimemigratie is ${status}`);
  const zet = (stap: string) => een.wijzig('POST', `/regimemigraties/${id}/${stap}`, `/regimemigraties/${id}`, {});
  await wachtOp('nagekeken');
  return { id, db, zetKlok, zet, wachtOp, sluit: () => db.end() };
}

/** Started before its first day, and carried through by itself on that day. Gives the id of the migration. */
export async function speelRegimemigratie(omgeving: Omgeving): Promise<string> {
  const { id, db, zet, zetKlok, wachtOp, sluit } = await beginRegimemigratie(omgeving);
  try {
    await zet('starten');
    await zet('pauzeren');
    await zet('hervatten');
    await zetKlok('2026-08-01T00:05');
    await wachtOp('klaar');
    await totBrievenGemaakt(db);
  } finally {
    await sluit();
  }
  return id;
}

export const totBrievenGemaakt = (db: pg.Client): Promise<void> =>
  tot(async () => {
    const open = await db.query("SELECT 1 FROM effect WHERE status IN ('voorgenomen', 'bezig')");
    return open.rowCount === 0;
  }, 'de brieven zijn opgemaakt');
