import { datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import type { Beslissing } from './beslissing.js';
import { eenmalig, leefloon, MD, MI } from './beslissing.js';
import { maakZitting } from './proef.js';

export const BESLISSINGEN_LENTE: readonly Beslissing[] = [
  {
    naam: 'D01: leefloon voor een alleenstaande',
    soort: 'toekenning_leefloon',
    beslisUiterlijk: '2026-04-08',
    gevraagd: MI('LL2'),
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: leefloon(2, '2026-03-09'),
        betalingen: [{ periode: '2026-03', bedragCent: 97505, uiterlijk: '2026-04-10' }],
      },
    ],
    velden: { gpmi: { soort: 'plan', doel: 'U wilt een opleiding volgen tot logistiek medewerker.' } },
  },
  {
    naam: 'D02: aanvullend leefloon bij de ouders',
    soort: 'aanvullend_leefloon',
    beslisUiterlijk: '2026-04-15',
    gevraagd: MI('LL1'),
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'LL1',
        invoer: leefloon(1, '2026-03-16'),
        context: {
          referentiedatum: datum('2026-03-16'),
          onderhoudsplichtigen: [
            {
              hoedanigheid: 'vader',
              van: datum('2003-01-01'),
              inkomens: [{ maandbedragCent: 231000, van: datum('2026-01-01') }],
            },
            { hoedanigheid: 'moeder', van: datum('2003-01-01'), inkomens: [] },
          ],
        },
        betalingen: [{ periode: '2026-03', bedragCent: 17100, uiterlijk: '2026-04-24' }],
      },
    ],
    velden: {
      gpmi: { soort: 'plan', doel: 'U wilt uw diploma secundair onderwijs halen in het tweedekansonderwijs.' },
    },
  },
  {
    naam: 'D03: geen leefloon, wel medicijnen',
    soort: 'weigering_en_hulp',
    beslisUiterlijk: '2026-05-02',
    gevraagd: [...MI('LL2'), ...MD('MK')],
    lijnen: [
      {
        besluit: 'WEIGERING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: { soort: 'weigering', inkomenCent: 141200, categorie: 2 },
      },
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'MK',
        invoer: eenmalig('apotheek De Linde', 18740),
        betalingen: [{ bedragCent: 18740, uiterlijk: '2026-05-08', begunstigde: 'apotheek De Linde' }],
      },
    ],
    velden: {
      grond: { soort: 'inkomen', inkomsten: [{ omschrijving: 'Uw invaliditeitsuitkering', bedragCent: 141200 }] },
    },
  },
  {
    naam: 'D04: installatiepremie en huurwaarborg',
    soort: 'installatie_en_waarborg',
    beslisUiterlijk: '2026-05-13',
    gevraagd: [...MI('IP'), ...MD('HW')],
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'IP',
        invoer: { soort: 'installatiepremie' },
        betalingen: [{ bedragCent: 177607, uiterlijk: '2026-05-22' }],
      },
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'HW',
        invoer: {
          ...eenmalig('de bank', 210000),
          wijze: 'bankwaarborg',
          terugvorderbaar: true,
          aflossing: { schijfCent: 5000, eerste: datum('2026-06-15') },
        },
        betalingen: [{ bedragCent: 210000, uiterlijk: '2026-05-22', wijze: 'bankwaarborg' }],
      },
    ],
  },
  {
    naam: 'D05: dringende steun van de voorzitter',
    soort: 'dringende_steun',
    beslisUiterlijk: '2026-05-20',
    gevraagd: [...MD('DS'), ...MI('LL2')],
    lijnen: [
      { besluit: 'TOEKENNING', spoor: 'MD', steun: 'DS', invoer: eenmalig('De Luifel', 14000, 'bon') },
      { besluit: 'TOEKENNING', spoor: 'MD', steun: 'DS', invoer: eenmalig('De cliënt', 4000, 'bon') },
    ],
    feiten: async (tx) => {
      await maakZitting(tx, '2026-04-23');
      await maakZitting(tx, '2026-05-07');
    },
  },
  {
    naam: 'D06: straf na een aanmaning',
    soort: 'sanctie_gpmi',
    beslisUiterlijk: '2026-05-27',
    ambtshalve: true,
    gemeldOp: '2026-04-27',
    gehoordOp: '2026-05-07',
    gevraagd: MI('LL2'),
    lijnen: [
      {
        besluit: 'SANCTIE',
        spoor: 'MI',
        steun: 'LL2',
        invoer: {
          soort: 'sanctie',
          maandbedragCent: 131420,
          inhoudingCent: 65710,
          vanaf: datum('2026-06-01'),
          maanden: 1,
        },
      },
    ],
    velden: {
      hoorrecht: {
        gebruik: 'gehoord',
        samenvatting:
          'U zei dat u opzag tegen de groep. U gaf geen medische reden en geen andere reden die de wet aanvaardt.',
      },
    },
    feiten: async (tx, { dossierId }) => {
      await tx.gpmi.create({ data: { dossierId, doel: 'werk', getekendOp: naarDb('2026-01-12') } });
      await tx.aanmaning.create({
        data: { dossierId, verzondenOp: naarDb('2026-04-07'), wijze: 'AANGETEKEND', reden: 'afwezig' },
      });
    },
  },
  {
    naam: 'D07: herziening en terugvordering',
    soort: 'herziening_terugvordering',
    beslisUiterlijk: '2026-06-03',
    ambtshalve: true,
    gemeldOp: '2026-05-05',
    gevraagd: MI('LL2'),
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
        betalingen: [{ periode: '2026-05', bedragCent: 87613, uiterlijk: '2026-05-29' }],
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
          aflossing: { schijfCent: 5000, eerste: datum('2026-07-15') },
        },
      },
    ],
    velden: {
      overtredenRegel:
        'Wie een leefloon krijgt, moet elke verandering meteen melden. Dat staat in de wet. U hebt niet gemeld dat uw partner bij u kwam wonen.',
    },
    naBesluit: async (tx, { dossierId }, { lijnIds }) => {
      await tx.terugvordering.create({
        data: {
          dossierId,
          besluitlijnId: lijnIds[1]!,
          bedragCent: 131421,
          mededeling: '+++202/6000/00701+++',
          grondslag: 'artikel 24',
        },
      });
    },
  },
];
