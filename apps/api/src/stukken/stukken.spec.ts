import { MOTOR, verstrijk } from '@besluitpad/prisma';
import { geweigerd, LEEFLOON, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakCode } from './code.js';
import type { Aanlevercode, Gevraagd, Stukkenstand } from './vormen.js';

const intake = metProefIntake();
afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n';
let nummer = 0;

const VRAAG = {
  bezorgTegen: '2026-03-23',
  stukken: [{ soort: 'huurcontract' }, { soort: 'loon', omschrijving: 'uw loonbrief van februari' }],
};

async function metLijst(vraag: object = VRAAG): Promise<{ id: string; lijstId: string; procedureId: string }> {
  await intake.klok('2026-03-09T09:00:00Z');
  const { id, procedureId } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
  const { id: lijstId } = await intake.gelukt<Gevraagd>(`/aanvragen/${id}/stukkenlijsten`, vraag);
  return { id, lijstId, procedureId };
}

const stand = (id: string) => intake.get<Stukkenstand>(`/aanvragen/${id}/stukken`);
const nieuweCode = async (lijstId: string) =>
  (await intake.gelukt<Aanlevercode>(`/stukkenlijsten/${lijstId}/code`, {})).code!;

async function verstreken(procedureId: string, nu: string): Promise<void> {
  await intake.klok(nu);
  await intake.proef.databank.db.withActor(MOTOR, (tx) => verstrijk(tx, { aantal: 500, procedureId }));
}

/** The letters the clock had drawn up: the list itself is their subject. */
const herinneringen = (lijstId: string) =>
  intake.proef.databank.vraag("SELECT 1 FROM effect WHERE effect = 'drukStapbrief' AND onderwerp_id = $1", [lijstId]);

const brievenVan = (lijstId: string) =>
  intake.proef.databank.vraag<{ soort: string; kanaal: string; briefdatum: string; velden: object }>(
    `SELECT b.soort, b.kanaal, b.briefdatum::text, b.velden FROM stapbrief b
       JOIN stukkenlijst l ON l.stapbrief_id = b.id WHERE l.id = $1`,
    [lijstId],
  );

/** As a client does it: no token, a code and a file. Every file is another one. */
async function leverAan(code: string, volgnr: number, inhoud = `${PDF}% ${nummer}`, naam = 'scan.pdf') {
  nummer += 1;
  const form = new FormData();
  form.set('bestand', new Blob([inhoud]), naam);
  const antwoord = await fetch(`${intake.proef.adres}/api/aanleveren/${volgnr}`, {
    method: 'POST',
    headers: { Aanlevercode: code },
    body: form,
  });
  const lichaam = (await antwoord.json()) as Record<string, unknown>;
  const { traceId: _steedsAnders, ...rest } = lichaam;
  return { status: antwoord.status, lichaam: rest };
}

