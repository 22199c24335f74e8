import pg from 'pg';
import { speelRegimemigratie, verbindMotor } from '../opstelling.js';
import { naKort } from './ongestoord.js';

describe('Een nieuw barema', () => {
  it('past op de echte motor lopende steun aan op zijn eerste dag, met een brief en zonder agendapunt', async () => {
    let gezien: object[] = [];
    let punten: number[] = [];
    let gebeurtenissen = 0;
    const { gebroken } = await naKort(async (omgeving) => {
      const db = new pg.Client({ connectionString: omgeving.beheerUrl });
      await db.connect();
      const telPunten = async () => {
        const { rows } = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM agendapunt');
        punten = [...punten, ...rows.map(({ n }) => n)];
      };
      await telPunten();
      const id = await speelRegimemigratie(omgeving);
      await telPunten();
      const { rows } = await db.query<{ procedure: string; gesloten: boolean; regels: object[]; brieven: string[] }>(
        `SELECT p.id AS procedure, p.gesloten_op IS NOT NULL AS gesloten,
             (SELECT jsonb_agg(jsonb_build_array(r.droog, r.uitkomst, o.maandbedrag_cent = r.nieuw_cent) ORDER BY r.droog DESC)
              FROM regimemigratie_regel r JOIN opvolging o ON o.id = r.opvolging_id WHERE r.migratie_id = m.id) AS regels,
             (SELECT array_agg(b.soort || ' ' || b.status) FROM brief b WHERE b.soort = 'indexering') AS brieven
           FROM regimemigratie m JOIN procedure p ON p.onderwerp_id = m.id WHERE m.id = $1`,
        [id],
      );
      await db.end();
      const client = await verbindMotor(omgeving);
      const { history } = await client.workflowService.getWorkflowExecutionHistory({
        namespace: client.options.namespace,
        execution: { workflowId: `regimemigratie/${rows[0]?.procedure}` },
      });
      gebeurtenissen = history?.events?.length ?? 0;
      await client.connection.close();
      gezien = rows.map(({ gesloten, regels, brieven }) => ({ gesloten, regels, brieven }));
    });
    expect(gezien).toEqual([
      {
        gesloten: true,
        regels: [
          [true, 'aangepast', true],
          [false, 'aangepast', true],
        ],
        brieven: [expect.stringMatching(/^indexering /) as string],
      },
    ]);
    expect(punten[1]).toBe(punten[0]);
    expect(gebeurtenissen).toBeGreaterThan(0);
    expect(gebeurtenissen).toBeLessThanOrEqual(120);
    expect(gebroken).toEqual([]);
  }, 240_000);
});
