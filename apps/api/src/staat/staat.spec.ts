import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';

const proef = metProefApp();
let token = '';
let nummer = 300;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  token = (await proef.maakGebruiker('Joke', ['maatschappelijkWerker'])).token;
});

const doe = (pad: string, lichaam: object): Promise<Proefantwoord> =>
  proef.vraag(`/api/staatsformulieren/${pad}`, { token, lichaam });

async function equivalentLeefloon(): Promise<Gemaakt> {
  nummer += 1;
  return maakBesluit(proef.databank, {
    nummer: `HB-2026-${String(nummer).padStart(4, '0')}`,
    ontvangenOp: '2026-05-11',
    beslistOp: '2026-06-04',
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MD', steun: 'ELL', invoer: leefloon(3, '2026-05-11') }],
  });
}

async function toegekend(): Promise<Gemaakt> {
  nummer += 1;
  return maakBesluit(proef.databank, {
    nummer: `HB-2026-${String(nummer).padStart(4, '0')}`,
    ontvangenOp: '2026-03-09',
    beslistOp: '2026-03-26',
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
  });
}

const formulieren = ({ procedureId }: Gemaakt) =>
  proef.databank.vraag<{ id: string; soort: string; versie: number; status: string }>(
    'SELECT id, soort, versie, status FROM staatsformulier WHERE procedure_id = $1 ORDER BY soort, versie',
    [procedureId],
  );
const klokken = async ({ procedureId }: Gemaakt, ...soorten: string[]) =>
  (
    await proef.databank.vraag<{ r: string }>(
      `SELECT soort || coalesce(' ' || gestopt_op, ' loopt') AS r FROM klok WHERE procedure_id = $1 AND soort = ANY ($2) ORDER BY 1`,
      [procedureId, soorten],
    )
  ).map(({ r }) => r);
const mijlpalen = async ({ procedureId }: Gemaakt) =>
  (
    await proef.databank.vraag<{ mijlpaal: string }>('SELECT mijlpaal FROM mijlpaal WHERE procedure_id = $1', [
      procedureId,
    ])
  ).map((rij) => rij.mijlpaal);

describe('een formulier voor de Staat', () => {
  it('stopt de acht dagen bij verzending, en het verlies pas bij aanvaarding', async () => {
    const g = await toegekend();
    const [formulier] = await formulieren(g);
    await zetKlok(proef.databank, '2026-04-07T08:00:00Z');
    expect((await doe(`${formulier!.id}/verzonden`, { op: '2026-04-07' })).status).toBe(204);
    expect(await klokken(g, 'CLK-17', 'CLK-18')).toEqual(['CLK-17 2026-04-07', 'CLK-18 loopt']);
    await zetKlok(proef.databank, '2026-04-20T08:00:00Z');
    const antwoord = { aanvaard: true, referentie: 'REF-1', op: '2026-04-20' };
    expect((await doe(`${formulier!.id}/antwoord`, antwoord)).status).toBe(200);
    expect(await klokken(g, 'CLK-17', 'CLK-18')).toEqual(['CLK-17 2026-04-07', 'CLK-18 2026-04-20']);
    expect(await mijlpalen(g)).toContain('gemeld');
    expect(await schendingen(proef.databank)).toEqual([]);
  });

  it('komt na een weigering terug als nieuwe versie met een taak, terwijl de termijn loopt', async () => {
    const g = await toegekend();
    const [formulier] = await formulieren(g);
    await zetKlok(proef.databank, '2026-04-20T08:00:00Z');
    await doe(`${formulier!.id}/verzonden`, { op: '2026-04-07' });
    const weigering = { aanvaard: false, reden: 'rijksregisternummer onbekend', op: '2026-04-20' };
    const { lichaam } = await doe(`${formulier!.id}/antwoord`, weigering);
    const { nieuwFormulierId } = lichaam as { nieuwFormulierId: string };
    expect(await formulieren(g)).toMatchObject([
      { versie: 1, status: 'geweigerd' },
      { id: nieuwFormulierId, versie: 2, status: 'klaar' },
    ]);
    expect(await klokken(g, 'CLK-18')).toEqual(['CLK-18 loopt']);
    const taken = await proef.databank.vraag(
      'SELECT titel, uiterlijk::text FROM taak WHERE sleutel = $1 AND klaar_op IS NULL',
      [`staat.verzenden/${nieuwFormulierId}`],
    );
    expect(taken).toEqual([{ titel: 'Verbeter formulier MI-B en verzend het opnieuw', uiterlijk: '2026-05-14' }]);
    expect(await mijlpalen(g)).not.toContain('gemeld');
  });

  it('is bij een equivalent leefloon pas gemeld wanneer beide formulieren aanvaard zijn', async () => {
    const g = await equivalentLeefloon();
    await zetKlok(proef.databank, '2026-06-20T08:00:00Z');
    const [a, b] = await formulieren(g);
    for (const [formulier, verwacht] of [
      [a, 'CLK-19 loopt'],
      [b, 'CLK-19 2026-06-20'],
    ] as const) {
      await doe(`${formulier!.id}/verzonden`, { op: '2026-06-19' });
      await doe(`${formulier!.id}/antwoord`, { aanvaard: true, referentie: 'REF', op: '2026-06-20' });
      expect(await klokken(g, 'CLK-19')).toEqual([verwacht]);
    }
    expect(await mijlpalen(g)).toContain('gemeld');
  });

  it('neemt de termijn over die sinds de aanvraag liep', async () => {
    const g = await equivalentLeefloon();
    const [klok] = await proef.databank.vraag('SELECT stopreden FROM klok WHERE procedure_id = $1 AND soort = $2', [
      g.aanvraagProcedureId,
      'CLK-19',
    ]);
    expect(klok).toEqual({ stopreden: 'loopt verder bij de beslissing' });
  });

  it.each([
    [
      'antwoord voor het verzonden is',
      'antwoord',
      { aanvaard: true, referentie: 'R', op: '2026-04-07' },
      'handeling.nietMogelijk',
    ],
    ['verzending in de toekomst', 'verzonden', { op: '2026-12-01' }, 'verzoek.ongeldig'],
  ])('weigert een %s', async (_, wat, lichaam, code) => {
    const g = await toegekend();
    const [formulier] = await formulieren(g);
    expect(probleem(await doe(`${formulier!.id}/${wat}`, lichaam)).code).toBe(code);
  });
});
