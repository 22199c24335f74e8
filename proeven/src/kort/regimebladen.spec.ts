import { Gebruiker } from '@besluitpad/cli';
import type pg from 'pg';
import {
  beginRegimemigratie,
  NIEUW_BAREMA,
  tot,
  totBrievenGemaakt,
  type Omgeving,
  type Processen,
} from '../opstelling.js';
import { naKort } from './ongestoord.js';
import { sterfTerwijl } from './sterfTerwijl.js';

const BLAD = 200;
/** With the one of the story: two full pages and a little. */
const ERBIJ = 409;
/** So many of them still have the old amount; the others already have the new one, and only pass by. */
const OUD_BEDRAG = 12;

/** One file of the second page, held as somebody at work in it does: the page waits for it. */
const TWEEDE_BLAD = `SELECT 1 FROM opvolging WHERE id = (SELECT id FROM opvolging ORDER BY id OFFSET ${BLAD + BLAD / 2} LIMIT 1) FOR UPDATE`;

interface Gezien {
  readonly bijPauze: number;
  readonly naPauze: number;
  readonly aanvraag: string | undefined;
  readonly regels: object[];
  readonly brieven: object[];
  readonly bedragen: object[];
  readonly indexeringen: number;
}

/** Files like the one that runs, put beside it: a migration asks for hundreds, and only their follow-up matters to it. */
const ZET_ERBIJ = `
  WITH bron AS (SELECT o.id, o.steun, o.maandbedrag_cent, o.van, o.laatste_nazicht, l.besluit, l.spoor, l.tekst, l.gegevens, b.datum,
      d.persoon_id, d.werker_id, d.geopend_op
    FROM opvolging o JOIN besluitlijn l ON l.id = o.besluitlijn_id JOIN besluit b ON b.id = l.besluit_id JOIN dossier d ON d.id = o.dossier_id
    WHERE l.gegevens -> 'invoer' ->> 'soort' = 'leefloon' LIMIT 1),
  d AS (INSERT INTO dossier (nummer, persoon_id, werker_id, geopend_op)
    SELECT 'RM-' || i, persoon_id, werker_id, geopend_op FROM bron, generate_series(1, $1::int) AS i RETURNING id, nummer),
  b AS (INSERT INTO besluit (dossier_id, orgaan, datum, motivering, vergrendeld_op)
    SELECT d.id, 'overgenomen', bron.datum, 'overgenomen', now() FROM d, bron RETURNING id, dossier_id),
  l AS (INSERT INTO besluitlijn (dossier_id, besluit_id, volgnr, besluit, spoor, steun, tekst, gegevens)
    SELECT b.dossier_id, b.id, 1, bron.besluit, bron.spoor, bron.steun, bron.tekst, bron.gegevens FROM b, bron RETURNING id, dossier_id),
  o AS (INSERT INTO opvolging (dossier_id, besluitlijn_id, steun, maandbedrag_cent, van, laatste_nazicht)
    SELECT l.dossier_id, l.id, bron.steun, CASE WHEN substr(d.nummer, 4)::int <= $2::int THEN bron.maandbedrag_cent
        ELSE ($3::jsonb ->> (bron.gegevens -> 'invoer' ->> 'categorie'))::int END, bron.van, bron.laatste_nazicht
    FROM l JOIN d ON d.id = l.dossier_id, bron RETURNING id, dossier_id)
  INSERT INTO procedure (soort, onderwerp_id, dossier_id, aan_zet, geopend_op) SELECT 'opvolging', id, dossier_id, 'werker', now() FROM o`;

