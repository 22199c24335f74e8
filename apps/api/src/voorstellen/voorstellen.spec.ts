import { geweigerd, LEEFLOON, leefloonvoorstel, metProefIntake, VERSLAG } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';

const intake = metProefIntake();
const vandaag = (dag: string) => intake.klok(`${dag}T09:00:00Z`);
const ALS_PUT = { methode: 'PUT' };
/** The first test pays for everything that is compiled on first use, on a machine that may be busy. */
const GEDULD_MS = 30_000;

interface Lijn {
  besluit: string;
  gegevens: {
    bedragCent: number;
    stappen?: { bedragCent: number }[];
    eersteMaand?: object;
    aflossingen?: { vervaltOp: string; bedragCent: number }[];
  };
}

/** A request under inquiry on that day, with its report closed, ready for a proposal. */
async function rijp(dag: string, lijnen: readonly object[], dossierId?: string) {
  await vandaag(dag);
  const dossier = dossierId ?? (await intake.dossier());
  const aanvraag = await intake.aanvraag(dossier, lijnen);
  await intake.onderzocht(aanvraag.id);
  return { ...aanvraag, dossierId: dossier, lijnIds: await intake.lijnIds(aanvraag.id) };
}

const lijn = (aanvraaglijnId: string | undefined, besluit: string, invoer: object) => ({
  ...{ aanvraaglijnId, besluit, invoer },
  tekst: 'Voorstel.',
});

