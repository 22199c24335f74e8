/** The means test in a file: one computation for the test itself, the proposal and the decision. */
import { geweigerd, LEEFLOON, metProefIntake, VERSLAG, type Geregistreerd } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import { lijn, stelVoor } from '../../test/proefvoorstel.js';
import type { Verslagtoets } from '../onderzoek/vormen.js';
import type { Middelentoets } from './vormen.js';

type Uitkomst = Middelentoets['uitkomst'];
/** What a proposed line froze of it. */
interface Gegevens {
  readonly bedragCent: number;
  readonly stappen: Uitkomst['aanvragers'][number]['stappen'];
  readonly personen: Uitkomst['personen'];
}

const intake = metProefIntake();
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag<T>(sql, waarden);
afterEach(async () => expect(await schendingen(intake.proef.databank)).toEqual([]));

const loon = (bedragCent: number) => ({ soort: 'beroepsinkomen', omschrijving: 'nettoloon', bedragCent, per: 'maand' });
const BEURS = { soort: 'studiebeurs', bedragCent: 180_000, per: 'jaar' };
const FEITEN = {
  aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 1, middelen: [BEURS] }],
  samenwonenden: [
    { hoedanigheid: 'vader', band: 'ouder', middelen: [loon(231_000)], kapitaalCent: 1_000_000 },
    { hoedanigheid: 'moeder', band: 'ouder' },
    { hoedanigheid: 'broer', band: 'broer_of_zus', middelen: [loon(90_000)] },
  ],
};

async function aanvraag(): Promise<Geregistreerd> {
  await intake.klok('2026-03-16T08:00:00Z');
  return intake.aanvraag(await intake.dossier(), [{ ...LEEFLOON, steun: 'LL1' }]);
}
const toets = ({ id }: { id: string }, feiten: object = FEITEN, token = intake.werker) =>
  intake.doe(`/aanvragen/${id}/middelentoetsen`, { feiten }, { token });

