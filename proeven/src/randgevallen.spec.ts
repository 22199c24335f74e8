import { bevoegdheidstoets, datum } from '@besluitpad/domain';
import pg from 'pg';
import { meetLengten, type Lengten } from './lengte.js';
import type { Omgeving, Proefuitslag } from './opstelling.js';
import { speelProef } from './opstelling.js';
import { randgevallen } from './verhalen/randgevallen.js';

const gezien = new Map<string, unknown>();
let uitslag: Proefuitslag;
let lengten: Lengten;
let db: pg.Client | undefined;

const vraag = async (sql: string, ...waarden: unknown[]): Promise<object[]> => {
  if (db === undefined) throw new Error('De databank is er nog niet');
  return (await db.query<object>(sql, waarden)).rows;
};

beforeAll(async () => {
  let beheerUrl = '';
  const naEinde = async (omgeving: Omgeving): Promise<void> => {
    lengten = await meetLengten(omgeving);
  };
  uitslag = await speelProef({ verhaal: randgevallen(gezien, () => beheerUrl), naEinde }, (_, omgeving) => {
    beheerUrl = omgeving.beheerUrl;
    return Promise.resolve();
  });
  db = new pg.Client({ connectionString: beheerUrl });
  await db.connect();
}, 240_000);

afterAll(async () => {
  await db?.end();
});

/** The fictional clients, by family name. */
type Naam = 'Verlinden' | 'Haddad' | 'Lambrecht' | 'Thys' | 'Michiels' | 'Hendrickx' | 'Aerts';

const inDossier = (naam: Naam, rest: string): Promise<object[]> =>
  vraag(`WITH d AS (SELECT d.* FROM dossier d JOIN persoon p ON p.id = d.persoon_id WHERE p.naam = $1) ${rest}`, naam);
const aanvraag = (naam: Naam): Promise<object[]> =>
  inDossier(
    naam,
    `SELECT a.fase, a.ronde, a.beslis_uiterlijk::text AS uiterlijk, a.sluitreden FROM aanvraag a JOIN d ON d.id = a.dossier_id`,
  );
const punten = (naam: Naam): Promise<object[]> =>
  inDossier(
    naam,
    `SELECT z.datum::text AS op, a.status, a.vereist, a.aanwezig, a.gewraakt, a.ja, a.nee FROM agendapunt a
     JOIN d ON d.id = a.dossier_id JOIN zitting z ON z.id = a.zitting_id ORDER BY z.datum`,
  );
const besluiten = (naam: Naam): Promise<object[]> =>
  inDossier(
    naam,
    `SELECT DISTINCT b.datum::text AS op, l.besluit FROM besluit b JOIN d ON d.id = b.dossier_id JOIN besluitlijn l ON l.besluit_id = b.id
     WHERE b.orgaan <> 'overgenomen' ORDER BY 1, 2`,
  );
const klok = (naam: Naam, soort: string): Promise<object[]> =>
  inDossier(
    naam,
    `SELECT k.begint::text, k.uiterlijk::text, k.gestopt_op::text AS gestopt FROM klok k JOIN d ON d.id = k.dossier_id
     WHERE k.soort = '${soort}' ORDER BY k.begint, k.gestopt_op`,
  );
const brieven = (naam: Naam): Promise<object[]> =>
  inDossier(
    naam,
    `SELECT b.soort, b.versie, b.briefdatum::text AS op, b.status, v.status AS verzending FROM brief b JOIN d ON d.id = b.dossier_id
     LEFT JOIN verzending v ON v.brief_id = b.id WHERE b.soort <> 'ontvangstbewijs' ORDER BY b.briefdatum, b.soort, b.versie`,
  );
const taken = (naam: Naam, soort: string): Promise<object[]> =>
  inDossier(
    naam,
    `SELECT t.titel, t.rol, t.klaar_op IS NOT NULL AS klaar FROM taak t JOIN d ON d.id = t.dossier_id WHERE t.soort = '${soort}'`,
  );

const heeft = (deel: object): object => expect.objectContaining(deel) as object;

