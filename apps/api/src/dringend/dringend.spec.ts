import { geweigerd, LEEFLOON, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';

const intake = metProefIntake();

const velden = {
  waaromKort: 'U had meteen hulp nodig.',
  redenen: ['U bent dakloos.'],
  watKort: 'U krijgt opvang en een voedselbon.',
  wanneerKort: 'Vandaag.',
  doenKort: 'Meld u aan bij de nachtopvang.',
  hulp: [
    { omschrijving: 'vier nachten opvang', bedragCent: 14_000 },
    { omschrijving: 'voedselbon', bedragCent: 4_000 },
  ],
  stappen: [{ opdracht: 'Ga naar de nachtopvang.' }],
};

const steun = (tekst: string, bedragCent: number, wijze: string) => ({
  steun: 'DS',
  tekst,
  invoer: { soort: 'eenmalig', bedragCent, wijze, begunstigden: [{ naam: tekst, bedragCent }], terugvorderbaar: false },
});

const D05 = {
  motivering: 'De heer Peeters bevindt zich dakloos op het grondgebied.',
  brief: { velden },
  lijnen: [steun('Nachtopvang', 14_000, 'factuur'), steun('Voedselbon', 4_000, 'bon')],
};

interface Dringend {
  besluitId: string;
  procedureId: string;
  besluitProcedureId: string;
  lijnIds: string[];
  totaalCent: number;
  restCent: number;
  bekrachtigenOp: string;
}

const alsVoorzitter = { token: intake.voorzitter };

beforeAll(async () => {
  Object.assign(alsVoorzitter, { token: intake.voorzitter });
  await intake.klok('2026-04-20T12:00:00Z');
});

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

const verleen = (dossierId: string, invoer: object = D05) =>
  intake.gelukt<Dringend>(`/dossiers/${dossierId}/dringende-steun`, invoer, alsVoorzitter);

const posten = ([opvang, bon]: readonly string[]) => [
  { besluitlijnId: opvang, soort: 'factuur', bedragCent: 14_000 },
  { besluitlijnId: bon, soort: 'bon', bedragCent: 4_000 },
];

it('beslist, geeft in handen tegen ontvangstbewijs en wacht op de eerstvolgende zitting (D05)', async () => {
  await intake.proef.databank.vraag("UPDATE zitting SET fase = 'opgeroepen' WHERE datum = '2026-04-23'");
  const dossierId = await intake.dossier();
  const aanvraag = await intake.aanvraag(dossierId, [LEEFLOON]);
  const besluit = await verleen(dossierId, { ...D05, aanvraagId: aanvraag.id });
  expect(besluit).toMatchObject({ totaalCent: 18_000, restCent: 32_000, bekrachtigenOp: '2026-04-23' });
  expect(
    await intake.gelukt(
      '/kasboek/aanvulling',
      { bedragCent: 10_000, ontvangstbewijs: 'bank 1' },
      { token: intake.financien },
    ),
  ).toEqual({
    saldoCent: 10_000,
  });
  const inHanden = { ontvangstbewijs: 'kas 2026/17', posten: posten(besluit.lijnIds) };
  expect(await intake.gelukt(`/besluiten/${besluit.besluitId}/in-handen`, inHanden)).toEqual({ saldoCent: 6_000 });
  geweigerd(await intake.doe(`/besluiten/${besluit.besluitId}/in-handen`, inHanden), 'handeling.nietMogelijk');

  const { vraag } = intake.proef.databank;
  expect(
    await vraag("SELECT uiterlijk::text, gestopt_op FROM klok WHERE procedure_id = $1 AND soort = 'CLK-10'", [
      besluit.procedureId,
    ]),
  ).toEqual([{ uiterlijk: '2026-04-23', gestopt_op: null }]);
  expect(
    await vraag("SELECT uiterlijk::text FROM klok WHERE procedure_id = $1 AND soort = 'CLK-11'", [
      besluit.besluitProcedureId,
    ]),
  ).toEqual([{ uiterlijk: '2026-04-28' }]);
  expect(await vraag('SELECT mijlpaal FROM mijlpaal WHERE procedure_id = $1', [besluit.procedureId])).toEqual([
    { mijlpaal: 'inHanden' },
  ]);
  expect(
    await vraag('SELECT DISTINCT status FROM betaling WHERE procedure_id = $1', [besluit.besluitProcedureId]),
  ).toEqual([{ status: 'betaald' }]);
  expect(await vraag('SELECT soort, bedrag_cent, saldo_cent FROM kasboek ORDER BY id')).toEqual([
    { soort: 'opening', bedrag_cent: 10_000, saldo_cent: 10_000 },
    { soort: 'bon', bedrag_cent: -4_000, saldo_cent: 6_000 },
  ]);
});

it('geeft niet meer uit dan er in de kas zit, ook niet in twee uitgaven samen', async () => {
  const dossierId = await intake.dossier();
  const kas = { ...D05, lijnen: [steun('Voedsel', 4_000, 'kas'), steun('Medicatie', 4_000, 'kas')] };
  const { besluitId, lijnIds } = await verleen(dossierId, kas);
  const uitgaven = lijnIds.map((besluitlijnId) => ({ besluitlijnId, soort: 'uitgave', bedragCent: 4_000 }));
  const antwoord = await intake.doe(`/besluiten/${besluitId}/in-handen`, {
    ontvangstbewijs: 'kas 18',
    posten: uitgaven,
  });
  expect(geweigerd(antwoord, 'regel.geschonden')).toContain('€ 20,00');
  expect(await intake.get<{ saldoCent: number }>('/kasboek')).toMatchObject({ saldoCent: 6_000 });
});

it('telt een vertrouwelijk dossier mee in het saldo zonder het te tonen', async () => {
  const { id: clientId } = await intake.gelukt('/clienten', {
    aanspreking: 'mevrouw',
    voornaam: 'A',
    naam: 'B',
    adressen: [],
  });
  const geheim = { clientId, werkerId: intake.werkerId, vertrouwelijk: true };
  const { id: dossierId } = await intake.gelukt('/dossiers', geheim);
  const { besluitId, lijnIds } = await verleen(dossierId, { ...D05, lijnen: [steun('Taxi', 1_000, 'kas')] });
  const post = { besluitlijnId: lijnIds[0], soort: 'uitgave', bedragCent: 1_000 };
  await intake.gelukt(`/besluiten/${besluitId}/in-handen`, { ontvangstbewijs: 'kas 19', posten: [post] });
  const { saldoCent, regels } = await intake.get<{ saldoCent: number; regels: object[] }>('/kasboek', intake.onthaal);
  expect(saldoCent).toBe(5_000);
  expect(regels).toHaveLength(2);
});

it('geeft in handen wat de voorzitter toekende, niet meer en niet minder', async () => {
  const { besluitId, lijnIds } = await verleen(await intake.dossier());
  const [opvang, bon] = posten(lijnIds);
  for (const anders of [[opvang], [opvang, { ...bon, bedragCent: 3_999 }], [opvang, { ...bon, bedragCent: 4_001 }]]) {
    geweigerd(
      await intake.doe(`/besluiten/${besluitId}/in-handen`, { ontvangstbewijs: 'x', posten: anders }),
      'regel.geschonden',
    );
  }
});

describe('R-URG-06b: wat de bank overschrijft', () => {
  const stap = (procedureId: string) =>
    intake.proef.databank.vraag(
      `SELECT (SELECT count(*)::int FROM mijlpaal m WHERE m.procedure_id = $1 AND m.mijlpaal = 'inHanden') AS "inHanden",
         (SELECT count(*)::int FROM klok k WHERE k.procedure_id = $1 AND k.soort = 'HR-IN-HANDEN' AND k.gestopt_op IS NULL) AS lopend,
         (SELECT count(*)::int FROM taak t WHERE t.procedure_id = $1 AND t.soort = 'inHanden' AND t.klaar_op IS NULL) AS taken`,
      [procedureId],
    );
  const wacht = [{ inHanden: 0, lopend: 1, taken: 1 }];
  const inHanden = [{ inHanden: 1, lopend: 0, taken: 0 }];
  /** The bank says that it paid. */
  const overgeschreven = async (besluitlijnId: string) => {
    const [rij] = await intake.proef.databank.vraag<{ id: string }>(
      "UPDATE betaling SET status = 'opdracht' WHERE besluitlijn_id = $1 RETURNING id",
      [besluitlijnId],
    );
    await intake.gelukt(`/betalingen/${rij!.id}/betaald`, { op: '2026-04-20' }, { token: intake.financien });
  };

  it('gaat niet ook uit de kas', async () => {
    const { besluitId, lijnIds } = await verleen(await intake.dossier(), {
      ...D05,
      lijnen: [steun('Huur', 1_000, 'overschrijving')],
    });
    const post = { besluitlijnId: lijnIds[0], soort: 'uitgave', bedragCent: 1_000 };
    const antwoord = await intake.doe(`/besluiten/${besluitId}/in-handen`, { ontvangstbewijs: 'x', posten: [post] });
    expect(geweigerd(antwoord, 'regel.geschonden')).toContain('overschrijving');
  });

  it('is in handen als de bank betaald heeft', async () => {
    const { procedureId, lijnIds } = await verleen(await intake.dossier(), {
      ...D05,
      lijnen: [steun('Huur', 1_000, 'overschrijving')],
    });
    expect(await stap(procedureId)).toEqual(wacht);
    await overgeschreven(lijnIds[0]!);
    expect(await stap(procedureId)).toEqual(inHanden);
  });

  it('staat naast wat aan de balie gegeven wordt: pas met allebei is de steun in handen', async () => {
    const { besluitId, procedureId, lijnIds } = await verleen(await intake.dossier(), {
      ...D05,
      lijnen: [steun('Huur', 1_000, 'overschrijving'), steun('Voedselbon', 500, 'bon')],
    });
    const bon = { ontvangstbewijs: 'kas 20', posten: [{ besluitlijnId: lijnIds[1], soort: 'bon', bedragCent: 500 }] };
    await intake.gelukt(`/besluiten/${besluitId}/in-handen`, bon);
    expect(await stap(procedureId)).toEqual(wacht);
    geweigerd(await intake.doe(`/besluiten/${besluitId}/in-handen`, bon), 'handeling.nietMogelijk');
    await overgeschreven(lijnIds[0]!);
    expect(await stap(procedureId)).toEqual(inHanden);
  });
});

it('blijft per dossier binnen de grens van het huishoudelijk reglement, en noemt ze', async () => {
  const dossierId = await intake.dossier();
  await verleen(dossierId);
  const precies = { ...D05, lijnen: [steun('Hotel', 32_000, 'factuur')] };
  const teVeel = { ...D05, lijnen: [steun('Hotel', 32_001, 'factuur')] };
  const pad = `/dossiers/${dossierId}/dringende-steun`;
  const zin = geweigerd(await intake.doe(pad, teVeel, alsVoorzitter), 'regel.geschonden');
  expect(zin).toContain('€ 500,00');
  expect(await verleen(dossierId, precies)).toMatchObject({ restCent: 0 });
  geweigerd(await intake.doe(pad, { ...D05, lijnen: [steun('Brood', 1, 'kas')] }, alsVoorzitter), 'regel.geschonden');
});

it.each([
  ['een negatief bedrag', { lijnen: [steun('Bon', -4_000, 'bon')] }, 'bedragCent'],
  [
    'een installatiepremie als los bedrag',
    { lijnen: [{ ...steun('Premie', 1_000, 'kas'), steun: 'IP' }] },
    'past niet bij steun IP',
  ],
  [
    'hulp die nooit teruggevraagd wordt, onder voorwaarde van terugbetaling',
    {
      lijnen: [
        {
          ...steun('Zwembad', 1_000, 'kas'),
          steun: 'PSA',
          invoer: { ...steun('Zwembad', 1_000, 'kas').invoer, terugvorderbaar: true },
        },
      ],
    },
    'nooit teruggevraagd',
  ],
  ['een brief die niet volledig is', { brief: { velden: {} } }, 'velden'],
])('weigert %s', async (_wat, anders, plaats) => {
  const antwoord = await intake.doe(
    `/dossiers/${await intake.dossier()}/dringende-steun`,
    { ...D05, ...anders },
    alsVoorzitter,
  );
  expect(geweigerd(antwoord, 'verzoek.ongeldig')).toContain(plaats);
});

it('laat enkel de voorzitter dringend beslissen', async () => {
  const dossierId = await intake.dossier();
  for (const token of [intake.werker, intake.hoofd]) {
    geweigerd(await intake.doe(`/dossiers/${dossierId}/dringende-steun`, D05, { token }), 'recht.ontbreekt');
  }
});