describe('de middelentoets van een aanvraag', () => {
  it('zegt per persoon wat er is, wat niet telt en waarom, en wat er overblijft', async () => {
    const { id } = await aanvraag();
    const antwoord = await toets({ id });
    expect(antwoord).toMatchObject({ status: 201 });
    const { uitkomst, volgnr } = antwoord.lichaam as Middelentoets;
    expect(volgnr).toBe(1);
    const [aanvrager, vader, , broer] = uitkomst.personen;
    expect(aanvrager).toMatchObject({ hoedanigheid: 'aanvrager', perMaandCent: 0, geteld: true });
    expect(vader?.geteld).toBe(true);
    // Savings above the exempt part count beside the wage.
    expect(vader?.perMaandCent).toBeGreaterThan(231_000);
    expect(broer).toMatchObject({
      geteld: false,
      waaromNiet: expect.stringContaining('onderhoudsplichtige') as string,
    });
    const [recht] = uitkomst.aanvragers;
    const som = (recht?.stappen ?? []).reduce((tot, { bedragCent }) => tot + bedragCent, 0);
    expect(som).toBe(uitkomst.samenCent);
    for (const { bron } of recht?.stappen ?? []) expect(bron).not.toBe('');
  });

  it('is een versie erbij en nooit een wijziging, en het voorstel rekent met de nieuwste', async () => {
    const { id } = await aanvraag();
    await toets({ id });
    const [vader, moeder] = FEITEN.samenwonenden;
    const tweede = (await toets({ id }, { ...FEITEN, samenwonenden: [{ ...vader, kapitaalCent: 0 }, moeder] })).lichaam;
    expect(tweede).toMatchObject({ volgnr: 2 });
    const { uitkomst } = tweede as Middelentoets;
    expect(uitkomst.samenCent).toBe(33_131);
    expect(await vraag('SELECT volgnr FROM middelentoets WHERE aanvraag_id = $1 ORDER BY 1', id)).toHaveLength(2);
    await expect(vraag("UPDATE middelentoets SET feiten = '{}'")).rejects.toThrow();
    await intake.onderzocht(id);
    const [lijnId] = await intake.lijnIds(id);
    const leefloon = { soort: 'leefloon', categorie: 1, ingang: '2026-03-16' };
    const [voorgesteld] = await stelVoor(intake, id, [lijn(lijnId, 'TOEKENNING', leefloon)]);
    const gegevens = voorgesteld?.gegevens as Gegevens | undefined;
    expect(gegevens).toMatchObject({ bedragCent: 33_131 });
    expect(gegevens?.personen.map(({ hoedanigheid }) => hoedanigheid)).toEqual(['aanvrager', 'vader', 'moeder']);
    expect(gegevens?.stappen).toEqual(uitkomst.aanvragers[0]?.stappen);
  });

  it.each([
    [
      'een SPI-vrijstelling op een uitkering',
      { ...loon(100_000), soort: 'uitkering', spi: 'algemeen' },
      /beroepsinkomen/,
    ],
    ['een negatief loon', loon(-1), /bedragCent/],
    ['een onbekende soort inkomen', { ...loon(1), soort: 'lotto' }, /soort/],
  ])('weigert %s, en bewaart dan niets', async (_, middel, zin) => {
    const { id } = await aanvraag();
    const fout = { aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 1, middelen: [middel] }] };
    expect(geweigerd(await toets({ id }, fout), 'verzoek.ongeldig')).toMatch(zin);
    expect(await vraag('SELECT 1 FROM middelentoets WHERE aanvraag_id = $1', id)).toEqual([]);
  });

  it('weigert een vrijstelling waarvoor nog geen bedrag bevestigd is, en bewaart dan niets', async () => {
    const { id } = await aanvraag();
    const spi = {
      aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 1, middelen: [{ ...loon(50_000), spi: 'algemeen' }] }],
    };
    expect(geweigerd(await toets({ id }, spi), 'waarde.geweigerd')).toContain('SPI');
    expect(await vraag('SELECT 1 FROM middelentoets WHERE aanvraag_id = $1', id)).toEqual([]);
  });

  it('is werk van de maatschappelijk werker, en bestaat pas als hij er een maakte', async () => {
    const { id } = await aanvraag();
    geweigerd(await toets({ id }, FEITEN, intake.secretaris), 'recht.ontbreekt');
    expect(
      (await intake.proef.vraag(`/api/aanvragen/${id}/middelentoetsen/nieuwste`, { token: intake.werker })).status,
    ).toBe(404);
  });

  it('staat met haar stappen in het afgesloten verslag', async () => {
    const { id } = await aanvraag();
    const { uitkomst } = (await toets({ id })).lichaam as Middelentoets;
    await intake.onderzocht(id);
    const [verslag] = await vraag<{ inhoud: { middelentoets: Verslagtoets } }>(
      'SELECT inhoud FROM verslag WHERE aanvraag_id = $1',
      id,
    );
    expect(verslag?.inhoud.middelentoets).toMatchObject({ volgnr: 1, samenCent: uitkomst.samenCent });
    const rijen = verslag?.inhoud.middelentoets.berekening ?? [];
    expect(rijen.filter(({ soort }) => soort === 'kop').map(({ wat }) => wat)).toEqual([
      'Middelen: aanvrager',
      'Middelen: vader',
      'Middelen: moeder',
      'Middelen: broer',
      'Leefloon categorie 1: aanvrager',
    ]);
    expect(rijen.at(-1)).toEqual({ soort: 'som', wat: 'Per maand', bedragCent: uitkomst.samenCent });
  });

  it('een toets van na het verslag houdt het voorstel tegen tot het verslag dezelfde berekening toont', async () => {
    const { id } = await aanvraag();
    await toets({ id });
    await intake.onderzocht(id);
    await toets({ id }, { ...FEITEN, samenwonenden: FEITEN.samenwonenden.slice(0, 2) });
    const [lijnId] = await intake.lijnIds(id);
    await stelVoor(intake, id, [lijn(lijnId, 'TOEKENNING', { soort: 'leefloon', categorie: 1, ingang: '2026-03-16' })]);
    expect(geweigerd(await intake.handel(id, 'voorstel/indienen'), 'regel.geschonden')).toContain(
      'nieuwe versie van het verslag',
    );
    await intake.handel(
      id,
      'verslag',
      { ...VERSLAG, redenNieuweVersie: 'De broer woont er niet meer.' },
      { methode: 'PUT' },
    );
    expect(await intake.handel(id, 'verslag/afsluiten')).toMatchObject({ status: 200 });
    await stelVoor(intake, id, [lijn(lijnId, 'TOEKENNING', { soort: 'leefloon', categorie: 1, ingang: '2026-03-16' })]);
    const antwoord = await intake.handel(id, 'voorstel/indienen');
    expect(JSON.stringify(antwoord.lichaam)).not.toContain('nieuwe versie van het verslag');
  });
});
