import { datum } from '@besluitpad/domain';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { laadVermeldingen, legBrief, type Briefopties } from '../../test/proefbrief.js';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';

const proef = metProefApp();
type Wie = 'voorzitter' | 'directeur' | 'secretaris' | 'onthaal' | 'werker';
const tokens = {} as Record<Wie, string>;
let nummer = 100;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await laadVermeldingen(proef.databank);
  tokens.voorzitter = (await proef.maakGebruiker('Lieve', ['voorzitter', 'comitelid'])).token;
  tokens.directeur = (await proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
  tokens.secretaris = (await proef.maakGebruiker('Bram', ['secretaris'])).token;
  tokens.onthaal = (await proef.maakGebruiker('Nele', ['onthaal'])).token;
  tokens.werker = (await proef.maakGebruiker('Joke', ['maatschappelijkWerker'])).token;
});

const doe = (wie: Wie, pad: string, lichaam: object = {}): Promise<Proefantwoord> =>
  proef.vraag(`/api${pad}`, { token: tokens[wie], lichaam });
const lees = (wie: Wie, pad: string): Promise<Proefantwoord> => proef.vraag(`/api${pad}`, { token: tokens[wie] });

/** D01 decided on 26 March 2026 with its letter of the day after. */
async function beslist(brief: Partial<Briefopties> = {}, besluit: object = {}): Promise<{ g: Gemaakt; id: string }> {
  nummer += 1;
  const g = await maakBesluit(proef.databank, {
    nummer: `HB-2026-${String(nummer).padStart(4, '0')}`,
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
    ...besluit,
  });
  const id = await legBrief(proef.databank, g, { briefdatum: '2026-04-02', ...brief });
  return { g, id };
}

async function ondertekend(
  brief: Partial<Briefopties> = {},
  besluit: object = {},
): Promise<{ g: Gemaakt; id: string }> {
  const uit = await beslist(brief, besluit);
  for (const wie of ['voorzitter', 'directeur'] as const) {
    expect((await doe(wie, `/brieven/${uit.id}/ondertekenen`)).status).toBe(200);
  }
  return uit;
}

const klok = (procedureId: string, soort: string) =>
  proef.databank.vraag<{
    begint: string;
    uiterlijk: string;
    gestopt: string | null;
    definitief: string | null;
    laat: boolean;
  }>(
    `SELECT begint::text, uiterlijk::text, gestopt_op::text AS gestopt, gegevens->>'definitief' AS definitief, te_laat AS laat
       FROM klok WHERE procedure_id = $1 AND soort = $2`,
    [procedureId, soort],
  );
const mijlpalen = async (procedureId: string) =>
  (
    await proef.databank.vraag<{ mijlpaal: string }>(
      'SELECT mijlpaal FROM mijlpaal WHERE procedure_id = $1 ORDER BY 1',
      [procedureId],
    )
  ).map((rij) => rij.mijlpaal);

