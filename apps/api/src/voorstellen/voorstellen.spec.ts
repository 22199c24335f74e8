import { geweigerd, LEEFLOON, leefloonvoorstel, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import { ALS_PUT, lijn, maakRijp, stelVoor } from '../../test/proefvoorstel.js';

const intake = metProefIntake();
const vandaag = (dag: string) => intake.klok(`${dag}T09:00:00Z`);
/** The first test pays for everything that is compiled on first use, on a machine that may be busy. */
const GEDULD_MS = 30_000;

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

describe('van aanvraag tot ingediend voorstel', () => {
  it(
    'brengt D01 tot bij de secretaris, met het leefloon en de eerste maand tot op de cent',
    async () => {
      await vandaag('2026-03-09');
      const dossierId = await intake.dossier();
      const { id, procedureId } = await intake.aanvraag(dossierId, [LEEFLOON]);
      const [lijnId] = await intake.lijnIds(id);
      const feit = { rubriek: 'middelen', tekst: 'Geen loon.', bron: 'Kruispuntbank', vastgesteldOp: '2026-03-09' };
      await intake.gelukt(`/aanvragen/${id}/feiten`, feit);
      await vandaag('2026-03-16');
      await intake.onderzocht(id);

      const voorstel = leefloonvoorstel(lijnId!);
      expect(await intake.handel(id, 'voorstel', voorstel, ALS_PUT)).toMatchObject({
        status: 200,
        lichaam: {
          versie: 1,
          lijnen: [
            {
              gegevens: {
                bedragCent: 131_420,
                baremaVanaf: '2025-02-01',
                eersteMaand: { maand: '2026-03', bedragCent: 97_505, dagen: 23, dagenInMaand: 31 },
              },
            },
          ],
        },
      });
      expect(await intake.handel(id, 'voorstel/indienen')).toMatchObject({
        status: 200,
        lichaam: { fase: 'agendering' },
      });

      const { vraag } = intake.proef.databank;
      const mijlpalen = await vraag<{ m: string }>(
        'SELECT mijlpaal AS m FROM mijlpaal WHERE procedure_id = $1 ORDER BY m',
        [procedureId],
      );
      expect(mijlpalen.map(({ m }) => m)).toEqual(['verslagKlaar', 'voorstelKlaar']);
      expect(await vraag('SELECT aan_zet FROM procedure WHERE id = $1', [procedureId])).toEqual([
        { aan_zet: 'secretaris' },
      ]);
      expect(await vraag('SELECT titel FROM taak WHERE procedure_id = $1 AND klaar_op IS NULL', [procedureId])).toEqual(
        [],
      );
      expect(await vraag('SELECT count(*)::int AS n FROM outbox WHERE procedure_id = $1', [procedureId])).toEqual([
        { n: 1 },
      ]);
      const { geschiedenis } = await intake.get<{ geschiedenis: { soort: string }[] }>(`/aanvragen/${id}`);
      expect(geschiedenis.map(({ soort }) => soort)).toEqual([
        'aanvraag.geregistreerd',
        'feit.toegevoegd',
        'hoorrecht.gemeld',
        'verslag.geschreven',
        'verslag.afgesloten',
        'voorstel.geschreven',
        'voorstel.ingediend',
      ]);
    },
    GEDULD_MS,
  );

  it('rekent de middelen van de inwonende ouders mee en toont de stappen (D02)', async () => {
    await vandaag('2026-03-16');
    const dossierId = await intake.dossier({ voornaam: 'Noor', naam: 'Claes', aanspreking: 'mevrouw' });
    const ouder = (naam: string, verwantschap: string) =>
      intake.gelukt(`/dossiers/${dossierId}/gezinsleden`, {
        ...{ naam, verwantschap, onderhoudsplichtig: true, samenwonend: true, van: '2004-01-01' },
      });
    const { id: gezinslidId } = await ouder('Vader Claes', 'vader');
    await ouder('Moeder Claes', 'moeder');
    const loon = {
      gezinslidId,
      soort: 'loon',
      maandbedragCent: 231_000,
      teltMee: true,
      van: '2020-01-01',
      bron: 'loonfiche',
    };
    await intake.gelukt(`/dossiers/${dossierId}/inkomens`, loon);
    const { id, lijnIds } = await maakRijp(intake, '2026-03-16', [{ ...LEEFLOON, steun: 'LL1' }], dossierId);
    const invoer = { soort: 'leefloon', categorie: 1, ingang: '2026-03-16' };
    const [noor] = await stelVoor(intake, id, [lijn(lijnIds[0], 'TOEKENNING', invoer)]);
    expect(noor?.gegevens.bedragCent).toBe(33_131);
    expect(noor?.gegevens.stappen?.map(({ bedragCent }) => bedragCent)).toEqual([262_839, -231_000, 1_292]);

    await intake.gelukt(`/dossiers/${dossierId}/inkomens`, {
      ...loon,
      maandbedragCent: 10_000,
      soort: 'bijverdienste',
    });
    expect(geweigerd(await intake.handel(id, 'voorstel/indienen'), 'regel.geschonden')).toContain(
      'Bewaar het voorstel opnieuw',
    );
  });

  it('berekent installatiepremie en huurwaarborg met haar aflossing (D04)', async () => {
    const { id, lijnIds } = await maakRijp(intake, '2026-04-13', [
      { spoor: 'MI', steun: 'IP', omschrijving: 'installatiepremie' },
      { spoor: 'MD', steun: 'HW', omschrijving: 'huurwaarborg' },
    ]);
    const [premie, waarborg] = await stelVoor(intake, id, [
      lijn(lijnIds[0], 'TOEKENNING', { soort: 'installatiepremie' }),
      lijn(lijnIds[1], 'TOEKENNING', {
        soort: 'eenmalig',
        bedragCent: 210_000,
        wijze: 'bankwaarborg',
        begunstigden: [{ naam: 'Verhuurder', bedragCent: 210_000 }],
        huurCent: 70_000,
        terugvorderbaar: true,
        aflossing: { schijfCent: 5_000, eerste: '2026-07-01' },
      }),
    ]);
    expect(premie?.gegevens.bedragCent).toBe(177_607);
    expect(waarborg?.gegevens.aflossingen).toHaveLength(42);
    expect(waarborg?.gegevens.aflossingen?.reduce((som, { bedragCent }) => som + bedragCent, 0)).toBe(210_000);
  });

  it('neemt een voorstel terug en bewaart de ingediende versie zoals ze was', async () => {
    const { id, lijnIds } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
    const toekenning = lijn(lijnIds[0], 'TOEKENNING', { soort: 'leefloon', categorie: 2, ingang: '2026-03-09' });
    await stelVoor(intake, id, [toekenning]);
    await intake.handel(id, 'voorstel/indienen');
    expect(await intake.handel(id, 'voorstel/terugnemen', { reden: 'Nieuw stuk.' })).toMatchObject({
      lichaam: { fase: 'voorstel' },
    });
    await stelVoor(intake, id, [toekenning], { motivering: 'Anders gemotiveerd.' });
    const { voorstellen } = await intake.get<{ voorstellen: object[] }>(`/aanvragen/${id}`);
    expect(voorstellen).toMatchObject([
      {
        versie: 1,
        motivering: 'De voorwaarden van artikel 3 zijn samen vervuld.',
        teruggenomenOp: '2026-03-09T09:00:00.000Z',
      },
      { versie: 2, motivering: 'Anders gemotiveerd.', vergrendeldOp: null },
    ]);
    expect(await intake.handel(id, 'voorstel/indienen')).toMatchObject({ status: 200 });
  });
});
