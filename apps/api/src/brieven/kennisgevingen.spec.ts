import { datum } from '@besluitpad/domain';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { laadVermeldingen, legBrief } from '../../test/proefbrief.js';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';

const proef = metProefApp();
type Wie = 'voorzitter' | 'directeur' | 'secretaris' | 'werker';
const tokens = {} as Record<Wie, string>;
let nummer = 700;
let teller = 0;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await laadVermeldingen(proef.databank);
  tokens.voorzitter = (await proef.maakGebruiker('Lieve', ['voorzitter'])).token;
  tokens.directeur = (await proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
  tokens.secretaris = (await proef.maakGebruiker('Bram', ['secretaris'])).token;
  tokens.werker = (await proef.maakGebruiker('Joke', ['maatschappelijkWerker'])).token;
});

const doe = (wie: Wie, pad: string, lichaam: object = {}): Promise<Proefantwoord> => {
  teller += 1;
  return proef.vraag(`/api${pad}`, {
    token: tokens[wie],
    lichaam,
    koppen: { 'idempotency-key': `sleutel-${teller}-lang-genoeg` },
  });
};
const lees = (wie: Wie, pad: string): Promise<Proefantwoord> => proef.vraag(`/api${pad}`, { token: tokens[wie] });

/** D01 decided on 26 March 2026; its letter is signed, and to be posted on 2 April. */
async function ondertekend(): Promise<{ g: Gemaakt; id: string }> {
  nummer += 1;
  const g = await maakBesluit(proef.databank, {
    nummer: `HB-2026-0${nummer}`,
    ontvangenOp: '2026-03-09',
    beslistOp: '2026-03-26',
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: { soort: 'leefloon', categorie: 2, ingang: datum('2026-03-09') },
      },
    ],
  });
  const id = await legBrief(proef.databank, g, { briefdatum: '2026-04-02' });
  await zetKlok(proef.databank, '2026-04-02T08:00:00Z');
  for (const wie of ['voorzitter', 'directeur'] as const) await doe(wie, `/brieven/${id}/ondertekenen`);
  return { g, id };
}

const barcodeVan = (n = nummer, poging = 1) => `RR${n}00${poging}BE`;

/** Posted on 2 April and back on 20 April; without `bewezen` the return is the first the OCMW hears of it. */
async function teruggekeerd(bewezen = true): Promise<{ g: Gemaakt; id: string }> {
  const uit = await ondertekend();
  await doe('secretaris', `/brieven/${uit.id}/verzenden`);
  await zetKlok(proef.databank, '2026-04-20T15:00:00Z');
  const regels = [
    ...(bewezen ? [`${barcodeVan()};2026-04-02;gepost;${uit.id}`] : []),
    `${barcodeVan()};2026-04-20;teruggekeerd;${uit.id}`,
  ];
  const { lichaam } = await doe('secretaris', '/bewijzen/bestand', { inhoud: regels.join('\n') });
  expect(lichaam).toEqual({ verwerkt: regels.length, alBekend: 0, geweigerd: [] });
  return uit;
}

const beroep = async ({ procedureId }: Gemaakt) =>
  proef.databank.vraag<{ uiterlijk: string; definitief: string }>(
    `SELECT uiterlijk::text, gegevens->>'definitief' AS definitief FROM klok WHERE procedure_id = $1 AND soort = 'CLK-12'`,
    [procedureId],
  );

const AANGETEKEND = { reden: 'Het adres was fout.', wijze: 'AANGETEKEND' };
const BALIE = { reden: 'De cliënt komt hem halen.', wijze: 'AFGIFTE_ONTVANGSTBEWIJS' };

async function opnieuw(id: string, invoer: object = AANGETEKEND): Promise<string> {
  const antwoord = await doe('secretaris', `/brieven/${id}/kennisgevingen`, invoer);
  expect(antwoord.status).toBe(201);
  return (antwoord.lichaam as { id: string }).id;
}

