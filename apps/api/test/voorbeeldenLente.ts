/** The sample dossiers of the domain description at the moment of their decision, with what must follow from it. */
import { datum } from '@besluitpad/domain';
import { eenmalig, leefloon, type Voorbeeld } from './voorbeeldlijnen.js';

export const VOORBEELDEN_LENTE: readonly Voorbeeld[] = [
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
];
