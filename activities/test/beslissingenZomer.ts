import { datum } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { naarDb, startKlok } from '@besluitpad/prisma';
import type { Beslissing } from './beslissing.js';
import { eenmalig, leefloon, MD, MI } from './beslissing.js';
import type { Proefdossier } from './proef.js';
import { maakZitting } from './proef.js';

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

export const BESLISSINGEN_ZOMER: readonly Beslissing[] = [
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