describe('een brief die terugkwam', () => {
  it('vertrekt opnieuw naar een ander adres: dezelfde brief, een eigen bewijs, en beroep blijft langer open', async () => {
    const { g, id } = await teruggekeerd();
    expect(await beroep(g)).toEqual([{ uiterlijk: '2026-07-02', definitief: '2026-07-07' }]);
    await proef.databank.vraag(
      `INSERT INTO kennisgevingsadres (persoon_id, soort, regels, van) VALUES ($1, 'veilig', '{Elders 2,3000 Leuven}', '2026-01-01')`,
      [g.persoonId],
    );
    const antwoord = await doe('secretaris', `/brieven/${id}/kennisgevingen`, AANGETEKEND);
    expect(antwoord).toMatchObject({
      status: 201,
      lichaam: { volgnr: 2, adres: ['Elders 2', '3000 Leuven'], status: 'te_verzenden' },
    });
    const poging = (antwoord.lichaam as { id: string }).id;
    await zetKlok(proef.databank, '2026-04-21T15:00:00Z');
    const bewijs = { barcode: barcodeVan(nummer, 2), gepostOp: '2026-04-21' };
    expect((await doe('secretaris', `/kennisgevingen/${poging}/bewijs`, bewijs)).status).toBe(204);
    expect(await beroep(g)).toEqual([{ uiterlijk: '2026-07-02', definitief: '2026-07-23' }]);
    const brief = (await lees('secretaris', `/brieven/${id}`)).lichaam;
    expect(brief).toMatchObject({
      versie: 1,
      status: 'vrijgegeven',
      verzending: { status: 'bewezen', gepostOp: '2026-04-02', teruggekeerdOp: '2026-04-20' },
      kennisgevingen: [{ volgnr: 2, status: 'bewezen', gepostOp: '2026-04-21' }],
    });
    const open = await proef.databank.vraag(
      `SELECT soort FROM taak WHERE klaar_op IS NULL AND soort IN ('brief.teruggekeerd', 'brief.opnieuw') AND procedure_id = $1`,
      [g.procedureId],
    );
    expect(open).toEqual([]);
    expect(await schendingen(proef.databank)).toEqual([]);
  });

  it('die nooit bewezen gepost was, begint de termijn pas bij het nieuwe bewijs; daarmee is de kennisgeving rond', async () => {
    const { g, id } = await teruggekeerd(false);
    expect(await beroep(g)).toEqual([]);
    const poging = await opnieuw(id, BALIE);
    const bewijs = { ontvangenOp: '2026-04-20', bewijs: 'getekend exemplaar' };
    expect((await doe('secretaris', `/kennisgevingen/${poging}/bewijs`, bewijs)).status).toBe(204);
    expect(await beroep(g)).toEqual([{ uiterlijk: '2026-07-02', definitief: '2026-07-20' }]);
    const mijlpalen = await proef.databank.vraag(
      `SELECT 1 FROM mijlpaal WHERE procedure_id = $1 AND mijlpaal = 'verzonden'`,
      [g.procedureId],
    );
    expect(mijlpalen).toHaveLength(1);
    expect(await schendingen(proef.databank)).toEqual([]);
  });

  it('kan een derde keer vertrekken als hij weer terugkomt, maar niet zolang een poging loopt', async () => {
    const { id } = await teruggekeerd();
    const tweede = await opnieuw(id);
    expect(probleem(await doe('secretaris', `/brieven/${id}/kennisgevingen`, BALIE)).detail).toContain('loopt al');
    const barcode = barcodeVan(nummer, 2);
    await doe('secretaris', `/kennisgevingen/${tweede}/bewijs`, { barcode, gepostOp: '2026-04-20' });
    expect(probleem(await doe('secretaris', `/brieven/${id}/kennisgevingen`, BALIE)).detail).toContain('met bewijs');
    await doe('secretaris', '/bewijzen/bestand', { inhoud: `${barcode};2026-04-20;teruggekeerd` });
    const antwoord = await doe('secretaris', `/brieven/${id}/kennisgevingen`, BALIE);
    expect(antwoord).toMatchObject({ status: 201, lichaam: { volgnr: 3 } });
  });

  it('gaat aangetekend weer in een bestand voor de post, en met de referentie daaruit komt de barcode bij haar eigen bewijs', async () => {
    const { g, id } = await teruggekeerd();
    const poging = await opnieuw(id);
    const sql = `SELECT onderwerp_id AS id FROM effect WHERE procedure_id = $1 AND effect = 'exporteerVoorBpost' ORDER BY volgnr`;
    expect(await proef.databank.vraag(sql, [g.procedureId])).toEqual([{ id }, { id: poging }]);
    await doe('secretaris', '/bewijzen/bestand', { inhoud: `${barcodeVan(nummer, 2)};2026-04-20;gepost;${poging}` });
    const kennisgevingen = [{ id: poging, status: 'bewezen', barcode: barcodeVan(nummer, 2) }];
    expect((await lees('secretaris', `/brieven/${id}`)).lichaam).toMatchObject({ kennisgevingen });
  });

  it('krijgt een adresblad met het nieuwe adres; aan de balie is er geen', async () => {
    const { id } = await teruggekeerd();
    const poging = await opnieuw(id);
    const antwoord = await fetch(`${proef.adres}/api/kennisgevingen/${poging}/adresblad`, {
      headers: { authorization: `Bearer ${tokens.secretaris}` },
    });
    expect((await antwoord.text()).slice(0, 5)).toBe('%PDF-');
    const { id: ander } = await teruggekeerd();
    const balie = await opnieuw(ander, BALIE);
    expect(probleem(await lees('secretaris', `/kennisgevingen/${balie}/adresblad`)).detail).toContain('balie');
  });

  it.each([
    ['op de dag zelf van de brief', { barcode: 'RR00000777BE', gepostOp: '2026-04-02' }, 'verzoek.ongeldig'],
    ['in de toekomst', { barcode: 'RR00000777BE', gepostOp: '2026-04-21' }, 'verzoek.ongeldig'],
    [
      'met een ontvangstbewijs voor een aangetekende',
      { ontvangenOp: '2026-04-20', bewijs: 'getekend' },
      'regel.geschonden',
    ],
  ])('krijgt geen bewijs %s', async (_, bewijs, code) => {
    const { id } = await teruggekeerd();
    const poging = await opnieuw(id);
    expect(probleem(await doe('secretaris', `/kennisgevingen/${poging}/bewijs`, bewijs)).code).toBe(code);
  });

  it('krijgt geen barcode die al van een andere zending is', async () => {
    const { id } = await teruggekeerd();
    const poging = await opnieuw(id);
    const bewijs = { barcode: barcodeVan(), gepostOp: '2026-04-20' };
    expect(probleem(await doe('secretaris', `/kennisgevingen/${poging}/bewijs`, bewijs)).detail).toContain(
      'andere zending',
    );
  });

  it('vertrekt niet naar een onveilig adres, en niet als hij niet terugkwam', async () => {
    const { g, id } = await teruggekeerd();
    await proef.databank.vraag('UPDATE kennisgevingsadres SET onveilig = true WHERE persoon_id = $1', [g.persoonId]);
    expect(probleem(await doe('secretaris', `/brieven/${id}/kennisgevingen`, AANGETEKEND)).detail).toContain(
      'geen bruikbaar adres',
    );
    expect((await doe('secretaris', `/brieven/${id}/kennisgevingen`, BALIE)).status).toBe(201);
    const vers = await ondertekend();
    expect(probleem(await doe('secretaris', `/brieven/${vers.id}/kennisgevingen`, BALIE)).detail).toContain(
      'kwam niet terug',
    );
    await expect(
      proef.databank.vraag(
        `INSERT INTO hernieuwde_kennisgeving (brief_id, dossier_id, volgnr, reden, wijze, bestemming, adres, gemaakt_op)
         VALUES ($1, $2, 2, 'zomaar', 'AFGIFTE_ONTVANGSTBEWIJS', 'x', '{}', now())`,
        [vers.id, vers.g.dossierId],
      ),
    ).rejects.toMatchObject({ code: 'BP002' });
  });

  it('verandert nooit: het bewijs van een poging ligt vast', async () => {
    const { id } = await teruggekeerd();
    const poging = await opnieuw(id, BALIE);
    await doe('secretaris', `/kennisgevingen/${poging}/bewijs`, { ontvangenOp: '2026-04-20', bewijs: 'getekend' });
    await expect(
      proef.databank.vraag(`UPDATE hernieuwde_kennisgeving SET ontvangen_op = '2026-04-21' WHERE id = $1`, [poging]),
    ).rejects.toMatchObject({ code: 'BP002' });
  });
});

