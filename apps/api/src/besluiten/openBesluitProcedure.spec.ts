import { datum, type LijnInvoer } from '@besluitpad/domain';
import { maakProefdatabank, type Proefdatabank } from '../../test/databank.js';
import { maakBesluit, schendingen, zetOcmw, type Gemaakt, type Proefbesluit } from '../../test/proefbesluit.js';

let proef: Proefdatabank;

beforeAll(async () => {
  proef = await maakProefdatabank();
  await zetOcmw(proef);
});
afterAll(() => proef.ruimOp());

interface Klok {
  soort: string;
  begint: string;
  uiterlijk: string | null;
  verlies: string | null;
  gestopt: boolean;
}

async function klokken({ dossierId, aanvraagProcedureId }: Gemaakt): Promise<Klok[]> {
  return proef.vraag<Klok>(
    `SELECT soort, begint::text, uiterlijk::text, gegevens->>'eersteVerliesdag' AS verlies, gestopt_op IS NOT NULL AS gestopt
       FROM klok WHERE dossier_id = $1 AND procedure_id <> $2 ORDER BY soort, uiterlijk`,
    [dossierId, aanvraagProcedureId],
  );
}

const kort = (rijen: readonly Klok[]) => [
  ...new Set(rijen.map((k) => `${k.soort} ${k.uiterlijk ?? `vanaf ${k.begint}`}`)),
];

const betalingen = ({ procedureId }: Gemaakt) =>
  proef
    .vraag<{ r: string }>(
      `SELECT periode || ' ' || bedrag_cent || ' ' || wijze || ' ' || uiterlijk AS r FROM betaling WHERE procedure_id = $1 ORDER BY 1`,
      [procedureId],
    )
    .then((rijen) => rijen.map(({ r }) => r));

const formulieren = ({ procedureId }: Gemaakt) =>
  proef
    .vraag<{ soort: string }>('SELECT soort FROM staatsformulier WHERE procedure_id = $1 ORDER BY 1', [procedureId])
    .then((rijen) => rijen.map(({ soort }) => soort));

const leefloon = (categorie: 1 | 2 | 3, ingang: string): LijnInvoer => ({
  soort: 'leefloon',
  categorie,
  ingang: datum(ingang),
});
const eenmalig = (
  wijze: Extract<LijnInvoer, { soort: 'eenmalig' }>['wijze'],
  ...begunstigden: Extract<LijnInvoer, { soort: 'eenmalig' }>['begunstigden']
): Extract<LijnInvoer, { soort: 'eenmalig' }> => ({
  soort: 'eenmalig',
  wijze,
  begunstigden,
  bedragCent: begunstigden.reduce((som, b) => som + b.bedragCent, 0),
  terugvorderbaar: false,
});

interface Verwacht {
  readonly klokken: readonly string[];
  readonly betalingen: readonly string[];
  readonly formulieren: readonly string[];
}

