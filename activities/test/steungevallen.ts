import type { LijnInvoer } from '@besluitpad/domain';
import { datum } from '@besluitpad/domain';
import type { Geval } from './vervolggevallen.js';

const eenmalig = (bedragCent: number, begunstigde: { naam: string; iban?: string }, meer: object = {}): LijnInvoer => ({
  soort: 'eenmalig',
  bedragCent,
  wijze: 'overschrijving',
  begunstigden: [{ ...begunstigde, bedragCent }],
  terugvorderbaar: false,
  ...meer,
});

const OPTIEK = { naam: 'Optiek Zicht', iban: 'BE68539007547034' };
const BETALING = { bedragCent: 18500, uiterlijk: '2026-05-08' };

/** Aid of the OCMW act, granted and refused. */
export const STEUNGEVALLEN: readonly Geval[] = [
  {
    naam: 'geld en een kaart, en iets dat geweigerd wordt',
    soort: 'toekenning_steun',
    lijnen: () => [
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'MK',
        invoer: eenmalig(18500, OPTIEK),
        betalingen: [{ ...BETALING, begunstigde: 'Optiek Zicht' }],
      },
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'MK',
        invoer: {
          soort: 'kaart',
          vanaf: datum('2026-04-23'),
          tot: datum('2026-10-22'),
          dekking: ['de huisarts van uw keuze', 'medicijnen met een voorschrift'],
        },
      },
      { besluit: 'WEIGERING', spoor: 'MD', steun: 'AFS', invoer: { soort: 'weigering' } },
    ],
    velden: {
      toegekend: [{ wat: 'geld voor uw bril' }, { wat: 'een medische kaart' }],
      gevraagd: 'geld voor uw bril en een medische kaart',
    },
  },
  {
    naam: 'geld dat terugbetaald wordt, zonder dat er al een plan is',
    soort: 'toekenning_steun',
    punt: 51,
    lijnen: () => [
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'AFS',
        invoer: eenmalig(18500, { naam: 'De cliënt' }, { terugvorderbaar: true }),
        betalingen: [BETALING],
      },
    ],
    velden: { toegekend: [{ wat: 'geld voor uw wasmachine' }], geweigerd: [] },
    zegt: ['U moet geld voor uw wasmachine terugbetalen.', 'Hoeveel per maand, spreken wij samen af.'],
    zwijgt: ['moet u niet terugbetalen'],
  },
  {
    naam: 'een voorschot op een andere uitkering',
    soort: 'toekenning_steun',
    punt: 59,
    lijnen: () => [
      {
        ...{ besluit: 'TOEKENNING', spoor: 'MD', steun: 'VS' },
        invoer: eenmalig(
          18500,
          { naam: 'De cliënt' },
          { terugvorderbaar: true, voorschot: { uitkering: 'uw ziekte-uitkering', betaler: 'het ziekenfonds' } },
        ),
        betalingen: [BETALING],
      },
    ],
    velden: { toegekend: [{ wat: 'geld om van te leven' }], geweigerd: [] },
    zegt: [
      'Het is een voorschot op uw ziekte-uitkering.',
      'Dan betaalt het ziekenfonds dit bedrag aan ons terug, en niet aan u.',
    ],
    zwijgt: ['moet u niet terugbetalen', 'Hoeveel per maand'],
  },
  {
    naam: 'geld dat terugbetaald wordt met een plan',
    soort: 'toekenning_steun',
    punt: 52,
    lijnen: () => [
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'AFS',
        invoer: eenmalig(
          18500,
          { naam: 'De cliënt' },
          { terugvorderbaar: true, aflossing: { schijfCent: 5000, eerste: datum('2026-06-15') } },
        ),
        betalingen: [BETALING],
      },
    ],
    velden: { toegekend: [{ wat: 'geld voor uw wasmachine' }], geweigerd: [] },
    zegt: ['3 keer € 50,00, vanaf 15 juni 2026', 'Op 15 september 2026 betaalt u nog € 35,00.'],
  },
  {
    naam: 'een bedrag per maand en begeleiding',
    soort: 'toekenning_steun',
    punt: 53,
    lijnen: () => [
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'AFS',
        invoer: { soort: 'periodiek', bedragCent: 15000, ingang: datum('2026-05-01'), einde: datum('2026-10-31') },
      },
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'BB',
        invoer: { soort: 'begeleiding', eersteEvaluatie: datum('2026-07-23') },
      },
    ],
    velden: {
      toegekend: [
        { wat: 'extra geld om rond te komen' },
        { wat: 'hulp bij uw budget', uitleg: 'Tine Goossens kijkt elke maand samen met u uw rekeningen na.' },
      ],
      geweigerd: [],
    },
    zegt: ['**€ 150,00 per maand**, vanaf 1 mei 2026 tot en met 31 oktober 2026', 'Op 23 juli 2026 bekijken wij samen'],
  },
  {
    naam: 'een leefloon dat geweigerd wordt om inkomen',
    soort: 'weigering',
    lijnen: () => [
      {
        besluit: 'WEIGERING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: { soort: 'weigering', inkomenCent: 141200, categorie: 2 },
      },
    ],
    velden: {
      categorieReden: 'U woont alleen.',
      inkomsten: [{ omschrijving: 'Uw invaliditeitsuitkering', bedragCent: 141200 }],
      andereHulp: [
        'Wij keken op 10 april 2026 samen uw budget na. Na uw vaste kosten houdt u genoeg over om menswaardig te leven.',
      ],
    },
  },
  {
    naam: 'andere hulp die geweigerd wordt',
    soort: 'weigering',
    punt: 54,
    lijnen: () => [{ besluit: 'WEIGERING', spoor: 'MD', steun: 'AFS', invoer: { soort: 'weigering' } }],
    velden: {
      andereHulp: undefined,
      gevraagd: 'geld voor een auto',
      geen: 'geld voor een auto',
      waaromKort: 'U hebt die niet nodig.',
      redenen: ['De bus stopt op 10 april 2026 nog altijd voor uw deur. Dat zagen wij bij ons huisbezoek.'],
    },
    zegt: ['# U krijgt geen geld voor een auto', 'Geen geld voor een auto.'],
    zwijgt: ['leefloon', 'categorie', 'nu geen andere hulp'],
  },
];