describe('een brief ondertekenen', () => {
  it('komt vrij bij de laatste handtekening, en dan weet de secretaris dat hij weg moet', async () => {
    const { g, id } = await beslist();
    const eerste = await doe('voorzitter', `/brieven/${id}/ondertekenen`);
    expect(eerste).toMatchObject({ status: 200, lichaam: { status: 'ontwerp', nogTeTekenen: ['algemeenDirecteur'] } });
    const tweede = await doe('directeur', `/brieven/${id}/ondertekenen`);
    expect(tweede).toMatchObject({ status: 200, lichaam: { status: 'vrijgegeven', nogTeTekenen: [] } });
    expect(await mijlpalen(g.procedureId)).toContain('vrijgegeven');
    const taken = await proef.databank.vraag('SELECT titel FROM taak WHERE sleutel = $1', [`brief.verzenden/${id}`]);
    expect(taken).toEqual([{ titel: 'Verzend de brief' }]);
    expect(await schendingen(proef.databank)).toEqual([]);
  });

  it('kan niet twee keer door dezelfde persoon', async () => {
    const { id } = await beslist();
    await doe('voorzitter', `/brieven/${id}/ondertekenen`);
    expect(probleem(await doe('voorzitter', `/brieven/${id}/ondertekenen`))).toMatchObject({
      status: 409,
      code: 'regel.geschonden',
    });
  });

  it('kan de voorzitter alleen voor dringende steun, want zo staat het in de huisregels', async () => {
    const { id } = await beslist({ soort: 'dringende_steun', kanaal: 'AFGIFTE_ONTVANGSTBEWIJS' });
    expect((await doe('voorzitter', `/brieven/${id}/ondertekenen`)).lichaam).toMatchObject({ status: 'vrijgegeven' });
  });

  it.each(['M3', 'M10'])(
    'wordt geweigerd zolang vermelding %s ontbreekt, door de API en door de databank',
    async (code) => {
      const { id } = await beslist({ zonder: [code] });
      const inhoud = probleem(await doe('voorzitter', `/brieven/${id}/ondertekenen`));
      expect(inhoud).toMatchObject({ status: 409, ontbreekt: [code] });
      await expect(
        proef.databank.vraag(`UPDATE brief SET status = 'vrijgegeven' WHERE id = $1`, [id]),
      ).rejects.toMatchObject({
        code: 'BP004',
      });
    },
  );

  const onveilig = 'UPDATE kennisgevingsadres SET onveilig = true WHERE persoon_id = $1';
  const erbij = (soort: string, regels: string) =>
    `INSERT INTO kennisgevingsadres (persoon_id, soort, regels, van) VALUES ($1, '${soort}', '{${regels}}', '2026-01-01')`;
  it.each([
    ['zonder bruikbaar adres', [onveilig], 'geen bruikbaar adres'],
    ['voor de post als de cliënt de balie koos', [erbij('balie', '')], 'geen bruikbaar adres'],
    ['als het gedrukte adres intussen onveilig is', [onveilig, erbij('veilig', 'Elders 2,3000 Leuven')], 'onveilig'],
  ])('wordt geweigerd %s', async (_, intussen, reden) => {
    const { g, id } = await beslist();
    for (const sql of intussen) await proef.databank.vraag(sql, [g.persoonId]);
    await doe('voorzitter', `/brieven/${id}/ondertekenen`);
    expect(probleem(await doe('directeur', `/brieven/${id}/ondertekenen`)).detail).toContain(reden);
    expect((await lees('secretaris', `/brieven/${id}`)).lichaam).toMatchObject({ status: 'ontwerp' });
  });
});

describe('een andere verzenddatum', () => {
  it('maakt een nieuwe versie zolang de brief niet vertrokken is', async () => {
    const { g, id } = await ondertekend();
    await zetKlok(proef.databank, '2026-03-30T08:00:00Z');
    expect((await doe('secretaris', `/brieven/${id}/dateren`, { verzenddatum: '2026-04-03' })).status).toBe(200);
    const datums = await proef.databank.vraag(
      'SELECT volgnr, datum::text FROM besluit_verzenddatum WHERE besluit_id = $1 ORDER BY volgnr',
      [g.besluitId],
    );
    expect(datums).toEqual([
      { volgnr: 1, datum: '2026-03-27' },
      { volgnr: 2, datum: '2026-04-03' },
    ]);
    const effecten = await proef.databank.vraag(
      `SELECT volgnr FROM effect WHERE procedure_id = $1 AND effect = 'drukBesluitbrief' ORDER BY volgnr`,
      [g.procedureId],
    );
    expect(effecten).toEqual([{ volgnr: 1 }, { volgnr: 2 }]);
  });

  it.each([
    ['2026-03-29', 'voorbij'],
    ['2026-04-04', 'een zaterdag'],
    ['2026-04-06', 'Paasmaandag'],
  ])('kan niet %s zijn (%s)', async (verzenddatum) => {
    const { id } = await beslist();
    await zetKlok(proef.databank, '2026-03-30T08:00:00Z');
    expect(probleem(await doe('secretaris', `/brieven/${id}/dateren`, { verzenddatum })).code).toBe('verzoek.ongeldig');
  });
});

