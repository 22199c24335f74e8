import { geweigerd, LEEFLOON, leefloonvoorstel, metProefIntake, VERSLAG } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import { ALS_PUT, lijn, maakRijp, stelVoor } from '../../test/proefvoorstel.js';

const intake = metProefIntake();
const vandaag = (dag: string) => intake.klok(`${dag}T09:00:00Z`);

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
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
    const { id } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
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
    const { id, lijnIds } = await maakRijp(intake, '2026-04-02', [LEEFLOON]);
    const lijnen = [lijn(lijnIds[0], 'WEIGERING', weigering)];
    const alleen = leefloonvoorstel('', { lijnen });
    expect(geweigerd(await intake.handel(id, 'voorstel', alleen, ALS_PUT), 'regel.geschonden')).toContain(
      'dienstverlening',
    );
    await stelVoor(intake, id, lijnen, { mdOnderzoek: 'Het leefbudget volstaat.' });
    const { voorstellen } = await intake.get<{ voorstellen: { motivering: string }[] }>(`/aanvragen/${id}`);
    expect(voorstellen[0]?.motivering).toContain('Maatschappelijke dienstverlening: Het leefbudget volstaat.');
  });

  it('weigert leefloon wel als een MD-lijn van hetzelfde voorstel onderzocht is (D03)', async () => {
    const { id, lijnIds } = await maakRijp(intake, '2026-04-02', [
      LEEFLOON,
      { spoor: 'MD', steun: 'MK', omschrijving: 'apotheek' },
    ]);
    const apotheek = {
      ...{ soort: 'eenmalig', bedragCent: 18_740, wijze: 'overschrijving', terugvorderbaar: false },
      begunstigden: [{ naam: 'Apotheek De Linde', iban: 'BE68 5390 0754 7034', bedragCent: 18_740 }],
    };
    const [, hulp] = await stelVoor(intake, id, [
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
    expect((await stelVoor(intake, id, lijnen))[0]?.gegevens.bedragCent).toBe(65_710);
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
    const { id, lijnIds } = await maakRijp(intake, '2026-04-02', [LEEFLOON]);
    const lijnen = [lijn(lijnIds[0], besluit, invoer)];
    const voorstel = leefloonvoorstel('', { lijnen, mdOnderzoek: 'Onderzocht.' });
    expect(geweigerd(await intake.handel(id, 'voorstel', voorstel, ALS_PUT), code)).toContain(plaats);
  });

  it('laat geen open lijn weg, neemt er geen dubbel en geen vreemde', async () => {
    const twee = [LEEFLOON, { spoor: 'MD', steun: 'RA', omschrijving: 'referentieadres' }];
    const { id, lijnIds } = await maakRijp(intake, '2026-04-20', twee);
    const ander = await maakRijp(intake, '2026-04-20', [LEEFLOON]);
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
    await stelVoor(intake, id, [leefloon(lijnIds[0]), adres]);
    await intake.handel(id, 'lijnen', { spoor: 'MD', steun: 'MK', omschrijving: 'apotheek' });
    expect(geweigerd(await intake.handel(id, 'voorstel/indienen'), 'regel.geschonden')).toContain(
      'lijn bij de aanvraag',
    );
  });

  it('vraagt de revisie van de aanvraag en weigert een verouderde', async () => {
    const { id } = await maakRijp(intake, '2026-04-02', [LEEFLOON]);
    geweigerd(await intake.doe(`/aanvragen/${id}/voorstel/indienen`, undefined), 'revisie.vereist');
    geweigerd(await intake.doe(`/aanvragen/${id}/voorstel/indienen`, undefined, { revisie: 1 }), 'revisie.verouderd');
  });
});
