/** Two thousand clocks of two thousand files that are due at one and the same second, and one round on the engine. */
import { Processen, tot } from '@besluitpad/proeven';
import { maakWekker } from '@besluitpad/workflows';
import type pg from 'pg';
import { eneRij, metDatabank } from '../databank.js';
import { richtIn } from '../heidebeke.js';
import { openMotor } from '../motor.js';
import { hoogstens, type Meting } from '../regel.js';

const AANTAL = 2000;

export const klokken: Meting = async () => {
  const { omgeving, dossierIds } = await richtIn(1);
  const processen = new Processen(omgeving);
  const motor = await openMotor(omgeving);
  try {
    await processen.start('worker');
    const wekker = maakWekker(motor);
    // The sweep at the worker's start comes before it, and so finds no procedure to start.
    await wekker.loopKlokronde('bench-vooraf');
    const seconden = await metDatabank(omgeving.beheerUrl, async (db) => {
      await zetKlaar(db, dossierIds[0] ?? '');
      await db.query(`UPDATE klok_stand SET nu = nu + interval '1 minute'`);
      const van = performance.now();
      await wekker.loopKlokronde('bench');
      // The round of the minute may have taken a block beside it.
      await tot(async () => (await eneRij<{ taken: number }>(db, TAKEN)).taken === AANTAL, 'elke klok vastgelegd');
      return (performance.now() - van) / 1000;
    });
    return [hoogstens(`${AANTAL} klokken op dezelfde seconde, met hun taak vastgelegd`, seconden, 10, ' s', 1)];
  } finally {
    await processen.sluit();
    await motor.connection.close();
  }
};

const TAKEN = `SELECT count(*)::int AS taken FROM taak WHERE soort = 'klok.CLK-05' AND titel = 'CLK-05 T0'`;

/** Each in a file of its own, as in life: so each has its own chain of acts to append to. */
async function zetKlaar(db: pg.Client, dossierId: string): Promise<void> {
  await db.query(
    `WITH d AS (INSERT INTO dossier (nummer, persoon_id, werker_id, geopend_op)
       SELECT 'MAAT-' || i, persoon_id, werker_id, geopend_op FROM dossier, generate_series(1, $2::int) AS i WHERE id = $1 RETURNING id),
     p AS (INSERT INTO procedure (soort, onderwerp_id, dossier_id, aan_zet, geopend_op, volgend_moment)
       SELECT 'aanvraag', d.id, d.id, 'werker', nu, nu + interval '1 minute' FROM d, klok_stand RETURNING id, dossier_id),
     k AS (INSERT INTO klok (procedure_id, dossier_id, soort, onderwerp_id, begint, uiterlijk, grondslag, zekerheid)
       SELECT p.id, p.dossier_id, 'CLK-05', p.dossier_id, nu::date, nu::date, 'meting', 'gevonden' FROM p, klok_stand RETURNING id, dossier_id)
     INSERT INTO klok_moment (klok_id, dossier_id, etiket, naar, op)
     SELECT k.id, k.dossier_id, 'T0', 'werker', nu + interval '1 minute' FROM k, klok_stand`,
    [dossierId, AANTAL],
  );
  await db.query('ANALYZE');
}