describe('een aangetekende brief', () => {
  it('start bij het bewijs de beroepstermijn: gepost op 2 april, voorzichtig tot 2 juli, definitief na 7 juli', async () => {
    const { g, id } = await ondertekend();
    await zetKlok(proef.databank, '2026-04-02T15:00:00Z');
    expect((await doe('secretaris', `/brieven/${id}/verzenden`)).lichaam).toEqual({ wijze: 'AANGETEKEND' });
    const bewijs = { barcode: 'RR000000101BE', gepostOp: '2026-04-02' };
    expect((await doe('secretaris', `/brieven/${id}/bewijs`, bewijs)).status).toBe(204);
    expect(await klok(g.procedureId, 'CLK-12')).toEqual([
      { begint: '2026-04-03', uiterlijk: '2026-07-02', gestopt: null, definitief: '2026-07-07', laat: false },
    ]);
    expect(await klok(g.procedureId, 'CLK-11')).toMatchObject([{ gestopt: '2026-04-02', laat: false }]);
    expect(await mijlpalen(g.procedureId)).toContain('verzonden');
    expect(await schendingen(proef.databank)).toEqual([]);
  });

  it.each(['2026-04-01', '2026-04-03'])(
    'wordt geweigerd als hij op %s gepost is: de brief belooft een andere dag',
    async (gepostOp) => {
      const { id } = await ondertekend();
      await zetKlok(proef.databank, '2026-04-03T15:00:00Z');
      await doe('secretaris', `/brieven/${id}/verzenden`);
      const inhoud = probleem(
        await doe('secretaris', `/brieven/${id}/bewijs`, { barcode: `RR${gepostOp.slice(-2)}0000BE`, gepostOp }),
      );
      expect(inhoud.code).toBe('regel.geschonden');
      expect(inhoud.detail).toContain('De brief belooft een veilige beroepsdatum van 02/07/2026');
      expect(inhoud.detail).toContain('donderdag 2 april 2026');
    },
  );

  it('kan geen bewijs in de toekomst hebben', async () => {
    const { id } = await ondertekend();
    await zetKlok(proef.databank, '2026-04-01T15:00:00Z');
    const toekomst = { barcode: 'RR000000102BE', gepostOp: '2026-04-02' };
    expect(probleem(await doe('secretaris', `/brieven/${id}/bewijs`, toekomst)).code).toBe('verzoek.ongeldig');
  });

  it('kan niet vertrekken voor hij ondertekend is', async () => {
    const { id } = await beslist();
    expect(probleem(await doe('secretaris', `/brieven/${id}/verzenden`)).code).toBe('handeling.nietMogelijk');
  });
});

describe('een andere weg dan de post', () => {
  it('telt bij afgifte vanaf de dag op het ontvangstbewijs', async () => {
    const { g, id } = await ondertekend({ kanaal: 'AFGIFTE_ONTVANGSTBEWIJS' });
    await zetKlok(proef.databank, '2026-04-02T15:00:00Z');
    await doe('secretaris', `/brieven/${id}/verzenden`);
    const bewijs = { ontvangenOp: '2026-04-02', bewijs: 'getekend exemplaar' };
    expect((await doe('secretaris', `/brieven/${id}/bewijs`, bewijs)).status).toBe(204);
    expect(await klok(g.procedureId, 'CLK-12')).toMatchObject([{ begint: '2026-04-02', uiterlijk: '2026-07-01' }]);
  });

  it('kan niet worden afgegeven als de beroepsdatum voor de post geteld is', async () => {
    const { id } = await ondertekend();
    const afgifte = { wijze: 'AFGIFTE_ONTVANGSTBEWIJS' };
    expect(probleem(await doe('secretaris', `/brieven/${id}/verzenden`, afgifte)).code).toBe('regel.geschonden');
  });

  it('bewijst met een gewone brief geen datum: er loopt geen beroepstermijn', async () => {
    const { g, id } = await ondertekend();
    await zetKlok(proef.databank, '2026-04-02T15:00:00Z');
    await doe('secretaris', `/brieven/${id}/verzenden`, { wijze: 'GEWONE_BRIEF' });
    expect(await klok(g.procedureId, 'CLK-12')).toEqual([]);
    expect(await klok(g.procedureId, 'CLK-11')).toMatchObject([{ gestopt: '2026-04-02' }]);
  });
});

