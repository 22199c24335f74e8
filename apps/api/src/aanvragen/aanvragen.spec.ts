import { geweigerd, LEEFLOON, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';

const intake = metProefIntake();
const vandaag = (dag: string) => intake.klok(`${dag}T09:00:00Z`);
const kort = (klokken: readonly { soort: string; begint: string; uiterlijk: string | null }[]) =>
  klokken.map((klok) => `${klok.soort} ${klok.begint} ${klok.uiterlijk ?? '-'}`).sort();

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

describe('een aanvraag registreren', () => {
  it('nummert het register, start de termijnen en vraagt het ontvangstbewijs (D01)', async () => {
    await vandaag('2026-03-09');
    const dossierId = await intake.dossier();
    const aanvraag = await intake.aanvraag(dossierId, [LEEFLOON]);
    expect(aanvraag).toMatchObject({
      registernummer: '2026/0001',
      beslisUiterlijk: '2026-04-08',
      laatsteHaalbareZitting: '2026-03-26',
      verslagUiterlijk: '2026-03-16',
    });
    expect(aanvraag.waarschuwing).toBeUndefined();
    expect(kort(aanvraag.klokken)).toEqual([
      'CLK-01 2026-03-09 2026-03-09',
      'CLK-05 2026-03-09 2026-04-08',
      'CLK-07 2026-03-09 2026-03-27',
      'CLK-13 2026-04-08 2026-07-08',
    ]);
    const { vraag } = intake.proef.databank;
    expect(await vraag('SELECT effect, status FROM effect WHERE procedure_id = $1', [aanvraag.procedureId])).toEqual([
      { effect: 'drukOntvangstbewijs', status: 'voorgenomen' },
    ]);
    expect(await vraag('SELECT titel, rol, uiterlijk::text FROM taak WHERE dossier_id = $1', [dossierId])).toEqual([
      { titel: 'Schrijf het sociaal verslag', rol: 'werker', uiterlijk: '2026-03-16' },
    ]);
    expect(
      await vraag('SELECT count(*)::int AS n FROM outbox WHERE procedure_id = $1', [aanvraag.procedureId]),
    ).toEqual([{ n: 1 }]);
  });

  it.each([
    [
      'D03',
      '2026-04-02',
      [LEEFLOON, { spoor: 'MD', steun: 'MK', omschrijving: 'apotheek' }],
      '2026-05-02',
      'CLK-06 2026-04-02 2026-05-02',
    ],
    [
      'D08',
      '2026-05-11',
      [{ spoor: 'MD', steun: 'ELL', omschrijving: 'steun' }],
      '2026-06-11',
      'CLK-19 2026-05-11 2026-06-25',
    ],
    [
      'D09',
      '2026-01-30',
      [{ spoor: 'MD', steun: 'EF', omschrijving: 'energie' }],
      '2026-02-28',
      'CLK-06 2026-01-30 2026-02-28',
    ],
    [
      'D11',
      '2026-05-26',
      [{ spoor: 'MD', steun: 'VT', omschrijving: 'stookolie', gegevens: { leverdatum: '2026-05-12', liters: 1500 } }],
      '2026-06-25',
      'CLK-06 2026-05-26 2026-06-25',
    ],
    [
      'D14',
      '2026-06-08',
      [{ spoor: 'MD', steun: 'DMH', omschrijving: 'dringende zorg' }],
      '2026-07-08',
      'CLK-20 2026-06-08 2026-07-23',
    ],
  ])('telt de termijnen van %s', async (_wie, dag, lijnen, uiterlijk, klok) => {
    await vandaag(dag);
    const aanvraag = await intake.aanvraag(await intake.dossier(), lijnen);
    expect(aanvraag.beslisUiterlijk).toBe(uiterlijk);
    expect(kort(aanvraag.klokken)).toContain(klok);
  });

  it('waarschuwt meteen met vijf uitwegen als geen zitting nog tijdig kan beslissen', async () => {
    await vandaag('2026-06-18');
    const { waarschuwing, laatsteHaalbareZitting } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    expect(laatsteHaalbareZitting).toBeNull();
    expect(waarschuwing?.tekst).toContain('18/07/2026');
    expect(waarschuwing?.uitwegen).toHaveLength(5);
    expect(waarschuwing?.uitwegen[0]).toContain('17/07/2026, op te roepen tegen 09/07/2026');
    expect(waarschuwing?.mogelijkheden.map(({ soort, mogelijk }) => `${soort} ${mogelijk}`)).toEqual([
      'bijkomendeZitting true',
      'hoogdringend true',
      'subcomite true',
      'dringendeSteun true',
      'voorschot true',
    ]);
    expect(waarschuwing?.mogelijkheden[0]).toMatchObject({
      zittingUiterlijk: '2026-07-17',
      oproepenUiterlijk: '2026-07-09',
    });
  });

  it('geeft een ambtshalve dossier de huistermijn, en geen ontvangstbewijs (D06)', async () => {
    await vandaag('2026-04-27');
    const ambtshalve = { soort: 'ambtshalve', wijze: 'ambtshalve' };
    const aanvraag = await intake.aanvraag(await intake.dossier(), [LEEFLOON], ambtshalve);
    expect(kort(aanvraag.klokken)).toEqual(['CLK-07 2026-04-27 2026-05-15', 'HR-AMBTSHALVE 2026-04-27 2026-05-27']);
    const { vraag } = intake.proef.databank;
    expect(await vraag('SELECT mijlpaal FROM mijlpaal WHERE procedure_id = $1', [aanvraag.procedureId])).toEqual([
      { mijlpaal: 'ontvangen' },
    ]);
    expect(await vraag('SELECT 1 FROM effect WHERE procedure_id = $1', [aanvraag.procedureId])).toEqual([]);
  });

  it('zegt dat een verwarmingstoelage te laat gevraagd werd', async () => {
    await vandaag('2026-05-26');
    const lijn = {
      spoor: 'MD',
      steun: 'VT',
      omschrijving: 'stookolie',
      gegevens: { leverdatum: '2026-03-26', liters: 500 },
    };
    const aanvraag = await intake.aanvraag(await intake.dossier(), [lijn]);
    expect(aanvraag.waarschuwing?.tekst).toContain('25/05/2026');
    const klokken = await intake.proef.databank.vraag(
      "SELECT te_laat, stopreden FROM klok WHERE procedure_id = $1 AND soort = 'CLK-31'",
      [aanvraag.procedureId],
    );
    expect(klokken).toEqual([{ te_laat: true, stopreden: 'te laat aangevraagd' }]);
  });

  it.each([
    ['een ontvangst in de toekomst', { ontvangenOp: '2026-05-27' }, 'ontvangenOp'],
    ['een ambtshalve dossier dat mondeling gevraagd werd', { soort: 'ambtshalve' }, 'wijze'],
    ['een doorgezonden aanvraag zonder eerste ontvangst', { wijze: 'doorgezonden' }, 'eersteOntvangstOp'],
    [
      'een verwarmingstoelage zonder levering',
      { lijnen: [{ spoor: 'MD', steun: 'VT', omschrijving: 'a' }] },
      'leverdatum',
    ],
    ['leefloon als dienstverlening', { lijnen: [{ ...LEEFLOON, spoor: 'MD' }] }, 'spoor'],
    ['een aanvraag zonder lijnen', { lijnen: [] }, 'lijnen'],
  ])('weigert %s', async (_wat, anders, plaats) => {
    await vandaag('2026-05-26');
    const lichaam = { wijze: 'mondeling', vraag: 'Hulp', lijnen: [LEEFLOON], ...anders };
    const antwoord = await intake.doe(`/dossiers/${await intake.dossier()}/aanvragen`, lichaam);
    expect(geweigerd(antwoord, 'verzoek.ongeldig')).toContain(plaats);
  });

  it('telt vanaf de ontvangst hier, en laat de steun ingaan op de ontvangst bij het eerste OCMW', async () => {
    await vandaag('2026-05-11');
    const door = { wijze: 'doorgezonden', eersteOntvangstOp: '2026-05-06' };
    expect((await intake.aanvraag(await intake.dossier(), [LEEFLOON], door)).beslisUiterlijk).toBe('2026-06-10');
  });

  it('zet een signaal pas om als de betrokkene instemde', async () => {
    await vandaag('2026-05-26');
    const signaal = (toestemming: boolean) =>
      intake.gelukt('/signalen', { bron: 'buurtwerker', tekst: 'Eenzaam.', toestemming });
    const met = (await signaal(true)).id;
    const dossierId = await intake.dossier();
    await intake.aanvraag(dossierId, [LEEFLOON], { signaalId: met });
    expect(await intake.proef.databank.vraag('SELECT uitkomst, dossier_id FROM signaal WHERE id = $1', [met])).toEqual([
      { uitkomst: 'aanvraag', dossier_id: dossierId },
    ]);
    const zonder = { wijze: 'mondeling', vraag: 'Hulp', lijnen: [LEEFLOON], signaalId: (await signaal(false)).id };
    geweigerd(await intake.doe(`/dossiers/${dossierId}/aanvragen`, zonder), 'verwijzing.onbestaand');
  });
});

describe('het verloop van een aanvraag', () => {
  it('neemt een nieuwe lijn op met de termijn van de aanvraag', async () => {
    await vandaag('2026-05-11');
    const { id } = await intake.aanvraag(await intake.dossier(), [
      { spoor: 'MD', steun: 'HW', omschrijving: 'waarborg' },
    ]);
    await vandaag('2026-05-18');
    expect(await intake.handel(id, 'lijnen', LEEFLOON)).toMatchObject({ status: 201 });
    const { beslisUiterlijk, klokken } = await intake.get<{ beslisUiterlijk: string; klokken: [] }>(`/aanvragen/${id}`);
    expect(beslisUiterlijk).toBe('2026-06-10');
    expect(kort(klokken)).toContain('CLK-05 2026-05-11 2026-06-10');
    expect(kort(klokken)).toContain('CLK-07 2026-05-11 2026-05-29');
  });

  it('stopt de poort van het hoorrecht op de dag dat het gemeld werd', async () => {
    await vandaag('2026-05-11');
    const { id, procedureId } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const melding = { op: '2026-05-11', wijze: 'ontvangstbewijs' };
    expect(await intake.handel(id, 'hoorrecht/gemeld', { ...melding, op: '2026-05-10' })).toMatchObject({
      status: 400,
    });
    expect(await intake.handel(id, 'hoorrecht/gemeld', melding)).toMatchObject({ status: 200 });
    const klokken = await intake.proef.databank.vraag(
      "SELECT gestopt_op::text FROM klok WHERE procedure_id = $1 AND soort = 'CLK-07'",
      [procedureId],
    );
    expect(klokken).toEqual([{ gestopt_op: '2026-05-11' }]);
  });

  it('laat de cliënt enkel op een zittingsdag horen', async () => {
    await vandaag('2026-05-07');
    const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    await vandaag('2026-05-22');
    expect(
      geweigerd(await intake.handel(id, 'gehoord', { op: '2026-05-20', verslag: 'Verteld.' }), 'regel.geschonden'),
    ).toContain('geen zitting');
    expect(await intake.handel(id, 'gehoord', { op: '2026-05-21', verslag: 'Verteld.' })).toMatchObject({
      status: 200,
    });
  });

  it('sluit alles als de cliënt de aanvraag intrekt, en laat daarna niets meer toe', async () => {
    await vandaag('2026-05-11');
    const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    expect(await intake.handel(id, 'intrekken', { reden: 'Vond werk.' })).toMatchObject({
      lichaam: { fase: 'afgehandeld' },
    });
    const { klokken, lijnen } = await intake.get<{ klokken: { gestoptOp: string | null }[]; lijnen: object[] }>(
      `/aanvragen/${id}`,
    );
    expect(klokken.every(({ gestoptOp }) => gestoptOp === '2026-05-11')).toBe(true);
    expect(lijnen).toMatchObject([{ uitkomst: 'ingetrokken' }]);
    geweigerd(await intake.handel(id, 'intrekken', { reden: 'Nog eens.' }), 'handeling.nietMogelijk');
    geweigerd(await intake.handel(id, 'hoorrecht/gevraagd'), 'handeling.nietMogelijk');
    // the receipt is still printed: it was received
    await intake.proef.databank.vraag("UPDATE effect SET status = 'gedaan' WHERE status = 'voorgenomen'");
  });

  it('sluit bij overlijden elke aanvraag en procedure van het dossier', async () => {
    await vandaag('2026-05-11');
    const dossierId = await intake.dossier();
    const { id } = await intake.aanvraag(dossierId, [LEEFLOON]);
    await intake.proef.databank.vraag("UPDATE effect SET status = 'gedaan' WHERE status = 'voorgenomen'");
    expect(
      await intake.gelukt(`/dossiers/${dossierId}/overlijden`, { op: '2026-05-10' }, { revisie: 1 }),
    ).toMatchObject({
      geslotenAanvragen: 1,
      rev: 2,
    });
    expect(await intake.get(`/aanvragen/${id}`)).toMatchObject({ fase: 'afgehandeld', sluitreden: 'overleden' });
    geweigerd(
      await intake.doe(`/dossiers/${dossierId}/overlijden`, { op: '2026-05-12' }, { revisie: 2 }),
      'verzoek.ongeldig',
    );
  });
});

describe('onbevoegd', () => {
  const invoer = {
    bevoegdOcmw: 'OCMW Zandhoek',
    adres: ['Dorpsstraat 1', '3090 Zandhoek'],
    tel: '016 00 00 01',
    reden: 'Zij studeert en was ingeschreven in Zandhoek.',
    brief: {
      velden: {
        waaromKort: 'Een ander OCMW is bevoegd.',
        redenen: ['U studeert.'],
        regelUitleg: 'Het OCMW van de inschrijving blijft bevoegd.',
        feiten: ['U studeert sinds september 2024.'],
        bijlagen: ['de aanvraag'],
      },
    },
  };

  it('is een beslissing van de voorzitter, met vijf dagen om door te zenden (D10)', async () => {
    await vandaag('2026-05-18');
    const { id, procedureId } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    await intake.proef.databank.vraag("UPDATE effect SET status = 'gedaan' WHERE procedure_id = $1", [procedureId]);
    await vandaag('2026-05-20');
    geweigerd(await intake.handel(id, 'onbevoegd', invoer), 'recht.ontbreekt');
    const antwoord = await intake.handel(id, 'onbevoegd', invoer, { token: intake.voorzitter });
    expect(antwoord.status).toBe(200);
    const { procedureId: besluitprocedure } = antwoord.lichaam as { procedureId: string };
    const { vraag } = intake.proef.databank;
    expect(
      await vraag("SELECT uiterlijk::text FROM klok WHERE procedure_id = $1 AND soort = 'CLK-02'", [besluitprocedure]),
    ).toEqual([{ uiterlijk: '2026-05-25' }]);
    expect(
      await vraag("SELECT rol FROM taak WHERE procedure_id = $1 AND soort = 'bekrachtiging'", [besluitprocedure]),
    ).toEqual([{ rol: 'secretaris' }]);
    expect(await intake.get(`/aanvragen/${id}`)).toMatchObject({ fase: 'afgehandeld', sluitreden: 'onbevoegd' });
  });

  it('vraagt een brief die volledig is', async () => {
    await vandaag('2026-05-18');
    const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const leeg = { ...invoer, brief: { velden: { waaromKort: 'Kort.' } } };
    const zinnen = geweigerd(
      await intake.handel(id, 'onbevoegd', leeg, { token: intake.voorzitter }),
      'verzoek.ongeldig',
    );
    expect(zinnen).toContain('velden.regelUitleg');
  });
});