const VOORBEELDEN: readonly (readonly [string, Proefbesluit, Verwacht])[] = [
  [
    'D01: leefloon van een alleenstaande',
    {
      nummer: 'HB-2026-0001',
      ontvangenOp: '2026-03-09',
      beslistOp: '2026-03-26',
      huisbezoekOp: '2026-03-13',
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
    },
    {
      klokken: [
        'CLK-11 2026-04-03',
        'CLK-14 2026-04-10',
        'CLK-15 vanaf 2026-04-11',
        'CLK-17 2026-04-08',
        'CLK-18 2026-05-14',
        'CLK-21 2026-06-26',
        'CLK-24 2027-03-13',
        'CLK-25 2027-03-26',
      ],
      betalingen: ['2026-03 97505 overschrijving 2026-04-10'],
      formulieren: ['MI-B'],
    },
  ],
  [
    'D02: aanvullend leefloon bij de ouders, naar rato van zestien dagen',
    {
      nummer: 'HB-2026-0002',
      ontvangenOp: '2026-03-16',
      beslistOp: '2026-04-09',
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL1', invoer: leefloon(1, '2026-03-16') }],
      context: {
        onderhoudsplichtigen: [
          {
            hoedanigheid: 'vader',
            van: datum('2010-01-01'),
            inkomens: [{ maandbedragCent: 231_000, van: datum('2020-01-01') }],
          },
          { hoedanigheid: 'moeder', van: datum('2010-01-01'), inkomens: [] },
        ],
      },
    },
    {
      klokken: [
        'CLK-11 2026-04-17',
        'CLK-14 2026-04-24',
        'CLK-15 vanaf 2026-04-25',
        'CLK-17 2026-05-08',
        'CLK-18 2026-06-13',
        'CLK-21 2026-07-09',
        'CLK-25 2027-04-09',
      ],
      betalingen: ['2026-03 17100 overschrijving 2026-04-24'],
      formulieren: ['MI-B'],
    },
  ],
  [
    'D03: leefloon geweigerd, medische kosten aan de apotheek',
    {
      nummer: 'HB-2026-0003',
      ontvangenOp: '2026-04-02',
      beslistOp: '2026-04-23',
      lijnen: [
        {
          besluit: 'WEIGERING',
          spoor: 'MI',
          steun: 'LL2',
          invoer: { soort: 'weigering', inkomenCent: 141_200, categorie: 2 },
        },
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'MK',
          invoer: eenmalig(
            'overschrijving',
            { naam: 'Apotheek De Linde', iban: 'BE68539007547034', bedragCent: 11_260, mededeling: 'factuur 1' },
            { naam: 'Apotheek De Linde', iban: 'BE68539007547034', bedragCent: 7_480, mededeling: 'factuur 2' },
          ),
        },
      ],
    },
    {
      klokken: ['CLK-11 2026-05-01', 'CLK-14 2026-05-08', 'CLK-17 2026-05-08', 'CLK-18 2026-06-13'],
      betalingen: ['eenmalig 11260 overschrijving 2026-05-08', 'eenmalig 7480 overschrijving 2026-05-08'],
      formulieren: ['MI-C'],
    },
  ],
  [
    'D04: installatiepremie en huurwaarborg',
    {
      nummer: 'HB-2026-0004',
      ontvangenOp: '2026-04-13',
      beslistOp: '2026-05-07',
      lijnen: [
        { besluit: 'TOEKENNING', spoor: 'MI', steun: 'IP', invoer: { soort: 'installatiepremie' } },
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'HW',
          terugvorderbaar: true,
          invoer: {
            ...eenmalig('bankwaarborg', { naam: 'Verhuurder', bedragCent: 210_000 }),
            terugvorderbaar: true,
            aflossing: { schijfCent: 5_000, eerste: datum('2026-06-15') },
          },
        },
      ],
    },
    {
      klokken: [
        'CLK-11 2026-05-15',
        'CLK-14 2026-05-22',
        'CLK-15 vanaf 2026-05-23',
        'CLK-17 2026-06-08',
        'CLK-18 2026-07-14',
      ],
      betalingen: ['eenmalig 177607 overschrijving 2026-05-22', 'eenmalig 210000 bankwaarborg 2026-05-22'],
      formulieren: ['MI-B'],
    },
  ],
  [
    'D05: dringende steun van de voorzitter',
    {
      nummer: 'HB-2026-0005',
      ontvangenOp: '2026-04-20',
      beslistOp: '2026-04-20',
      orgaan: 'voorzitter',
      lijnen: [
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'DS',
          invoer: eenmalig('factuur', { naam: 'Nachtopvang', bedragCent: 14_000 }),
        },
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'DS',
          invoer: eenmalig('bon', { naam: 'Danny', bedragCent: 4_000 }),
        },
      ],
    },
    {
      klokken: ['CLK-11 2026-04-28', 'CLK-14 2026-05-05'],
      betalingen: ['eenmalig 14000 factuur 2026-05-05', 'eenmalig 4000 bon 2026-05-05'],
      formulieren: [],
    },
  ],
  [
    'D05: het leefloon daarna',
    {
      nummer: 'HB-2026-0055',
      ontvangenOp: '2026-04-20',
      beslistOp: '2026-05-07',
      lijnen: [
        { besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-04-20') },
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'RA',
          invoer: { soort: 'referentieadres', vanaf: datum('2026-05-07') },
        },
      ],
    },
    {
      klokken: [
        'CLK-11 2026-05-15',
        'CLK-14 2026-05-22',
        'CLK-15 vanaf 2026-05-23',
        'CLK-17 2026-06-08',
        'CLK-18 2026-07-14',
        'CLK-21 2026-08-07',
        'CLK-25 2027-05-07',
      ],
      betalingen: ['2026-04 48187 overschrijving 2026-05-22'],
      formulieren: ['MI-B'],
    },
  ],
  [
    'D07: herziening en terugvordering',
    {
      nummer: 'HB-2026-0007',
      soort: 'ambtshalve',
      ontvangenOp: '2026-05-04',
      beslistOp: '2026-05-21',
      lijnen: [
        {
          besluit: 'HERZIENING',
          spoor: 'MI',
          steun: 'LL1',
          invoer: {
            soort: 'herziening',
            oudeCategorie: 2,
            nieuweCategorie: 1,
            vanaf: datum('2026-02-01'),
            eersteJuisteMaand: '2026-05',
          },
        },
        {
          besluit: 'TERUGVORDERING',
          spoor: 'MI',
          steun: 'LL1',
          invoer: {
            soort: 'terugvordering',
            oudeCategorie: 2,
            nieuweCategorie: 1,
            maanden: ['2026-02', '2026-03', '2026-04'],
            aflossing: { schijfCent: 5_000, eerste: datum('2026-07-15') },
          },
        },
      ],
    },
    {
      klokken: ['CLK-11 2026-05-29', 'CLK-14 2026-05-29', 'CLK-17 2026-06-08', 'CLK-18 2026-07-14'],
      betalingen: ['2026-05 87613 overschrijving 2026-05-29'],
      formulieren: ['MI-B'],
    },
  ],
  [
    'D08: equivalent leefloon voor rekening van de Staat',
    {
      nummer: 'HB-2026-0008',
      ontvangenOp: '2026-05-11',
      beslistOp: '2026-06-04',
      huisbezoekOp: '2026-05-20',
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MD', steun: 'ELL', invoer: leefloon(3, '2026-05-11') }],
    },
    {
      klokken: [
        'CLK-11 2026-06-12',
        'CLK-14 2026-06-19',
        'CLK-19 2026-06-25',
        'CLK-24 2027-05-20',
        'CLK-25 2027-06-04',
      ],
      betalingen: ['2026-05 120314 overschrijving 2026-06-19'],
      formulieren: ['W65-A', 'W65-B1'],
    },
  ],
  [
    'D09: eenmalige steun en afbetalingsplan',
    {
      nummer: 'HB-2026-0009',
      ontvangenOp: '2026-01-30',
      beslistOp: '2026-02-26',
      lijnen: [
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'EF',
          invoer: eenmalig('overschrijving', { naam: 'Fluvia Energie', iban: 'BE68539007547034', bedragCent: 40_000 }),
        },
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'AP',
          invoer: {
            soort: 'plan',
            schuldeiser: 'Fluvia Energie',
            totaalCent: 84_000,
            schijfCent: 6_000,
            eerste: datum('2026-04-01'),
          },
        },
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'BB',
          invoer: { soort: 'begeleiding', eersteEvaluatie: datum('2026-05-26') },
        },
      ],
    },
    {
      klokken: ['CLK-11 2026-03-06', 'CLK-14 2026-03-13'],
      betalingen: ['eenmalig 40000 overschrijving 2026-03-13'],
      formulieren: [],
    },
  ],
  [
    'D10: onbevoegd, doorzenden binnen vijf dagen',
    {
      nummer: 'HB-2026-0010',
      ontvangenOp: '2026-05-18',
      beslistOp: '2026-05-20',
      orgaan: 'voorzitter',
      lijnen: [
        {
          besluit: 'ONBEVOEGD',
          spoor: 'MI',
          steun: 'LL2',
          invoer: {
            soort: 'onbevoegd',
            bevoegdOcmw: 'OCMW Zandhoek',
            adres: ['Kerkplein 1'],
            tel: '016 00 00 90',
            reden: 'Student.',
          },
        },
      ],
    },
    { klokken: ['CLK-02 2026-05-25'], betalingen: [], formulieren: [] },
  ],
  [
    'D11: verwarmingstoelage',
    {
      nummer: 'HB-2026-0011',
      ontvangenOp: '2026-05-26',
      beslistOp: '2026-06-18',
      lijnen: [
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'VT',
          invoer: { soort: 'verwarming', leverdatum: datum('2026-05-12'), liters: 1_500 },
        },
      ],
    },
    {
      klokken: ['CLK-11 2026-06-26', 'CLK-14 2026-07-03'],
      betalingen: ['eenmalig 21000 overschrijving 2026-07-03'],
      formulieren: [],
    },
  ],
  [
    'D12: voorschot bij een verdaging',
    {
      nummer: 'HB-2026-0012',
      ontvangenOp: '2026-06-01',
      beslistOp: '2026-06-18',
      verzenddatum: '2026-06-22',
      lijnen: [
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'VS',
          invoer: eenmalig('overschrijving', { naam: 'Bert Aerts', bedragCent: 45_000 }),
        },
      ],
    },
    {
      klokken: ['CLK-11 2026-06-26', 'CLK-14 2026-07-03'],
      betalingen: ['eenmalig 45000 overschrijving 2026-07-03'],
      formulieren: [],
    },
  ],
  [
    'D14: dringende medische hulp',
    {
      nummer: 'HB-2026-0014',
      ontvangenOp: '2026-06-08',
      beslistOp: '2026-06-18',
      lijnen: [
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'DMH',
          invoer: { soort: 'medisch', vanaf: datum('2026-06-08'), maanden: 3, zorg: ['huisarts', 'apotheek'] },
        },
      ],
    },
    { klokken: ['CLK-11 2026-06-26', 'CLK-20 2026-07-23'], betalingen: [], formulieren: ['MEDIPRIMA'] },
  ],
];

describe('wat een beslissing op gang brengt', () => {
  it.each(VOORBEELDEN)('%s', async (_, invoer, verwacht) => {
    const gemaakt = await maakBesluit(proef, invoer);
    expect(kort(await klokken(gemaakt))).toEqual(verwacht.klokken);
    expect(await betalingen(gemaakt)).toEqual(verwacht.betalingen);
    expect(await formulieren(gemaakt)).toEqual(verwacht.formulieren);
    expect(await schendingen(proef)).toEqual([]);
  });

  it('D01 verliest staatstoelage vanaf 15 mei', async () => {
    const [rij] = await proef.vraag<{ verlies: string }>(
      `SELECT k.gegevens->>'eersteVerliesdag' AS verlies FROM klok k JOIN dossier d ON d.id = k.dossier_id
        WHERE d.nummer = 'HB-2026-0001' AND k.soort = 'CLK-18'`,
    );
    expect(rij?.verlies).toBe('2026-05-15');
  });
});