describe('het statusbestand van de post', () => {
  it('noteert per regel het bewijs of de terugkeer, en zegt welke regel waarom niet', async () => {
    const { g, id } = await ondertekend();
    await zetKlok(proef.databank, '2026-04-10T15:00:00Z');
    await doe('secretaris', `/brieven/${id}/verzenden`);
    const inhoud = [
      'barcode;datum;status;referentie',
      `RR000000201BE;2026-04-02;gepost;${id}`,
      'RR000000299BE;2026-04-02;gepost',
      'onzin',
      'RR000000201BE;2026-04-09;teruggekeerd',
    ].join('\r\n');
    const { lichaam } = await doe('secretaris', '/bewijzen/bestand', { inhoud });
    expect(lichaam).toEqual({
      ...{ verwerkt: 2, alBekend: 0 },
      geweigerd: [
        { regel: 3, reden: 'Deze barcode hoort bij geen enkele brief.' },
        { regel: 4, reden: 'Deze regel is geen barcode;datum;status.' },
      ],
    });
    const taken = await proef.databank.vraag('SELECT rol FROM taak WHERE sleutel = $1', [`brief.teruggekeerd/${id}`]);
    expect(taken).toEqual([{ rol: 'werker' }]);
    expect(await klok(g.procedureId, 'CLK-12')).toHaveLength(1);
    expect(await schendingen(proef.databank)).toEqual([]);
  });
});

describe('het onthaal', () => {
  it('geeft enkel ontvangstbewijzen af, en daarmee is ook het hoorrecht gemeld', async () => {
    const { g, id } = await beslist();
    const besluitbrief = { ontvangenOp: '2026-03-26', bewijs: 'getekend' };
    expect(probleem(await doe('onthaal', `/brieven/${id}/bewijs`, besluitbrief)).code).toBe('recht.ontbreekt');
    expect(probleem(await lees('onthaal', `/brieven/${id}`)).code).toBe('recht.ontbreekt');
    const ontvangst = await legBrief(proef.databank, g, {
      soort: 'ontvangstbewijs',
      briefdatum: '2026-03-09',
      kanaal: 'AFGIFTE_ONTVANGSTBEWIJS',
      procedureId: g.aanvraagProcedureId,
      onderwerpId: g.aanvraagId,
    });
    expect(
      (await doe('onthaal', `/brieven/${ontvangst}/bewijs`, { ontvangenOp: '2026-03-09', bewijs: 'getekend' })).status,
    ).toBe(204);
    const [aanvraag] = await proef.databank.vraag(
      'SELECT hoorrecht_gemeld_op::text AS op FROM aanvraag WHERE id = $1',
      [g.aanvraagId],
    );
    expect(aanvraag).toEqual({ op: '2026-03-09' });
  });
});

describe('een brief lezen', () => {
  it('geeft de pdf en laat in het inzagelogboek zien wie hem waarom las', async () => {
    const { g, id } = await beslist();
    const antwoord = await lees('werker', `/brieven/${id}/pdf?soort=archief`);
    expect(antwoord.status).toBe(200);
    expect(antwoord.koppen.get('content-type')).toBe('application/pdf');
    const log = await proef.databank.vraag('SELECT wat, doel FROM inzage_log WHERE dossier_id = $1', [g.dossierId]);
    expect(log).toEqual([{ wat: `brief/${id}/pdf/archief`, doel: 'brief.lezen' }]);
  });
});