async function migreer(omgeving: Omgeving, processen: Processen): Promise<Gezien> {
  const { id, db, zet, zetKlok, wachtOp, sluit } = await beginRegimemigratie(omgeving, (nu) =>
    nu.query(ZET_ERBIJ, [ERBIJ, OUD_BEDRAG, JSON.stringify(NIEUW_BAREMA.waarde)]),
  );
  const gedaan = async () => {
    const { rows } = await db.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM regimemigratie_regel WHERE migratie_id = $1 AND NOT droog',
      [id],
    );
    return rows[0]?.n ?? 0;
  };
  try {
    await zet('starten');
    // The clock answers when the engine rests: not while the page waits, but once the pause is found.
    const eersteDag = await sterfTerwijl(omgeving, processen, TWEEDE_BLAD, () => zetKlok('2026-08-01T00:05'));
    await zet('pauzeren');
    await eersteDag.begonnen;
    const bijPauze = await gedaan();
    // What was still ordered finds the pause, and leaves everything as it is.
    await tot(async () => (await werkVoor(db, 'migreerRegime')) === 0, 'het bestelde blad vond de pauze');
    const naPauze = await gedaan();
    const aanvraag = await vraagAan(omgeving, db);
    const hervat = await sterfTerwijl(omgeving, processen, TWEEDE_BLAD, () => zet('hervatten'));
    await hervat.begonnen;
    await wachtOp('klaar');
    await totBrievenGemaakt(db);
    const lees = async (sql: string) => (await db.query<object>(sql, [id])).rows;
    const [telling] = (await lees(
      `SELECT count(*)::int AS n FROM handeling WHERE soort = 'steun.geindexeerd' AND gegevens ->> 'migratieId' = $1::uuid::text`,
    )) as { n: number }[];
    return {
      ...{ bijPauze, naPauze, aanvraag, indexeringen: telling?.n ?? 0 },
      regels: await lees(
        `SELECT droog, uitkomst, count(*)::int AS n, count(DISTINCT opvolging_id)::int AS dossiers FROM regimemigratie_regel
         WHERE migratie_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
      ),
      brieven: await lees(
        `SELECT count(*)::int AS n, count(DISTINCT b.dossier_id)::int AS dossiers, count(b.pdf_ua)::int AS gedrukt
         FROM brief b WHERE b.soort = 'indexering' AND $1::uuid IS NOT NULL`,
      ),
      bedragen: await lees(
        `SELECT DISTINCT o.maandbedrag_cent = r.nieuw_cent AS nieuw FROM regimemigratie_regel r JOIN opvolging o ON o.id = r.opvolging_id
         WHERE r.migratie_id = $1 AND r.uitkomst = 'aangepast' AND NOT r.droog`,
      ),
    };
  } finally {
    await sluit();
  }
}

async function werkVoor(db: pg.Client, effect: string): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM effect WHERE effect = $1 AND status IN ('voorgenomen', 'bezig')",
    [effect],
  );
  return rows[0]?.n ?? 0;
}

/** In one of the files that wait for their page. */
async function vraagAan({ apiUrl }: Omgeving, db: pg.Client): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT o.dossier_id AS id FROM opvolging o WHERE NOT EXISTS (SELECT FROM regimemigratie_regel r WHERE r.opvolging_id = o.id AND NOT r.droog) LIMIT 1',
  );
  const { id } = await new Gebruiker(apiUrl, { sub: 'onthaal' }).post<{ id: string }>(
    `/dossiers/${rows[0]?.id ?? ''}/aanvragen`,
    {
      ...{ soort: 'aanvraag', wijze: 'mondeling', vraag: 'Hulp voor een factuur.' },
      lijnen: [{ spoor: 'MD', steun: 'VS', omschrijving: 'Hulp voor een factuur' }],
    },
  );
  return id;
}

describe('Een nieuw barema over drie bladen van tweehonderd dossiers', () => {
  let gezien: Gezien;
  beforeAll(async () => {
    await naKort(async (omgeving, processen) => {
      gezien = await migreer(omgeving, processen);
    });
  }, 240_000);

  it('doet niets dubbel en vergeet niets, ook als de worker tussendoor twee keer sterft', () => {
    const n = OUD_BEDRAG + 1;
    const ongewijzigd = ERBIJ - OUD_BEDRAG;
    expect(gezien.regels).toEqual([
      { droog: false, uitkomst: 'aangepast', n, dossiers: n },
      { droog: false, uitkomst: 'ongewijzigd', n: ongewijzigd, dossiers: ongewijzigd },
      { droog: true, uitkomst: 'aangepast', n, dossiers: n },
      { droog: true, uitkomst: 'ongewijzigd', n: ongewijzigd, dossiers: ongewijzigd },
    ]);
    expect(gezien.bedragen).toEqual([{ nieuw: true }]);
    expect(gezien.indexeringen).toBe(n);
    expect(gezien.brieven).toEqual([{ n, dossiers: n, gedrukt: n }]);
  });

  it('staat stil zolang ze gepauzeerd is, op de grens van een blad', () => {
    expect(gezien.bijPauze).toBe(BLAD);
    expect(gezien.naPauze).toBe(gezien.bijPauze);
  });

  it('houdt intussen niemand van zijn werk: in een dossier dat nog moet, kan iemand een aanvraag doen', () => {
    expect(gezien.aanvraag).toMatch(/^[0-9a-f-]{36}$/);
  });
});