describe('stukken vragen', () => {
  it('geeft de lijst in gewone woorden, en laat de beslistermijn lopen', async () => {
    await intake.klok('2026-03-09T09:00:00Z');
    const { id, procedureId } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const klokken = () =>
      intake.proef.databank.vraag(
        "SELECT soort, begint, uiterlijk, gestopt_op FROM klok WHERE procedure_id = $1 AND soort <> 'HR-STUKKEN' ORDER BY soort",
        [procedureId],
      );
    const voor = await klokken();
    const { beslisUiterlijk } = await intake.get<{ beslisUiterlijk: string }>(`/aanvragen/${id}`);
    await intake.gelukt(`/aanvragen/${id}/stukkenlijsten`, VRAAG);
    expect(await klokken()).toEqual(voor);
    expect(await intake.get(`/aanvragen/${id}`)).toMatchObject({ beslisUiterlijk });
    expect((await stand(id)).lijsten[0]).toMatchObject({
      gevraagdOp: '2026-03-09',
      stukken: [
        { volgnr: 1, omschrijving: 'uw huurcontract' },
        { volgnr: 2, omschrijving: 'uw loonbrief van februari' },
      ],
    });
  });

  it('zet de bewijsstukken van de gevraagde hulp klaar; wie er een van vraagt, krijgt geen waarschuwing', async () => {
    const { id } = await metLijst();
    const vraag = { ...VRAAG, stukken: [{ soort: 'andere', omschrijving: 'bewijs van uw spaargeld' }] };
    expect(await intake.gelukt(`/aanvragen/${id}/stukkenlijsten`, vraag)).toMatchObject({ waarschuwingen: [] });
    const vast = { steunen: ['LL2'], zekerheid: 'na_te_kijken' };
    expect((await stand(id)).voorgesteld).toEqual([
      { ...vast, omschrijving: 'loonfiche of bewijs van uitkering', gevraagd: false },
      { ...vast, omschrijving: 'huurcontract', gevraagd: false },
      { ...vast, omschrijving: 'bewijs van uw spaargeld', gevraagd: true },
    ]);
  });

  it('waarschuwt voor wat niet in de lijst staat, en weigert stelselmatig drie maanden uittreksels zonder reden', async () => {
    await intake.klok('2026-03-09T09:00:00Z');
    const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const vraag = (stuk: object) => intake.doe(`/aanvragen/${id}/stukkenlijsten`, { ...VRAAG, stukken: [stuk] });
    expect(await vraag({ soort: 'factuur' })).toMatchObject({
      status: 201,
      lichaam: { waarschuwingen: [{ stuk: 1, tekst: expect.stringContaining('niet in de lijst') as string }] },
    });
    const uittreksels = { soort: 'rekeninguittreksels', maanden: 3 };
    expect(geweigerd(await vraag(uittreksels), 'verzoek.ongeldig')).toContain('niet stelselmatig');
    expect(await vraag({ ...uittreksels, reden: 'Vermoeden van een tweede inkomen.' })).toMatchObject({
      status: 201,
      lichaam: { waarschuwingen: [{ stuk: 1 }] },
    });
    geweigerd(await vraag({ soort: 'andere' }), 'verzoek.ongeldig');
    geweigerd(await intake.doe(`/aanvragen/${id}/stukkenlijsten`, VRAAG, { token: intake.onthaal }), 'recht.ontbreekt');
  });

  it.each([
    ['dag 5, de dag ervoor', '2026-03-13T22:59:00Z', 0, 0],
    ['dag 5, voor acht uur', '2026-03-14T06:59:00Z', 0, 0],
    ['dag 5', '2026-03-14T07:00:00Z', 1, 0],
    ['dag 5, de dag erna', '2026-03-15T07:00:00Z', 1, 0],
    ['dag 10, de dag ervoor', '2026-03-18T22:59:00Z', 1, 0],
    ['dag 10', '2026-03-19T07:00:00Z', 2, 0],
    ['dag 10, de dag erna', '2026-03-20T07:00:00Z', 2, 0],
    ['twaalf dagen voor de limiet, de dag ervoor', '2026-03-26T22:59:00Z', 2, 0],
    ['twaalf dagen voor de limiet', '2026-03-27T07:00:00Z', 2, 1],
    ['twaalf dagen voor de limiet, de dag erna', '2026-03-28T07:00:00Z', 2, 1],
  ])('schrijft de cliënt op dag 5 en dag 10, en vraagt de werker het bewijs: %s', async (_dag, nu, brieven, taken) => {
    const { lijstId, procedureId } = await metLijst();
    await verstreken(procedureId, nu);
    expect(await herinneringen(lijstId)).toHaveLength(brieven);
    const sql = "SELECT 1 FROM taak WHERE procedure_id = $1 AND soort = 'klok.HR-STUKKEN'";
    expect(await intake.proef.databank.vraag(sql, [procedureId])).toHaveLength(taken);
  });

  it('herinnert niet meer wie alles bezorgde', async () => {
    const { id, lijstId, procedureId } = await metLijst();
    const [huur, loon] = (await stand(id)).lijsten[0]!.stukken;
    await verstreken(procedureId, '2026-03-14T07:00:00Z');
    for (const stuk of [huur!, loon!])
      await intake.gelukt(`/stukken/${stuk.id}/ontvangen`, { op: '2026-03-14', wijze: 'balie' });
    await verstreken(procedureId, '2026-04-30T07:00:00Z');
    expect(await herinneringen(lijstId)).toHaveLength(1);
  });

  it('geeft de lijst als brief, met een code waarmee de cliënt elk papier één keer stuurt', async () => {
    const { id, lijstId } = await metLijst({
      ...VRAAG,
      stukken: [...VRAAG.stukken, { soort: 'factuur', reden: 'Intern.' }],
    });
    const [brief] = await brievenVan(lijstId);
    expect(brief).toMatchObject({
      soort: 'stukkenlijst',
      kanaal: 'AFGIFTE_ONTVANGSTBEWIJS',
      briefdatum: '2026-03-09',
      velden: {
        gevraagd: 'leefloon',
        tegen: '2026-03-23',
        stukken: [
          { naam: 'uw huurcontract', nummer: 1, waarvoor: 'zo weten wij hoeveel huur u betaalt' },
          { naam: 'uw loonbrief van februari', nummer: 2 },
          { naam: 'de factuur of de kostenraming', nummer: 3, waarvoor: 'zo weten wij hoeveel het kost' },
        ],
        oplaadcode: { adres: 'www.heidebeke.example/papieren', tot: '2026-04-08' },
      },
    });
    expect(JSON.stringify(brief)).not.toContain('Intern');
    const { code } = (brief!.velden as { oplaadcode: { code: string } }).oplaadcode;
    expect(await leverAan(code, 2)).toMatchObject({ status: 200 });
    expect(await leverAan(code, 2)).toMatchObject({ status: 404 });
    expect((await stand(id)).lijsten[0]!.stukken.map(({ wijze }) => wijze)).toEqual([null, 'aangeleverd', null]);
  });

  it('gaat met de post op de volgende werkdag als de cliënt er niet is', async () => {
    const { lijstId } = await metLijst({ ...VRAAG, kanaal: 'GEWONE_BRIEF' });
    expect(await brievenVan(lijstId)).toMatchObject([{ kanaal: 'GEWONE_BRIEF', briefdatum: '2026-03-10' }]);
  });

  it('zet het bewijs van wat ontbreekt in het verslag dat wordt afgesloten', async () => {
    const { id } = await metLijst();
    const [huur] = (await stand(id)).lijsten[0]!.stukken;
    await intake.gelukt(`/stukken/${huur!.id}/ontvangen`, { op: '2026-03-09', wijze: 'balie' });
    await intake.onderzocht(id);
    const [verslag] = await intake.proef.databank.vraag<{ bewijs: string }>(
      "SELECT inhoud->>'ontbrekendeStukken' AS bewijs FROM verslag WHERE aanvraag_id = $1",
      [id],
    );
    expect(verslag?.bewijs).toContain('Niet ontvangen: uw loonbrief van februari.');
  });

  it('bewijst wat gevraagd, herinnerd en ontvangen is, tot alles er is', async () => {
    const { id, lijstId, procedureId } = await metLijst();
    await intake.klok('2026-03-14T09:00:00Z');
    await intake.gelukt(`/stukkenlijsten/${lijstId}/herinneren`, { op: '2026-03-14' });
    geweigerd(
      await intake.doe(`/stukkenlijsten/${lijstId}/herinneren`, { op: '2026-03-14' }),
      'handeling.nietMogelijk',
    );
    geweigerd(await intake.doe(`/stukkenlijsten/${lijstId}/herinneren`, { op: '2026-03-15' }), 'verzoek.ongeldig');
    const [huur, loon] = (await stand(id)).lijsten[0]!.stukken;
    await intake.gelukt(`/stukken/${huur!.id}/ontvangen`, { op: '2026-03-12', wijze: 'balie' });
    expect(await stand(id)).toMatchObject({
      volledig: false,
      bewijsalinea:
        'Op 09/03/2026 vroegen wij aan de cliënt: uw huurcontract; uw loonbrief van februari. Wij herinnerden de cliënt hieraan op 14/03/2026. Op 12/03/2026 ontvingen wij uw huurcontract. Niet ontvangen: uw loonbrief van februari.',
    });
    await intake.gelukt(`/stukken/${loon!.id}/ontvangen`, { op: '2026-03-14', wijze: 'mail' });
    expect(await stand(id)).toMatchObject({ volledig: true, bewijsalinea: null });
    geweigerd(
      await intake.doe(`/stukken/${loon!.id}/ontvangen`, { op: '2026-03-14', wijze: 'mail' }),
      'handeling.nietMogelijk',
    );
    const klok = await intake.proef.databank.vraag(
      "SELECT stopreden FROM klok WHERE procedure_id = $1 AND soort = 'HR-STUKKEN'",
      [procedureId],
    );
    expect(klok).toEqual([{ stopreden: 'alle stukken ontvangen' }]);
  });
});

