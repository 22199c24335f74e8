/** What a meeting that falls out does to ten thousand open files, asked over HTTP as the head of the social service. */
import { Processen } from '@besluitpad/proeven';
import type pg from 'pg';
import { eneRij, metDatabank } from '../databank.js';
import { richtIn } from '../heidebeke.js';
import { hoogstens, type Meting } from '../regel.js';

const AANTAL = 10_000;

export const simulatie: Meting = async () => {
  const { omgeving, dossierIds } = await richtIn(1);
  const processen = new Processen(omgeving);
  try {
    const zonder = await metDatabank(omgeving.beheerUrl, (db) => zetKlaar(db, dossierIds[0] ?? ''));
    await processen.start('api');
    const token = await meldAan(omgeving.apiUrl);
    const van = performance.now();
    const antwoord = await fetch(`${omgeving.apiUrl}/api/simulatie/zittingen?zonder=${zonder}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { bekeken } = (await antwoord.json()) as { bekeken: number };
    const seconden = (performance.now() - van) / 1000;
    if (bekeken < AANTAL) throw new Error(`Er zijn maar ${String(bekeken)} aanvragen bekeken`);
    return [hoogstens(`zonder één zitting: ${AANTAL} open aanvragen nagekeken, over HTTP`, seconden, 5, ' s', 1)];
  } finally {
    await processen.sluit();
  }
};

async function meldAan(basis: string): Promise<string> {
  const antwoord = await fetch(`${basis}/lokaal/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gebruiker: 'hoofd' }),
  });
  return ((await antwoord.json()) as { access_token: string }).access_token;
}

/** A file and a request each, received over the last month; the committee meets every two weeks from tomorrow on. */
async function zetKlaar(db: pg.Client, dossierId: string): Promise<string> {
  await db.query(
    `WITH d AS (INSERT INTO dossier (nummer, persoon_id, werker_id, geopend_op)
       SELECT 'SIM-' || i, persoon_id, werker_id, geopend_op FROM dossier, generate_series(1, $2::int) AS i WHERE id = $1 RETURNING id, nummer)
     INSERT INTO aanvraag (dossier_id, soort, registernummer, ontvangen_op, geregistreerd_op, wijze, vraag, fase, beslis_uiterlijk)
     SELECT d.id, 'aanvraag', d.nummer, k.nu::date, k.nu, 'mondeling', 'meting', 'onderzoek',
       k.nu::date + (substr(d.nummer, 5)::int % 30)
     FROM d, klok_stand k`,
    [dossierId, AANTAL],
  );
  await db.query(
    `INSERT INTO zitting (datum, uur, plaats, soort, oproeping_dagen)
     SELECT nu::date + i * 14, '19:00', 'meting', 'gewoon', 8 FROM klok_stand, generate_series(1, 6) AS i ON CONFLICT DO NOTHING`,
  );
  await db.query('ANALYZE');
  const { dag } = await eneRij<{ dag: string }>(db, 'SELECT (nu::date + 28)::text AS dag FROM klok_stand');
  return dag;
}
