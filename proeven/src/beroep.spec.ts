import pg from 'pg';
import { speelProef, verbindMotor } from './opstelling.js';
import { NA_HET_VONNIS, vonnisverhaal } from './verhalen/vonnis.js';

const gezien = new Map<string, unknown>();
let db: pg.Client | undefined;
let gebroken: readonly string[];
const lengtes: number[] = [];

const regels = async (vraag: string): Promise<string[]> => {
  if (db === undefined) throw new Error('De databank is er nog niet');
  return (await db.query<{ r: string }>(vraag)).rows.map(({ r }) => r);
};
/** Of the client who went to court, and only what came after the refusal. */
const NA = `JOIN dossier d ON d.id = x.dossier_id JOIN persoon p ON p.id = d.persoon_id AND p.naam = 'Verlinden'
  JOIN beroep v ON v.dossier_id = d.id JOIN besluit b ON b.aanvraag_id = v.uitvoering_aanvraag_id`;

beforeAll(async () => {
  ({ gebroken } = await speelProef({
    verhaal: vonnisverhaal(gezien),
    einde: NA_HET_VONNIS,
    async naEinde(omgeving) {
      db = new pg.Client({ connectionString: omgeving.beheerUrl });
      await db.connect();
      const client = await verbindMotor(omgeving);
      for (const workflowId of await regels(
        `SELECT 'procedure/' || q.id AS r FROM procedure q JOIN beroep v ON q.onderwerp_id IN (v.id, v.uitvoering_aanvraag_id)
         UNION ALL SELECT 'procedure/' || q.id FROM procedure q JOIN besluit b ON b.id = q.onderwerp_id JOIN beroep v ON v.uitvoering_aanvraag_id = b.aanvraag_id`,
      )) {
        const { history } = await client.workflowService.getWorkflowExecutionHistory({
          namespace: client.options.namespace,
          execution: { workflowId },
        });
        lengtes.push(history?.events?.length ?? 0);
      }
      await client.connection.close();
    },
  }));
}, 240_000);
afterAll(async () => {
  await db?.end();
});

describe('Een vonnis zet de weigering van D03 opzij, op de echte motor', () => {
  it('en laat geen enkele invariant gebroken, met weinig gebeurtenissen per procedure', () => {
    expect(gebroken).toEqual([]);
    expect(lengtes).toHaveLength(3);
    for (const lengte of lengtes) expect(lengte).toBeGreaterThan(0);
    expect(lengtes.filter((lengte) => lengte > 120)).toEqual([]);
  });

  it('opent alleen de geweigerde lijn opnieuw, en het comité oordeelt niet opnieuw', async () => {
    expect(gezien.get('lijnen')).toBe(1);
    expect(gezien.get('opnieuw weigeren')).toBe(
      'Deze aanvraag voert een vonnis uit. Het comité oordeelt niet opnieuw: stel UITVOERING_VONNIS voor.',
    );
    expect(gezien.get('vroeger')).toContain('De betwiste periode begint op 02/04/2026');
    const besluit = `SELECT b.datum || ' ' || x.besluit || ' ' || x.bedrag_cent AS r FROM besluitlijn x ${NA} AND x.besluit_id = b.id`;
    expect(await regels(besluit)).toEqual(['2026-10-22 UITVOERING_VONNIS 20000']);
  });

  it('de cliënt leest wat de rechter besliste, en krijgt alle maanden sinds 2 april in één keer', async () => {
    const brief = `SELECT x.soort || ' ' || x.briefdatum || ' ' || z.status AS r FROM brief x ${NA}
      JOIN verzending z ON z.brief_id = x.id JOIN procedure q ON q.id = x.procedure_id AND q.onderwerp_id = b.id`;
    expect(await regels(brief)).toEqual(['uitvoering_vonnis 2026-10-23 bewezen']);
    const betaling = `SELECT x.periode || ' ' || x.bedrag_cent || ' ' || x.status AS r FROM betaling x ${NA}
      JOIN procedure q ON q.id = x.procedure_id AND q.onderwerp_id = b.id ORDER BY x.periode`;
    expect(await regels(betaling)).toEqual([
      '2026-04 19333 betaald',
      ...['05', '06', '07', '08', '09'].map((maand) => `2026-${maand} 20000 betaald`),
    ]);
  });

  it('het arbeidshof bevestigt het: na het woord van de raadsman is de zaak voorbij en hoeft niets meer bewaard', async () => {
    const zaak = `SELECT v.bewaren || ' ' || v.definitief_op || ' ' || x.uitkomst AS r FROM hoger_beroep x ${NA}`;
    expect(await regels(zaak)).toEqual(['false 2026-11-02 bevestigd']);
  });

  it('daarna loopt het leefloon, met zijn eigen opvolging; beroep en beslissing zijn klaar', async () => {
    const loopt = `SELECT x.steun || ' ' || x.maandbedrag_cent || ' van ' || x.van AS r FROM opvolging x ${NA}`;
    expect(await regels(loopt)).toEqual(['LL2 20000 van 2026-04-02']);
    const open = `SELECT x.soort AS r FROM procedure x ${NA} WHERE x.gesloten_op IS NULL ORDER BY 1`;
    expect(await regels(open)).toEqual(['opvolging']);
  });
});
