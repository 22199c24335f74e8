import { metProefApp } from '../../test/proefApp.js';
import { geweigerd } from '../../test/proefintake.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';

const proef = metProefApp();
let beheer = '';
let werker = '';

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await zetKlok(proef.databank, '2026-05-04T08:00:00Z');
  beheer = (await proef.maakGebruiker('Bea', ['beheerder'])).token;
  werker = (await proef.maakGebruiker('Wim', ['maatschappelijkWerker'])).token;
});
afterEach(async () => expect(await schendingen(proef.databank)).toEqual([]));

let teller = 0;
/** Each act under a key of its own, as a client sends it. */
const doe = (pad: string, lichaam: object, token: string) =>
  proef.vraag(pad, { token, lichaam, koppen: { 'Idempotency-Key': `sluitingsdag-${(teller += 1)}` } });
const stelIn = (lichaam: object, token = beheer) => doe('/api/sluitingsdagen', lichaam, token);

describe('eigen feestdagen en brugdagen', () => {
  it('stelt de beheerder in, leest iedereen, en trekt de beheerder met een reden weer in', async () => {
    const gemaakt = await stelIn({ dag: '2026-05-15', soort: 'brugdag', naam: 'dag na Hemelvaart' });
    expect(gemaakt.status).toBe(201);
    const lijst = await proef.vraag('/api/sluitingsdagen', { token: werker });
    expect(lijst.lichaam).toMatchObject([{ dag: '2026-05-15', soort: 'brugdag' }]);
    const pad = `/api/sluitingsdagen/${(gemaakt.lichaam as { id: string }).id}/intrekking`;
    expect((await doe(pad, { reden: 'Toch open.' }, beheer)).status).toBe(201);
    expect((await proef.vraag('/api/sluitingsdagen', { token: werker })).lichaam).toEqual([]);
    expect(geweigerd(await doe(pad, { reden: 'Toch open.' }, beheer), 'handeling.nietMogelijk')).toContain(
      'al ingetrokken',
    );
    const handelingen = await proef.databank.vraag<{ soort: string }>(
      "SELECT soort FROM handeling WHERE soort LIKE 'ocmw.sluitingsdag%' ORDER BY 1",
    );
    expect(handelingen.map(({ soort }) => soort)).toEqual([
      'ocmw.sluitingsdagIngesteld',
      'ocmw.sluitingsdagIngetrokken',
    ]);
  });

  it.each([
    ['een zondag', '2026-05-17'],
    ['een wettelijke feestdag', '2026-05-14'],
  ])('weigert %s: die dag is al vrij', async (_, dag) => {
    const antwoord = await stelIn({ dag, soort: 'feestdag', naam: 'kermis' });
    expect(geweigerd(antwoord, 'verzoek.ongeldig')).toContain('dag: Op');
  });

  it('weigert dezelfde dag een tweede keer, en wie geen beheerder is', async () => {
    expect((await stelIn({ dag: '2026-07-20', soort: 'brugdag', naam: 'brug' })).status).toBe(201);
    expect((await stelIn({ dag: '2026-07-20', soort: 'brugdag', naam: 'brug' })).status).toBe(400);
    expect((await stelIn({ dag: '2026-07-22', soort: 'brugdag', naam: 'brug' }, werker)).status).toBe(403);
  });
});
