/** The sample dossiers of the domain description at the moment of their decision, with what must follow from it. */
import { datum } from '@besluitpad/domain';
import { eenmalig, leefloon, type Voorbeeld } from './voorbeeldlijnen.js';

export const VOORBEELDEN_ZOMER: readonly Voorbeeld[] = [
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
      klokken: [
        'CLK-11 2026-05-29',
        'CLK-14 2026-05-29',
        'CLK-17 2026-06-08',
        'CLK-18 2026-07-14',
        'CLK-30 2031-02-01',
      ],
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