describe('De randgevallen van Heidebeke, op de echte motor', () => {
  it('geen enkele procedure telt meer dan honderdtwintig gebeurtenissen', () => {
    expect(lengten.teLang).toEqual([]);
    expect(lengten.perSoort.get('aanvraagProcedure')).toBeGreaterThan(5);
  });

  it('laten geen enkele invariant gebroken', () => {
    expect(uitslag.gebroken).toEqual([]);
  });

  it('staking van stemmen verwerpt het voorstel van een sanctie, en weigert of bestraft daarmee niets', async () => {
    expect(gezien.get('staking')).toMatchObject({ status: 'verworpen', uitslag: { reden: 'staking' }, ja: 2, nee: 2 });
    expect(await besluiten('Lambrecht')).toEqual([]);
    expect(await aanvraag('Lambrecht')).toEqual([heeft({ fase: 'onderzoek', ronde: 2, sluitreden: null })]);
    expect(await taken('Lambrecht', 'onderzoeksopdracht')).toEqual([
      { titel: 'Maak een nieuw voorstel', rol: 'werker', klaar: false },
    ]);
  });

  it('het lid dat de huisbaas is, telt niet mee voor dit punt, en het quorum zakt daardoor niet', async () => {
    expect(gezien.get('wraking')).toMatchObject({
      ...{ status: 'beslist', gewraakt: 1, ja: 3, nee: 0 },
      uitslag: { vereistQuorum: 3, aanwezigVoorPunt: 3, aangenomen: true },
    });
    const stemmen = await inDossier(
      'Haddad',
      `SELECT s.stem, count(*)::int AS aantal FROM stem s JOIN d ON d.id = s.dossier_id GROUP BY 1 ORDER BY 1`,
    );
    expect(stemmen).toEqual([
      { stem: 'gewraakt', aantal: 1 },
      { stem: 'ja', aantal: 3 },
    ]);
  });

  it('zonder quorum wordt niets beslist, en op de tweede oproeping beslissen twee van vier', async () => {
    expect(await punten('Thys')).toEqual([
      { op: '2026-02-12', status: 'niet_behandeld', vereist: 3, aanwezig: 2, gewraakt: 0, ja: 0, nee: 0 },
      {
        op: '2026-02-20',
        status: 'beslist',
        vereist: 1,
        aanwezig: 2,
        gewraakt: 0,
        ja: 2,
        nee: 0,
      },
    ]);
    expect(await besluiten('Thys')).toEqual([{ op: '2026-02-20', besluit: 'TOEKENNING' }]);
    expect(await brieven('Thys')).toContainEqual(heeft({ soort: 'nog_geen_beslissing', op: '2026-02-13' }));
    // Printing the minutes ended the first meeting's own course; its term went on until the committee was convened again.
    expect(
      await inDossier(
        'Thys',
        `SELECT t.rol, t.klaar_op IS NOT NULL AS klaar, k.stopreden FROM agendapunt a JOIN d ON d.id = a.dossier_id
          JOIN taak t ON t.sleutel = 'tweedeOproeping/' || a.zitting_id
          JOIN klok k ON k.onderwerp_id = a.zitting_id AND k.soort = 'CLK-38'`,
      ),
    ).toEqual([{ rol: 'secretaris', klaar: true, stopreden: 'tweede maal opgeroepen' }]);
  });

  it('van een vraag van 31 januari eindigt de maand op 28 februari', async () => {
    expect(await klok('Thys', 'CLK-06')).toEqual([
      { begint: '2026-01-31', uiterlijk: '2026-02-28', gestopt: '2026-02-20' },
    ]);
    expect(await aanvraag('Thys')).toEqual([heeft({ uiterlijk: '2026-02-28', sluitreden: 'beslist' })]);
  });

  it('een brief zonder het adres van de rechtbank wordt niet ondertekend; de nieuwe versie wel', async () => {
    expect(gezien.get('zonder M3')).toBe('De brief kan niet vertrekken: verplichte vermelding M3 ontbreekt.');
    expect(await brieven('Verlinden')).toEqual([
      heeft({ soort: 'aanvraagformulier' }),
      { soort: 'weigering_en_hulp', versie: 1, op: '2026-04-24', status: 'vervangen', verzending: null },
      { soort: 'weigering_en_hulp', versie: 2, op: '2026-04-27', status: 'vrijgegeven', verzending: 'zonder_bewijs' },
    ]);
  });

  it('een gewone brief is een kennisgeving, en de beroepstermijn begint niet', async () => {
    expect(await klok('Verlinden', 'CLK-11')).toEqual([
      { begint: '2026-04-23', uiterlijk: '2026-05-01', gestopt: '2026-04-27' },
    ]);
    expect(await klok('Verlinden', 'CLK-12')).toEqual([]);
  });

  it('na een zitting op de dag vóór Hemelvaart is de brief van de vrijdag, en telt de kennisgeving gewoon acht dagen', async () => {
    expect(await brieven('Haddad')).toContainEqual(heeft({ op: '2026-05-15', versie: 1, status: 'vrijgegeven' }));
    expect(await klok('Haddad', 'CLK-11')).toEqual([
      { begint: '2026-05-13', uiterlijk: '2026-05-21', gestopt: '2026-05-15' },
    ]);
  });

  it('komt de aangetekende brief terug, dan loopt de begonnen termijn door en zoekt de werker het adres', async () => {
    expect(gezien.get('terug')).toMatchObject({ verwerkt: 1, geweigerd: [] });
    expect(await klok('Haddad', 'CLK-12')).toEqual([{ begint: '2026-05-18', uiterlijk: '2026-08-17', gestopt: null }]);
    expect(await taken('Haddad', 'brief.teruggekeerd')).toEqual([
      { titel: 'Zoek het juiste adres: de brief kwam terug', rol: 'werker', klaar: false },
    ]);
  });

  it('wie op de eerste van de maand verhuist, blijft tot dan bij het oude OCMW; de vijf dagen tellen vanaf de verhuis', async () => {
    const verhuis = { van: 'Heidebeke', op: datum('2026-06-01'), naar: 'Zandhoek' };
    const bevoegd = ['2026-05-26', '2026-05-31', '2026-06-01'].map(
      (dag) => bevoegdheidstoets({ referentiedatum: datum(dag), gewoonlijkVerblijf: 'Zandhoek', verhuis }).gemeente,
    );
    expect(bevoegd).toEqual(['Heidebeke', 'Heidebeke', 'Zandhoek']);
    expect(gezien.get('te vroeg onbevoegd')).toContain('tot en met 31/05/2026 is ons OCMW bevoegd');
    expect(await klok('Michiels', 'CLK-02')).toEqual([
      { begint: '2026-06-01', uiterlijk: '2026-06-06', gestopt: '2026-06-03' },
      { begint: '2026-06-01', uiterlijk: '2026-06-06', gestopt: '2026-06-18' },
    ]);
    expect((await brieven('Michiels')).slice(0, 3)).toEqual([
      heeft({ soort: 'aanvraagformulier' }),
      heeft({ soort: 'doorzending', op: '2026-06-03', verzending: 'bewezen' }),
      heeft({ soort: 'onbevoegd', op: '2026-06-03', verzending: 'bewezen' }),
    ]);
  });

  it('bekrachtigt het comité de onbevoegdverklaring niet, dan loopt de aanvraag verder en weet de cliënt het', async () => {
    const uiterlijk = '2026-06-25';
    expect(await aanvraag('Michiels')).toEqual([{ fase: 'onderzoek', ronde: 2, uiterlijk, sluitreden: null }]);
    expect(await klok('Michiels', 'CLK-05')).toEqual([{ begint: '2026-05-26', uiterlijk, gestopt: null }]);
    expect((await brieven('Michiels')).slice(3)).toEqual([heeft({ soort: 'nog_geen_beslissing', op: '2026-06-19' })]);
    expect(await taken('Michiels', 'onderzoeksopdracht')).toEqual([heeft({ rol: 'werker', klaar: false })]);
    expect(await taken('Michiels', 'doorzending.herroepen')).toHaveLength(1);
  });

  it('sterft de cliënt tussen voorstel en zitting, dan valt het punt weg en wordt er niets beslist of verstuurd', async () => {
    expect(gezien.get('overlijden')).toMatchObject({ geslotenAanvragen: 1 });
    expect(await aanvraag('Hendrickx')).toEqual([heeft({ fase: 'afgehandeld', ronde: 1, sluitreden: 'overleden' })]);
    expect(await punten('Hendrickx')).toEqual([heeft({ op: '2026-06-18', status: 'afgevoerd' })]);
    expect(await besluiten('Hendrickx')).toEqual([]);
    expect(await brieven('Hendrickx')).toEqual([heeft({ soort: 'aanvraagformulier' })]);
    expect(await klok('Hendrickx', 'CLK-06')).toEqual([heeft({ gestopt: '2026-06-11' })]);
    expect(await taken('Hendrickx', 'overlijden.aktename')).toHaveLength(1);
  });

  it('een hoogdringend punt vraagt twee derde van de leden; twee derde van de aanwezigen is een huisregel', async () => {
    const telling = { zittend: 4, aanwezig: 3, nodigVanZittende: 3, nodigVanAanwezige: 2 };
    expect(gezien.get('hoogdringend 1')).toMatchObject({ ...telling, uitkomst: 'geweigerd', agendapuntId: null });
    expect(gezien.get('hoogdringend 2')).toMatchObject({
      ...{ ...telling, uitkomst: 'huisregel', agendapuntId: null },
      waarschuwing: expect.stringContaining('artikel 23 DLB') as string,
    });
    expect(gezien.get('hoogdringend 3')).toMatchObject({ ...telling, uitkomst: 'toegelaten', waarschuwing: null });
    expect(await punten('Aerts')).toEqual([heeft({ op: '2026-06-18', status: 'beslist', ja: 3 })]);
    expect(await besluiten('Aerts')).toEqual([
      { op: '2026-06-18', besluit: 'TOEKENNING' },
      { op: '2026-06-18', besluit: 'VERDAGING' },
    ]);
  });
});
