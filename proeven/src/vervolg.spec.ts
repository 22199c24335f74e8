import { Gebruiker, naarInstant } from '@besluitpad/cli';
import pg from 'pg';
import { meetLengten, type Lengten } from './lengte.js';
import { speelProef } from './opstelling.js';
import { leesTerugvordering } from './verhalen/spelregels.js';
import { vervolgverhaal } from './verhalen/vervolg.js';

/** The sanction of one month is over, and the suspension long before. */
const NA_DE_SANCTIE = '2026-07-01T12:00';

let db: pg.Client | undefined;
let gebroken: readonly string[];
let lengten: Lengten;
let beheerUrl = '';

const regels = async (vraag: string, ...waarden: unknown[]): Promise<string[]> => {
  if (db === undefined) throw new Error('De databank is er nog niet');
  return (await db.query<{ r: string }>(vraag, waarden)).rows.map(({ r }) => r);
};
const verbind = async (url: string): Promise<void> => {
  beheerUrl = url;
  db = new pg.Client({ connectionString: url });
  await db.connect();
};

beforeAll(async () => {
  const terugvordering = (dossierId: string): Promise<string> => leesTerugvordering(beheerUrl, dossierId);
  ({ gebroken } = await speelProef(
    {
      verhaal: vervolgverhaal(terugvordering),
      async naEinde(omgeving) {
        await new Gebruiker(omgeving.apiUrl, { sub: 'beheer' }).post('/klok', { naar: naarInstant(NA_DE_SANCTIE) });
        lengten = await meetLengten(omgeving);
      },
    },
    (_, omgeving) => verbind(omgeving.beheerUrl),
  ));
}, 240_000);

afterAll(async () => {
  await db?.end();
});

const brieven = (naam: string): Promise<string[]> =>
  regels(
    `SELECT b.soort || ' ' || b.briefdatum || ' ' || v.status AS r FROM brief b JOIN dossier d ON d.id = b.dossier_id JOIN persoon p ON p.id = d.persoon_id
     JOIN verzending v ON v.brief_id = b.id JOIN procedure q ON q.id = b.procedure_id AND q.soort = 'besluit' WHERE p.naam = $1 ORDER BY b.briefdatum, b.soort`,
    naam,
  );
const hervat = (naam: string): Promise<string[]> =>
  regels(
    `SELECT t.rol || ' ' || (t.gemaakt_op AT TIME ZONE 'Europe/Brussels')::date || ' ' || t.titel AS r FROM taak t JOIN dossier d ON d.id = t.dossier_id JOIN persoon p ON p.id = d.persoon_id
     WHERE t.soort = 'betaling.hervatten' AND p.naam = $1`,
    naam,
  );
const klok = (naam: string, soort: string): Promise<string[]> =>
  regels(
    `SELECT k.begint || ' ' || k.uiterlijk || ' ' || coalesce(k.gestopt_op::text, 'loopt') AS r FROM klok k JOIN dossier d ON d.id = k.dossier_id JOIN persoon p ON p.id = d.persoon_id
     WHERE p.naam = $1 AND k.soort = $2 ORDER BY k.begint`,
    naam,
    soort,
  );

