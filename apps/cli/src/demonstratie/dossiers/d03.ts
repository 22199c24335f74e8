import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D03');

/** Rita Verlinden: leefloon refused, one-off help for medicine. */
export const D03: readonly Stap[] = [
  h.ontvang(k, '2026-04-02T14:00', {
    wijze: 'mondeling',
    vraag: 'Aanvullend leefloon en hulp voor apotheekkosten na een ziekenhuisopname.',
    lijnen: [
      { spoor: 'MI', steun: 'LL2', omschrijving: 'Aanvullend leefloon' },
      { spoor: 'MD', steun: 'AFS', omschrijving: 'Tussenkomst in apotheekkosten' },
    ],
  }),
  h.geefOntvangstbewijs(k, '2026-04-02T14:20'),
  h.feiten(k, '2026-04-10T10:00', [
    ['inkomen', 'Invaliditeitsuitkering van € 1.412 per maand.', 'Kruispuntbank', '2026-04-07'],
    [
      'uitgaven',
      'Huur € 690, energie € 165, afbetalingsplan € 75 per maand.',
      'huurcontract en facturen',
      '2026-04-09',
    ],
    [
      'medisch',
      'Twee facturen van apotheek De Linde: € 112,60 en € 74,80, niet volledig terugbetaald.',
      'facturen en attest ziekenfonds',
      '2026-04-09',
    ],
    [
      'referentiebudget',
      'Het leefbudget zakt in april onder het referentiebudget van het hulpverleningskader.',
      'budgetoverzicht',
      '2026-04-09',
    ],
  ]),
  h.verslag(k, '2026-04-13T10:00', {
    huisbezoekOp: '2026-04-09',
    inhoud: {
      situatie: 'Vrouw van 58 jaar, Belg, invalide, net ontslagen uit het ziekenhuis.',
      gezin: 'Alleenwonend.',
      verblijf: 'Lindelaan 27 in Heidebeke, huurwoning, hoofdverblijf.',
      middelen: 'Invaliditeitsuitkering € 1.412 per maand. Vaste uitgaven € 930.',
      andereRechten: 'Verhoogde tegemoetkoming is toegekend.',
      werkbereidheid: 'Vrijgesteld om gezondheidsredenen (arbeidsongeschikt).',
      besluit: 'Geen leefloon: de uitkering ligt hoger. Eenmalige hulp voor de twee facturen.',
    },
  }),
  h.voorstel(k, '2026-04-13T11:30', {
    motivering:
      'Mevrouw Verlinden ontvangt een invaliditeitsuitkering van € 1.412 per maand. Dat is meer dan het leefloon voor een alleenstaande (€ 1.314,20), zodat niet voldaan is aan de voorwaarde van onvoldoende bestaansmiddelen (artikel 3, 4°). Het comité onderzoekt daarom ook de maatschappelijke dienstverlening. Uit het budgetoverzicht blijkt dat na huur (€ 690), energie (€ 165) en een lopend afbetalingsplan (€ 75) een leefbudget overblijft dat deze maand door de medicatie na een ziekenhuisopname onder het referentiebudget zakt. De kosten zijn bewezen met twee facturen en zijn door het ziekenfonds niet volledig terugbetaald. Een eenmalige tussenkomst volstaat om menswaardig te kunnen leven (artikelen 1, 57 en 60, § 3, van de wet van 8 juli 1976).',
    brief: BRIEVEN.D03,
    lijnen: [
      {
        lijn: 1,
        besluit: 'WEIGERING',
        tekst: 'Weigering van het aanvullend leefloon.',
        invoer: { soort: 'weigering', inkomenCent: 141_200, categorie: 2 },
      },
      {
        lijn: 2,
        besluit: 'TOEKENNING',
        tekst:
          'Toekenning van een eenmalige, niet terugvorderbare steun van € 187,40 voor apotheekkosten, te betalen aan apotheek De Linde.',
        invoer: {
          soort: 'eenmalig',
          bedragCent: 18_740,
          wijze: 'overschrijving',
          terugvorderbaar: false,
          begunstigden: [
            {
              naam: 'Apotheek De Linde',
              iban: 'BE68539007547034',
              bedragCent: 11_260,
              mededeling: 'Factuur 27/03/2026',
            },
            {
              naam: 'Apotheek De Linde',
              iban: 'BE68539007547034',
              bedragCent: 7_480,
              mededeling: 'Factuur 01/04/2026',
            },
          ],
        },
      },
    ],
  }),
  h.dateerBrief(k, '2026-04-24T09:00', '2026-04-27'),
  h.leesNa(k, '2026-04-24T09:10'),
  h.onderteken(k, '2026-04-27T09:00'),
  h.belOver(
    k,
    '2026-04-27T10:00',
    'Waarom er geen leefloon is, welke hulp er wel komt, en hoe de cliënt in beroep kan gaan.',
  ),
  h.verzendAangetekend(k, '2026-04-27T11:00', 'RR000000003BE'),
  u.geefVrij(k, '2026-04-28T10:00'),
  u.betaald(k, '2026-04-29T16:00'),
  ...u.meldAanStaat(k, '2026-05-05T10:00', '2026-05-11T10:00'),
];