describe('een stuk aanleveren met de code op de lijst', () => {
  const ONBEKEND = { status: 404, lichaam: { code: 'nietGevonden' } };

  it('kan één keer per stuk, en de werker kijkt het na', async () => {
    const { id, lijstId, procedureId } = await metLijst();
    const code = await nieuweCode(lijstId);
    expect(await leverAan(code.toLowerCase().replaceAll('-', ' '), 2)).toEqual({
      status: 200,
      lichaam: { ontvangen: true },
    });
    const [, loon] = (await stand(id)).lijsten[0]!.stukken;
    expect(loon).toMatchObject({
      ontvangenOp: '2026-03-09',
      wijze: 'aangeleverd',
      bijlageId: expect.any(String) as string,
    });
    expect(await leverAan(code, 2)).toMatchObject(ONBEKEND);
    expect(await leverAan(code, 1)).toMatchObject({ status: 200 });
    const taken = await intake.proef.databank.vraag(
      "SELECT rol FROM taak WHERE procedure_id = $1 AND soort = 'stuk.aangeleverd'",
      [procedureId],
    );
    expect(taken).toEqual([{ rol: 'werker' }, { rol: 'werker' }]);
    const [bijlage] = await intake.proef.databank.vraag('SELECT voor_comite FROM bijlage WHERE id = $1', [
      loon!.bijlageId,
    ]);
    expect(bijlage).toEqual({ voor_comite: false });
  });

  it('zegt bij een verkeerde code, een verkeerd nummer, een verlopen of vervangen code net hetzelfde', async () => {
    const { id, lijstId } = await metLijst();
    const oud = await nieuweCode(lijstId);
    const code = await nieuweCode(lijstId);
    const antwoorden = [
      await leverAan(maakCode(), 1),
      await leverAan('', 1),
      await leverAan(code, 9),
      await leverAan(oud, 1),
    ];
    await intake.klok('2026-04-09T09:00:00Z');
    antwoorden.push(await leverAan(code, 1));
    await intake.klok('2026-04-08T09:00:00Z');
    expect(await leverAan(code, 1)).toMatchObject({ status: 200 });
    await intake.handel(id, 'intrekken', { reden: 'Vond werk.' });
    antwoorden.push(await leverAan(code, 2));
    for (const antwoord of antwoorden) expect(antwoord).toEqual(antwoorden[0]);
    expect(antwoorden[0]).toMatchObject(ONBEKEND);
  });

  it('keurt het bestand zoals elke bijlage, en zegt daarbij niets over de code', async () => {
    const { lijstId } = await metLijst();
    const code = await nieuweCode(lijstId);
    const goed = await leverAan(code, 1, 'MZ dit is een programma');
    expect(goed).toMatchObject({ status: 415, lichaam: { code: 'inhoud.verkeerdType' } });
    expect(await leverAan(maakCode(), 1, 'MZ dit is een programma')).toEqual(goed);
    expect(await leverAan(code, 1, undefined, 'scan.png')).toMatchObject({ status: 415 });
  });

  it('bewaart de code nergens leesbaar, ook niet bij een herhaalde opdracht', async () => {
    const { lijstId } = await metLijst();
    const vraag = () =>
      intake.proef.vraag(`/api/stukkenlijsten/${lijstId}/code`, {
        token: intake.werker,
        lichaam: {},
        koppen: { 'Idempotency-Key': `code-${lijstId}` },
      });
    const { code } = (await vraag()).lichaam as Aanlevercode;
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect((await vraag()).lichaam).toMatchObject({ code: null });
    expect(await leverAan(code!, 1)).toMatchObject({ status: 200 });
    const bewaard = await intake.proef.databank.vraag<{ tekst: string }>(
      `SELECT coalesce(string_agg(i.antwoord::text, ''), '') || (SELECT string_agg(to_jsonb(l)::text, '') FROM stukkenlijst l)
         || (SELECT string_agg(to_jsonb(h)::text, '') FROM handeling h) AS tekst FROM idempotentie i`,
    );
    expect(bewaard[0]?.tekst).toContain(lijstId);
    expect(bewaard[0]?.tekst).not.toContain(code);
    expect(intake.proef.logregels.join('\n')).not.toContain(code);
  });
});