describe('Beslissingen over steun die loopt, op de echte motor', () => {
  it('laten geen enkele invariant gebroken', () => {
    expect(gebroken).toEqual([]);
  });

  it('geen enkele procedure onderweg telt meer dan honderdtwintig gebeurtenissen', () => {
    expect(lengten.teLang).toEqual([]);
    for (const soort of ['aanvraagProcedure', 'besluitProcedure', 'opvolging', 'zittingWorkflow'])
      expect(lengten.perSoort.get(soort)).toBeGreaterThan(1);
  });

  it('een aktename van een verhuis beëindigt niets, en vraagt de werker om een voorstel', async () => {
    expect(await brieven('Lambrecht')).toEqual([
      'sanctie_verklaringen 2026-05-22 bewezen',
      'aktename 2026-06-19 bewezen',
      'verbetering 2026-06-19 bewezen',
    ]);
    expect(await regels("SELECT titel AS r FROM taak WHERE soort = 'stopzetting.voorstellen'")).toEqual([
      'De cliënt is verhuisd: stel de stopzetting voor of kijk na wie bevoegd is',
    ]);
  });

  it('een schorsing gaat met haar brief de deur uit, en de dag na haar einde wordt weer betaald', async () => {
    expect(await brieven('Haddad')).toEqual(['schorsing 2026-05-22 bewezen', 'toekenning_steun 2026-06-19 bewezen']);
    expect(await klok('Haddad', 'HR-SCHORSING')).toEqual(['2026-06-01 2026-06-14 2026-06-14']);
    expect(await hervat('Haddad')).toEqual([
      'financieleDienst 2026-06-15 Betaal de steun weer volledig: de schorsing is voorbij',
    ]);
  });

  it('steun voor één maand wordt opgevolgd, meldt haar einde vooraf, en eindigt de dag erna vanzelf', async () => {
    expect(await klok('Haddad', 'HR-STEUN-EINDE')).toEqual(['2026-06-01 2026-06-30 2026-06-30']);
    const steun = await regels(
      `SELECT o.van || ' ' || o.tot || ' ' || (p.gesloten_op AT TIME ZONE 'Europe/Brussels')::date || ' ' || t.titel AS r FROM opvolging o
         JOIN procedure p ON p.onderwerp_id = o.id JOIN taak t ON t.procedure_id = p.id AND t.soort = 'steun.verstreken' WHERE o.steun = 'AFS'`,
    );
    expect(steun).toEqual([
      '2026-06-01 2026-06-30 2026-07-01 De steun is voorbij: betaal niet verder dan haar laatste dag',
    ]);
  });

  it('een sanctie om verklaringen eindigt vanzelf, en de betaling wordt hervat', async () => {
    expect(await klok('Lambrecht', 'CLK-28')).toEqual(['2026-06-01 2026-06-30 2026-06-30']);
    expect(await hervat('Lambrecht')).toEqual([
      'financieleDienst 2026-07-01 Betaal de steun weer volledig: de sanctie is voorbij',
    ]);
  });

  it('een terugvordering geeft een maand om te betalen; wie vraagt om minder, krijgt daarover een eigen beslissing', async () => {
    expect(await brieven('Wouters')).toEqual([
      'terugvordering 2026-05-22 bewezen',
      'afzien_terugvordering 2026-06-19 bewezen',
    ]);
    expect(await klok('Wouters', 'CLK-29')).toEqual([expect.stringMatching(/^2026-05-26 2026-06-25 /)]);
    const bedragen = await regels(
      `SELECT l.besluit || ' ' || l.bedrag_cent AS r FROM besluitlijn l JOIN dossier d ON d.id = l.dossier_id JOIN persoon p ON p.id = d.persoon_id
       WHERE p.naam = 'Wouters' AND l.besluit IN ('TERUGVORDERING', 'AFZIEN_TERUGVORDERING') ORDER BY 1 DESC`,
    );
    expect(bedragen).toEqual(['TERUGVORDERING 31420', 'AFZIEN_TERUGVORDERING 20000']);
    expect(await hervat('Wouters')).toEqual([]);
  });

  it('een fout in de redenen: het comité beslist opnieuw, met een eigen brief en een eigen beroepstermijn', async () => {
    const versies = await regels(
      `SELECT b.datum || ' ' || v.deel || ' ' || a.sluitreden || ' ' || n.datum AS r FROM besluit_verbetering v
         JOIN besluit b ON b.id = v.besluit_id JOIN aanvraag a ON a.id = v.aanvraag_id JOIN besluit n ON n.aanvraag_id = a.id`,
    );
    expect(versies).toEqual(['2026-05-21 motivering beslist 2026-06-18']);
    expect(await klok('Lambrecht', 'CLK-12')).toHaveLength(3);
  });

  it('een conflict over de bevoegdheid gaat met de post naar de Minister, en de aanvraag wacht er niet op', async () => {
    const brief = await regels(
      `SELECT b.briefdatum || ' ' || v.status AS r FROM brief b JOIN verzending v ON v.brief_id = b.id WHERE b.soort = 'bevoegdheidsconflict'`,
    );
    expect(brief).toEqual(['2026-05-22 bewezen']);
    const stopredenen = await regels(
      `SELECT k.soort || ' ' || k.gestopt_op || ' ' || k.te_laat AS r FROM klok k WHERE k.soort IN ('CLK-03', 'CLK-04', 'HR-CONFLICT') ORDER BY 1`,
    );
    expect(stopredenen).toEqual(['CLK-03 2026-05-22 false', 'CLK-04 2026-05-29 false', 'HR-CONFLICT 2026-05-29 false']);
    expect(
      await regels(`SELECT a.fase || ' ' || a.sluitreden AS r FROM aanvraag a WHERE a.wijze = 'doorgezonden'`),
    ).toEqual(['afgehandeld ingetrokken']);
  });
});
