import type { BesluitBriefSoort } from '@besluitpad/domain';
import { datum } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { naarDb, startKlok } from '@besluitpad/prisma';
import type { Proefdossier, Proeflijn } from './proef.js';
import { maakZitting } from './proef.js';

/** What a sample dossier adds to its letter: the request, the decided lines, and wording that the letter turns around. */
export interface Beslissing {
  readonly naam: string;
  readonly soort: BesluitBriefSoort;
  readonly beslisUiterlijk: string;
  readonly ambtshalve?: boolean;
  readonly gehoordOp?: string;
  readonly gemeldOp?: string;
  readonly gevraagd: readonly { spoor: string; steun: string }[];
  readonly lijnen: readonly Proeflijn[];
  readonly velden?: Record<string, unknown>;
  readonly motivering?: string;
  /** facts elsewhere in the file */
  readonly feiten?: (tx: Tx, dossier: Proefdossier) => Promise<void>;
  readonly naBesluit?: (
    tx: Tx,
    dossier: Proefdossier,
    besluit: { besluitId: string; procedureId: string; lijnIds: string[] },
  ) => Promise<void>;
}

const leefloon = (categorie: 1 | 2 | 3, ingang: string) => ({
  soort: 'leefloon' as const,
  categorie,
  ingang: datum(ingang),
});
const eenmalig = (naam: string, bedragCent: number, wijze: 'overschrijving' | 'bon' = 'overschrijving') => ({
  soort: 'eenmalig' as const,
  bedragCent,
  wijze,
  begunstigden: [{ naam, bedragCent }],
  terugvorderbaar: false,
});
const MI = (steun: string) => [{ spoor: 'MI', steun }];
const MD = (steun: string) => [{ spoor: 'MD', steun }];

async function bekrachtig(
  tx: Tx,
  { dossierId, aanvraagId }: Proefdossier,
  besluitId: string,
  dag: string,
): Promise<void> {
  const zitting = await maakZitting(tx, dag);
  await tx.agendapunt.create({
    data: {
      zittingId: zitting.id,
      dossierId,
      aanvraagId,
      besluitId,
      volgnr: 1,
      groep: 'bekrachtiging',
      soort: 'bekrachtiging',
      titel: 'Bekrachtiging',
      status: 'beslist',
      zittend: 9,
      vereist: 5,
      aanwezig: 9,
      gewraakt: 0,
      ja: 9,
      nee: 0,
      onthouding: 0,
    },
  });
  await tx.besluit.update({ where: { id: besluitId }, data: { bekrachtiging: 'bekrachtigd' } });
}