describe('de dag waarop een aangetekende brief bewezen aangeboden is', () => {
  async function gepost(): Promise<{ g: Gemaakt; id: string }> {
    const uit = await ondertekend();
    await doe('secretaris', `/brieven/${uit.id}/verzenden`);
    await zetKlok(proef.databank, '2026-04-20T15:00:00Z');
    await doe('secretaris', `/brieven/${uit.id}/bewijs`, { barcode: barcodeVan(), gepostOp: '2026-04-02' });
    return uit;
  }
  const aanbieding = (id: string, aangebodenOp: string) =>
    doe('secretaris', `/brieven/${id}/aanbieding`, { barcode: barcodeVan(), aangebodenOp, bewijs: 'ontvangstbericht' });

  it.each([
    ['2026-04-07', '2026-07-07'],
    ['2026-04-08', '2026-07-08'],
    ['2026-04-13', '2026-07-13'],
  ])('%s: de beslissing is definitief na %s; wat de cliënt hoorde, blijft', async (dag, definitief) => {
    const { g, id } = await gepost();
    expect((await aanbieding(id, dag)).status).toBe(204);
    expect(await beroep(g)).toEqual([{ uiterlijk: '2026-07-02', definitief }]);
    expect((await lees('secretaris', `/brieven/${id}`)).lichaam).toMatchObject({ verzending: { aanbiedingOp: dag } });
  });

  it('ligt niet voor het posten, niet in de toekomst, en wordt één keer genoteerd', async () => {
    const { id } = await gepost();
    expect(probleem(await aanbieding(id, '2026-04-01')).detail).toContain('pas op 02/04/2026 gepost');
    expect(probleem(await aanbieding(id, '2026-04-21')).code).toBe('verzoek.ongeldig');
    expect((await aanbieding(id, '2026-04-02')).status).toBe(204);
    expect(probleem(await aanbieding(id, '2026-04-03')).detail).toContain('al genoteerd');
  });

  it('komt ook uit het bestand van de post', async () => {
    const { g } = await gepost();
    const inhoud = `${barcodeVan()};2026-04-13;aangeboden`;
    const { lichaam } = await doe('secretaris', '/bewijzen/bestand', { inhoud });
    expect(lichaam).toEqual({ verwerkt: 1, alBekend: 0, geweigerd: [] });
    expect(await beroep(g)).toEqual([{ uiterlijk: '2026-07-02', definitief: '2026-07-13' }]);
  });
});

