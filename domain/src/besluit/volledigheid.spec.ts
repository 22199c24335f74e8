import type { LijnGegevens, LijnInvoer } from './lijnen.js';
import { besluitVolledigheid, type TeNemenBesluit, type VoorgesteldeLijn } from './volledigheid.js';
import { datum } from '../tijd/datum.js';

const GEGEVENS: LijnGegevens = {
  invoer: { soort: 'leefloon', categorie: 2, ingang: datum('2026-03-09') },
  bedragCent: 131_420,
  ingang: datum('2026-03-09'),
};
const LIJN: VoorgesteldeLijn = {
  ...{
    besluit: 'TOEKENNING',
    spoor: 'MI',
    steun: 'LL2',
    omschrijving: 'leefloon',
    tekst: 'Toekenning van een leefloon.',
  },
  gegevens: GEGEVENS,
};
const VOLLEDIG: TeNemenBesluit = {
  client: 'Karel De Backer',
  motivering: 'De voorwaarden zijn vervuld.',
  brief: { soort: 'toekenning_leefloon', categorieReden: true, gpmi: true },
  feiten: 2,
  tegenstrijdig: 0,
  zonderMiddelen: 0,
  gpmi: 'verplicht',
  lijnen: [LIJN],
  hoorrecht: { verplicht: true, gemeld: true },
  rekening: 'bekend',
};
const EENMALIG = {
  soort: 'eenmalig',
  bedragCent: 1,
  wijze: 'kas',
  begunstigden: [],
  terugvorderbaar: false,
} as const satisfies LijnInvoer;
const PERIODIEK = { soort: 'periodiek', bedragCent: 1, ingang: datum('2026-03-09') } as const satisfies LijnInvoer;
const DIENST = {
  soort: 'dienst',
  omschrijving: 'Budgetbegeleiding.',
  vanaf: datum('2026-03-09'),
} as const satisfies LijnInvoer;
const WEIGERING: VoorgesteldeLijn = { ...LIJN, besluit: 'WEIGERING', gegevens: { invoer: { soort: 'weigering' } } };

const gebreken = (anders: Partial<TeNemenBesluit>) =>
  besluitVolledigheid({ ...VOLLEDIG, ...anders }).flatMap(({ nr, status }) =>
    status === 'in_orde' || status === 'later' ? [] : [`${nr}: ${status}`],
  );