async function stelVoor(id: string, lijnen: readonly object[], anders: object = {}): Promise<Lijn[]> {
  const antwoord = await intake.handel(id, 'voorstel', leefloonvoorstel('', { lijnen, ...anders }), ALS_PUT);
  expect(antwoord).toMatchObject({ status: 200 });
  return (antwoord.lichaam as { lijnen: Lijn[] }).lijnen;
}

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
    const { id, lijnIds } = await rijp('2026-03-16', [{ ...LEEFLOON, steun: 'LL1' }], dossierId);
    const invoer = { soort: 'leefloon', categorie: 1, ingang: '2026-03-16' };
    const [noor] = await stelVoor(id, [lijn(lijnIds[0], 'TOEKENNING', invoer)]);
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
    const { id, lijnIds } = await rijp('2026-04-13', [
      { spoor: 'MI', steun: 'IP', omschrijving: 'installatiepremie' },
      { spoor: 'MD', steun: 'HW', omschrijving: 'huurwaarborg' },
    ]);
    const [premie, waarborg] = await stelVoor(id, [
      lijn(lijnIds[0], 'TOEKENNING', { soort: 'installatiepremie' }),
      lijn(lijnIds[1], 'TOEKENNING', {
        soort: 'eenmalig',
        bedragCent: 210_000,
        wijze: 'bankwaarborg',
        begunstigden: [{ naam: 'Verhuurder', bedragCent: 210_000 }],
        terugvorderbaar: true,
        aflossing: { schijfCent: 5_000, eerste: '2026-07-01' },
      }),
    ]);
    expect(premie?.gegevens.bedragCent).toBe(177_607);
    expect(waarborg?.gegevens.aflossingen).toHaveLength(42);
    expect(waarborg?.gegevens.aflossingen?.reduce((som, { bedragCent }) => som + bedragCent, 0)).toBe(210_000);
  });

  it('neemt een voorstel terug en bewaart de ingediende versie zoals ze was', async () => {
    const { id, lijnIds } = await rijp('2026-03-09', [LEEFLOON]);
    const toekenning = lijn(lijnIds[0], 'TOEKENNING', { soort: 'leefloon', categorie: 2, ingang: '2026-03-09' });
    await stelVoor(id, [toekenning]);
    await intake.handel(id, 'voorstel/indienen');
    expect(await intake.handel(id, 'voorstel/terugnemen', { reden: 'Nieuw stuk.' })).toMatchObject({
      lichaam: { fase: 'voorstel' },
    });
    await stelVoor(id, [toekenning], { motivering: 'Anders gemotiveerd.' });
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

describe('wat geweigerd wordt', () => {
  it('schrijft geen verslag wie het diploma niet heeft, of niet meer', async () => {
    await vandaag('2026-03-09');
    const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const verslag = (token: string) => intake.handel(id, 'verslag', VERSLAG, { ...ALS_PUT, token });
    geweigerd(await verslag(intake.zonderDiploma), 'onderzoek.nietBevoegd');
    await intake.handel(id, 'verslag', VERSLAG, ALS_PUT);
    const { vraag } = intake.proef.databank;
    await vraag("UPDATE gebruiker SET onderzoek_tot = '2026-03-08' WHERE id = $1", [intake.werkerId]);
    geweigerd(await intake.handel(id, 'verslag/afsluiten'), 'onderzoek.nietBevoegd');
    await vraag("UPDATE gebruiker SET onderzoek_tot = '2026-03-09' WHERE id = $1", [intake.werkerId]);
    expect(await intake.handel(id, 'verslag/afsluiten')).toMatchObject({ status: 200 });
    await vraag('UPDATE gebruiker SET onderzoek_tot = NULL WHERE id = $1', [intake.werkerId]);
  });

  it('sluit geen verslag af zonder de wettelijke minimuminhoud', async () => {
    await vandaag('2026-03-09');
    const { id } = await intake.aanvraag(await intake.dossier({ burgerlijkeStaat: undefined }), [LEEFLOON]);
    const { middelen: _weg, ...inhoud } = VERSLAG.inhoud;
    await intake.handel(id, 'verslag', { inhoud }, ALS_PUT);
    const zinnen = geweigerd(await intake.handel(id, 'verslag/afsluiten'), 'regel.geschonden');
    for (const veld of ['inhoud.middelen', 'huisbezoekOp', 'client.burgerlijkeStaat']) expect(zinnen).toContain(veld);
  });

  it('vraagt een reden voor een nieuwe versie van een afgesloten verslag', async () => {
    const { id } = await rijp('2026-03-09', [LEEFLOON]);
    expect(geweigerd(await intake.handel(id, 'verslag', VERSLAG, ALS_PUT), 'verzoek.ongeldig')).toContain(
      'redenNieuweVersie',
    );
    const nieuw = { ...VERSLAG, redenNieuweVersie: 'De gezinssituatie is gewijzigd.' };
    expect(await intake.handel(id, 'verslag', nieuw, ALS_PUT)).toMatchObject({
      lichaam: { versie: 2, fase: 'onderzoek' },
    });
  });

  it('laat in elke fase enkel toe wat daar hoort', async () => {
    await vandaag('2026-03-09');
    const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const [lijnId] = await intake.lijnIds(id);
    geweigerd(await intake.handel(id, 'voorstel', leefloonvoorstel(lijnId!), ALS_PUT), 'handeling.nietMogelijk');
    geweigerd(await intake.handel(id, 'voorstel/indienen'), 'handeling.nietMogelijk');
    await intake.onderzocht(id);
    geweigerd(await intake.handel(id, 'verslag/afsluiten'), 'handeling.nietMogelijk');
    geweigerd(await intake.handel(id, 'voorstel/indienen'), 'handeling.nietMogelijk');
    geweigerd(await intake.handel(id, 'voorstel/terugnemen', { reden: 'Te vroeg.' }), 'handeling.nietMogelijk');
  });

  it('dient niets in zolang de cliënt zijn hoorrecht niet kent', async () => {
    await vandaag('2026-03-09');
    const { id, procedureId } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    await intake.handel(id, 'verslag', VERSLAG, ALS_PUT);
    await intake.handel(id, 'verslag/afsluiten');
    const [lijnId] = await intake.lijnIds(id);
    await intake.handel(id, 'voorstel', leefloonvoorstel(lijnId!), ALS_PUT);
    expect(geweigerd(await intake.handel(id, 'voorstel/indienen'), 'regel.geschonden')).toContain('hoorrecht');
    // the signed receipt mentions the right, and stops the same clock
    await intake.proef.databank.vraag(
      "UPDATE klok SET gestopt_op = '2026-03-09', stopreden = 'ontvangstbewijs' WHERE procedure_id = $1 AND soort = 'CLK-07'",
      [procedureId],
    );
    expect(await intake.handel(id, 'voorstel/indienen')).toMatchObject({ status: 200 });
  });

  const weigering = { soort: 'weigering', inkomenCent: 141_200, categorie: 2 };

  it('weigert geen leefloon zonder onderzoek naar dienstverlening (D03)', async () => {
    const { id, lijnIds } = await rijp('2026-04-02', [LEEFLOON]);
    const lijnen = [lijn(lijnIds[0], 'WEIGERING', weigering)];
    const alleen = leefloonvoorstel('', { lijnen });
    expect(geweigerd(await intake.handel(id, 'voorstel', alleen, ALS_PUT), 'regel.geschonden')).toContain(
      'dienstverlening',
    );
    await stelVoor(id, lijnen, { mdOnderzoek: 'Het leefbudget volstaat.' });
    const { voorstellen } = await intake.get<{ voorstellen: { motivering: string }[] }>(`/aanvragen/${id}`);
    expect(voorstellen[0]?.motivering).toContain('Maatschappelijke dienstverlening: Het leefbudget volstaat.');
  });

  it('weigert leefloon wel als een MD-lijn van hetzelfde voorstel onderzocht is (D03)', async () => {
    const { id, lijnIds } = await rijp('2026-04-02', [
      LEEFLOON,
      { spoor: 'MD', steun: 'MK', omschrijving: 'apotheek' },
    ]);
    const apotheek = {
      ...{ soort: 'eenmalig', bedragCent: 18_740, wijze: 'overschrijving', terugvorderbaar: false },
      begunstigden: [{ naam: 'Apotheek De Linde', iban: 'BE68 5390 0754 7034', bedragCent: 18_740 }],
    };
    const [, hulp] = await stelVoor(id, [
      lijn(lijnIds[0], 'WEIGERING', weigering),
      lijn(lijnIds[1], 'TOEKENNING', apotheek),
    ]);
    expect(hulp?.gegevens.bedragCent).toBe(18_740);
  });

  it('stelt geen sanctie voor zonder aanmaning (D06)', async () => {
    await vandaag('2026-04-27');
    const dossierId = await intake.dossier();
    const { id } = await intake.aanvraag(dossierId, [LEEFLOON], { soort: 'ambtshalve', wijze: 'ambtshalve' });
    await intake.onderzocht(id);
    const invoer = {
      soort: 'sanctie',
      maandbedragCent: 131_420,
      inhoudingCent: 65_710,
      vanaf: '2026-06-01',
      maanden: 1,
    };
    const lijnen = [lijn((await intake.lijnIds(id))[0], 'SANCTIE', invoer)];
    const zonder = await intake.handel(id, 'voorstel', leefloonvoorstel('', { lijnen }), ALS_PUT);
    expect(geweigerd(zonder, 'regel.geschonden')).toContain('aanmaning');
    const aanmaning = { verzondenOp: '2026-04-07', wijze: 'AANGETEKEND', reden: 'Afwezig op 3 april.' };
    await intake.gelukt(`/dossiers/${dossierId}/aanmaningen`, aanmaning);
    expect((await stelVoor(id, lijnen))[0]?.gegevens.bedragCent).toBe(65_710);
  });

  it.each([
    [
      'een negatief bedrag',
      { soort: 'weigering', inkomenCent: -1, categorie: 2 },
      'WEIGERING',
      'verzoek.ongeldig',
      'inkomenCent',
    ],
    [
      'een sanctie van nul maanden',
      { soort: 'sanctie', maandbedragCent: 1, inhoudingCent: 1, vanaf: '2026-06-01', maanden: 0 },
      'SANCTIE',
      'verzoek.ongeldig',
      'maanden',
    ],
    [
      '29 februari in een jaar dat er geen heeft',
      { soort: 'leefloon', categorie: 2, ingang: '2026-02-29' },
      'TOEKENNING',
      'verzoek.ongeldig',
      'ingang',
    ],
    [
      'een lijn die niet bij het besluit past',
      { soort: 'stopzetting', einde: '2026-05-31', reden: 'werk' },
      'TOEKENNING',
      'regel.geschonden',
      'soort',
    ],
    ['een lijn die niet bij de steun past', { soort: 'installatiepremie' }, 'TOEKENNING', 'regel.geschonden', 'LL2'],
    [
      'leefloon van vóór de aanvraag',
      { soort: 'leefloon', categorie: 2, ingang: '2026-04-01' },
      'TOEKENNING',
      'regel.geschonden',
      '02/04/2026',
    ],
    [
      'een weigering terwijl er recht is',
      { soort: 'weigering', inkomenCent: 100, categorie: 2 },
      'WEIGERING',
      'waarde.geweigerd',
      'blijft er recht',
    ],
    [
      'een barema dat niemand bevestigde',
      { soort: 'leefloon', categorie: 2, ingang: '2027-01-01' },
      'TOEKENNING',
      'waarde.geweigerd',
      'bevestigd',
    ],
  ])('weigert %s', async (_wat, invoer, besluit, code, plaats) => {
    const { id, lijnIds } = await rijp('2026-04-02', [LEEFLOON]);
    const lijnen = [lijn(lijnIds[0], besluit, invoer)];
    const voorstel = leefloonvoorstel('', { lijnen, mdOnderzoek: 'Onderzocht.' });
    expect(geweigerd(await intake.handel(id, 'voorstel', voorstel, ALS_PUT), code)).toContain(plaats);
  });

  it('laat geen open lijn weg, neemt er geen dubbel en geen vreemde', async () => {
    const twee = [LEEFLOON, { spoor: 'MD', steun: 'RA', omschrijving: 'referentieadres' }];
    const { id, lijnIds } = await rijp('2026-04-20', twee);
    const ander = await rijp('2026-04-20', [LEEFLOON]);
    const leefloon = (van: string | undefined) =>
      lijn(van, 'TOEKENNING', { soort: 'leefloon', categorie: 2, ingang: '2026-04-20' });
    const adres = lijn(lijnIds[1], 'TOEKENNING', { soort: 'referentieadres', vanaf: '2026-04-20' });
    for (const [lijnen, zin] of [
      [[leefloon(lijnIds[0])], 'Elke open lijn'],
      [[leefloon(lijnIds[0]), leefloon(lijnIds[0]), adres], 'dubbel'],
      [[leefloon(ander.lijnIds[0]), adres], 'niet of niet meer open'],
    ] as const) {
      const antwoord = await intake.handel(id, 'voorstel', leefloonvoorstel('', { lijnen }), ALS_PUT);
      expect(geweigerd(antwoord, 'regel.geschonden')).toContain(zin);
    }
    await stelVoor(id, [leefloon(lijnIds[0]), adres]);
    await intake.handel(id, 'lijnen', { spoor: 'MD', steun: 'MK', omschrijving: 'apotheek' });
    expect(geweigerd(await intake.handel(id, 'voorstel/indienen'), 'regel.geschonden')).toContain(
      'lijn bij de aanvraag',
    );
  });

  it('vraagt de revisie van de aanvraag en weigert een verouderde', async () => {
    const { id } = await rijp('2026-04-02', [LEEFLOON]);
    geweigerd(await intake.doe(`/aanvragen/${id}/voorstel/indienen`, undefined), 'revisie.vereist');
    geweigerd(await intake.doe(`/aanvragen/${id}/voorstel/indienen`, undefined, { revisie: 1 }), 'revisie.verouderd');
  });
});
