import { geweigerd, LEEFLOON, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import type { Simulatie } from './vormen.js';

const intake = metProefIntake();
const vraag = (parameters: string, token: string) =>
  intake.proef.vraag(`/api/simulatie/zittingen${parameters}`, { token });

async function simuleer(parameters: string): Promise<Simulatie> {
  const antwoord = await vraag(parameters, intake.hoofd);
  expect(antwoord.status).toBe(200);
  return antwoord.lichaam as Simulatie;
}

const tellingen = () =>
  intake.proef.databank.vraag(
    `SELECT (SELECT count(*)::int FROM zitting) AS zittingen, (SELECT count(*)::int FROM taak) AS taken,
       (SELECT count(*)::int FROM klok) AS klokken, (SELECT count(*)::int FROM handeling) AS handelingen`,
  );

beforeAll(async () => {
  await intake.klok('2026-03-09T09:00:00Z');
  await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
});
afterEach(async () => expect(await schendingen(intake.proef.databank)).toEqual([]));

describe('een zitting minder of meer', () => {
  it('D01: zonder 26 maart wordt de grens van 8 april niet gehaald, en er verandert niets', async () => {
    const voor = await tellingen();
    const { vandaag, bekeken, gevolgen } = await simuleer('?zonder=2026-03-26');
    expect([vandaag, bekeken]).toEqual(['2026-03-09', 1]);
    expect(gevolgen).toMatchObject([
      { uitkomst: 'wordtTeLaat', beslisUiterlijk: '2026-04-08', zittingNu: '2026-03-26', zittingDan: '2026-04-09' },
    ]);
    expect(gevolgen[0]?.uitwegen).toHaveLength(5);
    expect(await tellingen()).toEqual(voor);
  });

  it('met een zitting op 2 april erbij blijft hij op tijd', async () => {
    const { gevolgen } = await simuleer('?zonder=2026-03-26&met=2026-04-02');
    expect(gevolgen).toMatchObject([{ uitkomst: 'verschuift', zittingDan: '2026-04-02', uitwegen: [] }]);
  });

  it.each([
    ['', 'Zeg welke zitting'],
    ['?zonder=2026-03-27', 'geen zitting gepland'],
    ['?met=2026-03-08', 'kan niet meer'],
    ['?zonder=26/03/2026', 'Schrijf de dagen'],
    ['?zonder=2026-02-30', 'zonder: Dit is geen bestaande datum'],
  ])('weigert %j met een zin: %s', async (parameters, zin) => {
    expect(geweigerd(await vraag(parameters, intake.hoofd), 'verzoek.ongeldig')).toContain(zin);
  });
});