describe('een beslissing mondeling uitleggen', () => {
  const uitleg = (id: string, lichaam: object) => doe('werker', `/brieven/${id}/mondelinge-uitleg`, lichaam);

  it('staat bij de brief en in het dossier: wie, wanneer en hoe', async () => {
    const { g, id } = await ondertekend();
    const antwoord = await uitleg(id, { op: '2026-04-02', wijze: 'telefoon', tekst: 'Begreep het bedrag.' });
    expect(antwoord).toMatchObject({ status: 201, lichaam: { wijze: 'telefoon', overgeslagen: null } });
    expect((await lees('werker', `/brieven/${id}`)).lichaam).toMatchObject({
      mondelingeUitleg: [{ op: '2026-04-02' }],
    });
    expect((await lees('werker', `/dossiers/${g.dossierId}`)).lichaam).toMatchObject({
      mondelingeUitleg: [{ briefId: id, wijze: 'telefoon', tekst: 'Begreep het bedrag.' }],
    });
    const keten = await proef.databank.vraag('SELECT soort FROM handeling WHERE onderwerp_id = $1 AND soort LIKE $2', [
      id,
      'brief.uit%',
    ]);
    expect(keten).toEqual([{ soort: 'brief.uitgelegd' }]);
  });

  it('kan overgeslagen worden, met een reden', async () => {
    const { id } = await ondertekend();
    const reden = { op: '2026-04-02', overgeslagen: 'Niet bereikt na drie pogingen.' };
    expect(await uitleg(id, reden)).toMatchObject({
      status: 201,
      lichaam: { wijze: null, overgeslagen: reden.overgeslagen },
    });
    expect(probleem(await uitleg(id, { op: '2026-04-02' })).code).toBe('verzoek.ongeldig');
  });

  it('belt niemand die niet gebeld wil worden; de gesprekspunten zeggen het ook', async () => {
    const { g, id } = await ondertekend();
    await proef.databank.vraag('UPDATE persoon SET niet_bellen = true WHERE id = $1', [g.persoonId]);
    expect(probleem(await uitleg(id, { op: '2026-04-02', wijze: 'telefoon' })).detail).toContain('niet gebeld');
    expect((await uitleg(id, { op: '2026-04-02', wijze: 'client_belde' })).status).toBe(201);
    expect((await lees('werker', `/brieven/${id}/toelichting`)).lichaam).toMatchObject({
      letOp: expect.stringContaining('Bel deze cliënt niet') as string,
    });
    expect((await lees('werker', `/brieven/${id}`)).lichaam).toMatchObject({ nietBellen: true });
  });
});
