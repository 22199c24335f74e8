import pg from 'pg';
import { GEWEIGERD, speelBeroep, speelProef, verbindMotor } from './opstelling.js';

describe('Een vonnis zet de weigering van D03 opzij', () => {
  it('loopt op de echte motor van beroep tot uitvoering, met twee brieven en weinig gebeurtenissen', async () => {
    let gezien: object[] = [];
    let gebeurtenissen = 0;
    const { gebroken } = await speelProef({
      verhaal: GEWEIGERD,
      async naEinde(omgeving) {
        const id = await speelBeroep(omgeving);
        const db = new pg.Client({ connectionString: omgeving.beheerUrl });
        await db.connect();
        const { rows } = await db.query<{
          procedure: string;
          gesloten: boolean;
          uitvoering: string;
          brieven: string[];
        }>(
          `SELECT p.id AS procedure, p.gesloten_op IS NOT NULL AS gesloten, a.vraag AS uitvoering,
             (SELECT array_agg(r.soort || ' ' || r.status) FROM brief r WHERE r.procedure_id = p.id) AS brieven
           FROM beroep b JOIN procedure p ON p.onderwerp_id = b.id JOIN aanvraag a ON a.id = b.uitvoering_aanvraag_id
           WHERE b.id = $1`,
          [id],
        );
        await db.end();
        const client = await verbindMotor(omgeving);
        const { history } = await client.workflowService.getWorkflowExecutionHistory({
          namespace: client.options.namespace,
          execution: { workflowId: `procedure/${rows[0]?.procedure}` },
        });
        gebeurtenissen = history?.events?.length ?? 0;
        await client.connection.close();
        gezien = rows.map(({ gesloten, uitvoering, brieven }) => ({ gesloten, uitvoering, brieven }));
      },
    });
    expect(gezien).toEqual([
      {
        gesloten: true,
        uitvoering: expect.stringContaining('zonder nieuwe beoordeling') as string,
        brieven: ['beroep_gevolg vrijgegeven', 'beroep_gevolg vrijgegeven'],
      },
    ]);
    expect(gebeurtenissen).toBeGreaterThan(0);
    expect(gebeurtenissen).toBeLessThanOrEqual(120);
    expect(gebroken).toEqual([]);
  }, 240_000);
});