export const BESLISSINGEN: readonly Beslissing[] = [
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
  {
    naam: 'D08: hulp gelijk aan het leefloon',
    soort: 'equivalent_leefloon',
    beslisUiterlijk: '2026-06-11',
    gevraagd: MD('ELL'),
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'ELL',
        invoer: leefloon(3, '2026-05-11'),
        betalingen: [{ periode: '2026-05', bedragCent: 120314, uiterlijk: '2026-06-19' }],
      },
    ],
  },
  {
    naam: 'D09: energieschuld met plan',
    soort: 'eenmalige_steun_en_plan',
    beslisUiterlijk: '2026-02-28',
    gevraagd: MD('EF'),
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'EF',
        invoer: eenmalig('Lumo', 40000),
        betalingen: [{ bedragCent: 40000, uiterlijk: '2026-03-13', begunstigde: 'Lumo' }],
      },
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'AP',
        invoer: {
          soort: 'plan',
          schuldeiser: 'Lumo',
          totaalCent: 84000,
          schijfCent: 6000,
          eerste: datum('2026-03-31'),
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
    naam: 'D10: een ander OCMW is bevoegd',
    soort: 'onbevoegd',
    beslisUiterlijk: '2026-06-17',
    gevraagd: MI('LL2'),
    lijnen: [
      {
        besluit: 'ONBEVOEGD',
        spoor: 'MI',
        steun: 'LL2',
        invoer: {
          soort: 'onbevoegd',
          bevoegdOcmw: 'OCMW Zandhoek',
          adres: ['Kerkstraat 1', '3098 Zandhoek'],
          tel: '016 00 00 20',
          reden: 'student',
        },
      },
    ],
    velden: {
      regels: [{ waarover: 'Welk OCMW studenten helpt', artikel: 'W65_2_6' }],
      bijlagen: ['de aanvraag van 18 mei 2026 met het ontvangstbewijs'],
    },
    motivering: 'Mevrouw Michiels volgt sinds september 2024 dagonderwijs, zonder onderbreking.',
    naBesluit: (tx, dossier, { besluitId }) => bekrachtig(tx, dossier, besluitId, '2026-05-21'),
  },
  {
    naam: 'D11: verwarmingstoelage',
    soort: 'verwarmingstoelage',
    beslisUiterlijk: '2026-06-25',
    gevraagd: MD('VT'),
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'VT',
        invoer: { soort: 'verwarming', leverdatum: datum('2026-05-12'), liters: 1500 },
        betalingen: [{ bedragCent: 21000, uiterlijk: '2026-07-03' }],
      },
    ],
  },
  {
    naam: 'D12: verdaging met voorschot',
    soort: 'verdaging_voorschot',
    beslisUiterlijk: '2026-07-01',
    gevraagd: [...MI('LL2'), ...MD('VS')],
    lijnen: [
      {
        besluit: 'VERDAGING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: {
          soort: 'verdaging',
          onderzoeksopdracht: 'Laat de boekhouding nakijken.',
          stukken: [
            'een overzicht van uw inkomsten en kosten van januari tot en met mei 2026',
            'uw laatste btw-aangifte',
          ],
          bezorgTegen: datum('2026-06-25'),
        },
      },
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'VS',
        invoer: eenmalig('De cliënt', 45000),
        betalingen: [{ bedragCent: 45000, uiterlijk: '2026-07-03' }],
      },
    ],
    velden: {
      voorschot: { redenen: ['Dit bedrag is voor uw dringendste noden tot 1 juli.'], verrekenen: true },
      papierenGevraagdOp: '2026-06-19',
    },
    feiten: async (tx) => {
      await maakZitting(tx, '2026-07-02');
    },
  },
  {
    naam: 'D13: werk bij het OCMW',
    soort: 'tewerkstelling_art60',
    beslisUiterlijk: '2026-06-03',
    gevraagd: MI('A60'),
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'A60',
        invoer: {
          soort: 'tewerkstelling',
          vanaf: datum('2026-06-01'),
          functie: 'keukenmedewerker',
          werkplaats: 'lokaal dienstencentrum van Heidebeke',
        },
      },
      {
        besluit: 'STOPZETTING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: { soort: 'stopzetting', einde: datum('2026-05-31'), reden: 'werk' },
      },
    ],
    naBesluit: async (tx, { dossierId }, { lijnIds }) => {
      await tx.opvolging.create({
        data: {
          dossierId,
          besluitlijnId: lijnIds[1]!,
          steun: 'LL2',
          maandbedragCent: 131420,
          van: naarDb('2025-10-01'),
          laatsteNazicht: naarDb('2025-10-01'),
        },
      });
    },
  },
  {
    naam: 'D14: dringende medische hulp',
    soort: 'dringende_medische_hulp',
    beslisUiterlijk: '2026-07-08',
    gevraagd: MD('DMH'),
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'DMH',
        invoer: {
          soort: 'medisch',
          vanaf: datum('2026-06-08'),
          maanden: 3,
          zorg: ['huisarts', 'apotheek', 'ziekenhuis'],
        },
      },
    ],
    naBesluit: async (tx, _dossier, { besluitId, procedureId }) => {
      await startKlok(tx, {
        procedureId,
        soort: 'CLK-20',
        onderwerpId: besluitId,
        begint: '2026-06-08',
        uiterlijk: '2026-07-23',
        grondslag: 'MediPrima',
        zekerheid: 'gevonden',
        momenten: [],
      });
    },
  },
];