it('noemt de vijftien punten in volgorde; zitting en stemming komen later', () => {
  const punten = besluitVolledigheid(VOLLEDIG);
  expect(punten.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect(punten.flatMap(({ nr, status }) => (status === 'later' ? [nr] : []))).toEqual([1, 13]);
  expect(gebreken({})).toEqual([]);
});

it.each([
  ['een leefloon zonder rekeningnummer en zonder reden', { rekening: 'onbekend' }, ['9: ontbreekt']],
  ['een leefloon dat met reden uit de hand komt', { rekening: 'uit_de_hand' }, []],
  [
    'steun die niet op de rekening van de cliënt komt',
    { rekening: 'onbekend', lijnen: [{ ...LIJN, gegevens: { invoer: EENMALIG, bedragCent: 1 } }] },
    [],
  ],
] as const)('vraagt de rekening waar de brief ze noemt: %s', (_wat, anders, verwacht) => {
  expect(gebreken(anders as Partial<TeNemenBesluit>).filter((gebrek) => gebrek.startsWith('9'))).toEqual(verwacht);
});

const { bedragCent: _bedrag, ...zonderBedrag } = GEGEVENS;
const { ingang: _ingang, ...zonderIngang } = GEGEVENS;

it.each<[string, Partial<TeNemenBesluit>, string[]]>([
  ['het bedrag van eenmalige steun', { lijnen: [{ ...LIJN, gegevens: { invoer: EENMALIG } }] }, ['7: ontbreekt']],
  [
    'het bedrag per maand',
    { lijnen: [{ ...LIJN, gegevens: { invoer: PERIODIEK, ingang: PERIODIEK.ingang } }] },
    ['7: ontbreekt'],
  ],
  [
    'de eerste dag van een vast bedrag',
    { lijnen: [{ ...LIJN, gegevens: { invoer: PERIODIEK, bedragCent: 1 } }] },
    ['9: ontbreekt'],
  ],
  [
    'een steun die teruggevraagd mag worden',
    {
      lijnen: [{ ...LIJN, steun: 'PSA', gegevens: { invoer: { ...EENMALIG, terugvorderbaar: true }, bedragCent: 1 } }],
    },
    ['11: ontbreekt'],
  ],
  [
    'de dag van het eerste gesprek over de hulp',
    { lijnen: [{ ...LIJN, steun: 'BB', gegevens: { invoer: DIENST } }] },
    ['12: ontbreekt'],
  ],
  ['het inkomen van wie samenwoont', { zonderMiddelen: 1 }, ['7: aandacht']],
  ['de naam van de cliënt', { client: ' ' }, ['2: ontbreekt']],
  ['een lijn', { lijnen: [] }, ['3: ontbreekt']],
  ['wat gevraagd is', { lijnen: [{ ...LIJN, omschrijving: '' }] }, ['3: ontbreekt']],
  ['wat gevraagd is, bij een van twee lijnen', { lijnen: [LIJN, { ...LIJN, omschrijving: ' ' }] }, ['3: ontbreekt']],
  ['de soort brief', { brief: undefined }, ['4: ontbreekt', '6: ontbreekt', '10: ontbreekt']],
  ['een feit met bron', { feiten: 0 }, ['5: aandacht']],
  ['waarom die categorie', { brief: { ...VOLLEDIG.brief!, categorieReden: false } }, ['6: ontbreekt']],
  ['de berekening', { lijnen: [{ ...LIJN, gegevens: zonderBedrag }] }, ['7: ontbreekt']],
  ['de motivering', { motivering: '' }, ['8: ontbreekt']],
  ['de ingang', { lijnen: [{ ...LIJN, gegevens: zonderIngang }] }, ['9: ontbreekt']],
  ['een feit dat niet weersproken wordt', { tegenstrijdig: 1 }, ['5: aandacht']],
  ['het GPMI', { brief: { ...VOLLEDIG.brief!, gpmi: false } }, ['10: ontbreekt']],
  [
    'het GPMI, terwijl kort geleden nog een leefloon liep',
    { brief: { ...VOLLEDIG.brief!, gpmi: false }, gpmi: 'niet_verplicht' },
    ['10: aandacht'],
  ],
  ['het onderzoek naar dienstverlening', { lijnen: [WEIGERING] }, ['14: ontbreekt']],
  [
    'het onderzoek naar dienstverlening, met een verdaagde MD-lijn',
    {
      lijnen: [WEIGERING, { ...LIJN, spoor: 'MD', besluit: 'VERDAGING', gegevens: { invoer: { soort: 'weigering' } } }],
    },
    ['14: ontbreekt'],
  ],
  ['het hoorrecht', { hoorrecht: { verplicht: true, gemeld: false } }, ['15: ontbreekt']],
])('mist %s', (_wat, anders, verwacht) => {
  expect(gebreken(anders)).toEqual(verwacht);
});

it.each<[string, Partial<TeNemenBesluit>]>([
  [
    'de categorie in de motivering staat',
    { brief: { ...VOLLEDIG.brief!, categorieReden: false }, motivering: 'Hij woont alleen.' },
  ],
  ['een MD-lijn mee beslist wordt', { lijnen: [WEIGERING, { ...WEIGERING, spoor: 'MD' }] }],
  [
    'de motivering over dienstverlening gaat',
    { lijnen: [WEIGERING], motivering: 'Maatschappelijke dienstverlening: geen nood.' },
  ],
  [
    'van een samenwonende niets bekend is, maar het bedrag niet van middelen afhangt',
    { zonderMiddelen: 2, lijnen: [{ ...LIJN, gegevens: { invoer: EENMALIG, bedragCent: 1 } }] },
  ],
  ['er al een GPMI loopt', { brief: { ...VOLLEDIG.brief!, gpmi: false }, gpmi: 'loopt' }],
  [
    'het steun buiten de integratie is',
    { brief: { ...VOLLEDIG.brief!, gpmi: false }, lijnen: [{ ...LIJN, spoor: 'MD' }] },
  ],
  ['het hoorrecht niet verplicht is', { hoorrecht: { verplicht: false, gemeld: false } }],
])('is in orde als %s', (_wat, anders) => {
  expect(gebreken(anders)).toEqual([]);
});

it('zegt van elk punt wat een mens nog beoordeelt', () => {
  const mens = besluitVolledigheid(VOLLEDIG).flatMap(({ nr, mens }) => (mens === null ? [] : [nr]));
  expect(mens).toEqual([5, 6, 8, 10, 14]);
});

it.each([
  [1, 'Van één volwassene die bij de cliënt woont is geen inkomen bekend.'],
  [2, 'Van 2 volwassenen die bij de cliënt wonen is geen inkomen bekend.'],
])('zegt van hoeveel samenwonenden het inkomen niet bekend is: %s', (zonderMiddelen, begin) => {
  const punt = besluitVolledigheid({ ...VOLLEDIG, zonderMiddelen }).find(({ nr }) => nr === 7);
  expect(punt?.boodschap).toContain(begin);
});

it('hulp zonder geld noemt de dag waarop ze herbekeken wordt', () => {
  const invoer = { ...DIENST, eersteEvaluatie: datum('2026-06-09') };
  expect(gebreken({ lijnen: [{ ...LIJN, steun: 'BB', gegevens: { invoer } }] })).toEqual([]);
});
