import { Gebruiker, naarInstant } from '@besluitpad/cli';
import pg from 'pg';
import type { Omgeving } from './omgeving.js';
import { tot } from './omgeving.js';

const VOOR_DE_RUN = '2026-07-15T10:00';
export const REKENDAG = '2026-07-24T07:00';
export const JULI = { van: '2026-07-01', tot: '2026-07-31' } as const;

/** Aid like the one that runs, put beside it, each in a file of its own: a run asks for hundreds. */
const ZET_ERBIJ = `
  WITH bron AS (SELECT o.steun, o.maandbedrag_cent, l.besluit, l.spoor, l.tekst, l.gegevens, b.datum, d.persoon_id, d.werker_id, d.geopend_op
    FROM opvolging o JOIN besluitlijn l ON l.id = o.besluitlijn_id JOIN besluit b ON b.id = l.besluit_id JOIN dossier d ON d.id = o.dossier_id
    WHERE l.gegevens -> 'invoer' ->> 'soort' = 'leefloon' LIMIT 1),
  d AS (INSERT INTO dossier (nummer, persoon_id, werker_id, geopend_op)
    SELECT 'BR-' || i, persoon_id, werker_id, geopend_op FROM bron, generate_series(1, $1::int) AS i RETURNING id),
  b AS (INSERT INTO besluit (dossier_id, orgaan, datum, motivering, vergrendeld_op)
    SELECT d.id, 'overgenomen', bron.datum, 'overgenomen', now() FROM d, bron RETURNING id, dossier_id),
  l AS (INSERT INTO besluitlijn (dossier_id, besluit_id, volgnr, besluit, spoor, steun, tekst, bedrag_cent, periodiciteit, ingang, gegevens)
    SELECT b.dossier_id, b.id, 1, bron.besluit, bron.spoor, bron.steun, bron.tekst, bron.maandbedrag_cent, 'maandelijks', date '2026-06-01',
      bron.gegevens FROM b, bron RETURNING id, dossier_id),
  o AS (INSERT INTO opvolging (dossier_id, besluitlijn_id, steun, maandbedrag_cent, van, laatste_nazicht)
    SELECT l.dossier_id, l.id, bron.steun, bron.maandbedrag_cent, date '2026-06-01', date '2026-06-01' FROM l, bron RETURNING id, dossier_id),
  p AS (INSERT INTO procedure (soort, onderwerp_id, dossier_id, aan_zet, geopend_op)
    SELECT 'opvolging', id, dossier_id, 'werker', now() FROM o RETURNING id, onderwerp_id, dossier_id)
  INSERT INTO klok (procedure_id, dossier_id, soort, onderwerp_id, begint, uiterlijk, grondslag, zekerheid)
    SELECT id, dossier_id, 'CLK-25', onderwerp_id, date '2026-06-01', date '2027-06-01', 'artikel 22 RMI-wet', 'gevonden' FROM p`;

export const zetSteunErbij = (db: pg.Client, aantal: number): Promise<unknown> => db.query(ZET_ERBIJ, [aantal]);

export interface Runspel {
  readonly id: string;
  readonly db: pg.Client;
  readonly zetKlok: (op: string) => Promise<unknown>;
  /** one of the two directors releases the list as it is now */
  readonly geefVrij: (sub: 'findir' | 'directeur') => Promise<unknown>;
  readonly planNogEens: () => Promise<unknown>;
  readonly wachtOp: (status: string) => Promise<void>;
  readonly sluit: () => Promise<void>;
}

/** After the story the first run is planned, for July. */
export async function beginBetaalrun(
  { apiUrl, beheerUrl }: Omgeving,
  vooraf: (db: pg.Client) => Promise<unknown> = () => Promise.resolve(),
): Promise<Runspel> {
  const beheer = new Gebruiker(apiUrl, { sub: 'beheer' });
  const zetKlok = (op: string) => beheer.post('/klok', { naar: naarInstant(op) });
  await zetKlok(VOOR_DE_RUN);
  const db = new pg.Client({ connectionString: beheerUrl });
  await db.connect();
  await vooraf(db);
  const financien = new Gebruiker(apiUrl, { sub: 'financien' });
  const { id } = await financien.post<{ id: string }>('/betaalruns', { van: JULI.van });
  return {
    ...{ id, db, zetKlok },
    // Not the same request again, which would be answered as the first was, but another for the same days.
    planNogEens: () => financien.post('/betaalruns', { van: JULI.van, ritme: 'maand' }),
    geefVrij: (sub) =>
      new Gebruiker(apiUrl, { sub }).wijzig('POST', `/betaalruns/${id}/vrijgeven`, `/betaalruns/${id}`, {}),
    wachtOp: (status) =>
      tot(async () => {
        const { rowCount } = await db.query('SELECT 1 FROM betaalrun WHERE id = $1 AND status = $2', [id, status]);
        return rowCount === 1;
      }, `de betaalrun is ${status}`),
    sluit: () => db.end(),
  };
}

/** Computed by itself on its day, released by two, ordered, and answered payment by payment. */
export async function speelBetaalrun(omgeving: Omgeving): Promise<void> {
  const { id, db, zetKlok, geefVrij, wachtOp, sluit } = await beginBetaalrun(omgeving);
  try {
    await zetKlok(REKENDAG);
    await wachtOp('berekend');
    await geefVrij('findir');
    await geefVrij('directeur');
    await wachtOp('besteld');
    await zetKlok('2026-08-03T10:00');
    const { rows } = await db.query<{ id: string }>('SELECT id FROM betaling WHERE betaalrun_id = $1', [id]);
    const financien = new Gebruiker(omgeving.apiUrl, { sub: 'financien' });
    for (const betaling of rows) await financien.post(`/betalingen/${betaling.id}/betaald`, { op: JULI.tot });
    await wachtOp('uitgevoerd');
  } finally {
    await sluit();
  }
}
