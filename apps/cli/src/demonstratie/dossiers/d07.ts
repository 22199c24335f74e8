import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D07');

/** Thomas Wouters: partner moved in undeclared; revision and recovery. His leefloon was granted earlier. */
export const D07: readonly Stap[] = [
  h.neemOver(k, '2026-01-05T11:20', {
    steun: 'LL2',
    maandbedragCent: 131_420,
    ingang: '2025-09-01',
    besluitDatum: '2025-09-18',
    laatsteNazicht: '2025-09-18',
    laatsteHuisbezoek: '2025-09-09',
    gpmiGetekendOp: '2025-11-24',
  }),
  h.ontvang(
    k,
    '2026-05-04T09:00',
    {
      wijze: 'ambtshalve',
      soort: 'ambtshalve',
      vraag: 'Herziening: uit het huisbezoek van 14 april blijkt dat de partner sinds 1 februari inwoont.',
      lijnen: [
        { spoor: 'MI', steun: 'LL1', omschrijving: 'Herziening naar categorie 1' },
        { spoor: 'MI', steun: 'LL1', omschrijving: 'Terugvordering februari tot april 2026' },
      ],
    },
    'youssef',
  ),
  h.doe(k, '2026-05-04T10:00', 'partner in het gezin', 'youssef', '/dossiers/{dossier}/gezinsleden', {
    naam: 'Eva Janssens',
    verwantschap: 'partner',
    onderhoudsplichtig: true,
    samenwonend: true,
    van: '2026-02-01',
  }),
  h.hoorrechtGemeld(k, '2026-05-05T10:00'),
  h.doe(k, '2026-05-05T10:30', 'recht van de partner uitgelegd', 'youssef', '/dossiers/{dossier}/contacten', {
    soort: 'bureau',
    tekst: 'Aan de partner uitgelegd dat zij zelf hulp kan vragen.',
  }),
  h.feiten(k, '2026-05-05T14:00', [
    [
      'gezin',
      'Partner zonder inkomen woont sinds 1 februari 2026 in; samen één huishouding.',
      'huisbezoek en eigen verklaring',
      '2026-04-14',
    ],
    ['inkomen', 'De partner heeft geen inkomen.', 'Kruispuntbank', '2026-05-05'],
  ]),
  h.verslag(k, '2026-05-06T10:00', {
    huisbezoekOp: '2026-04-14',
    inhoud: {
      situatie: 'Man van 29 jaar met leefloon categorie 2; woont sinds 1 februari 2026 samen.',
      gezin: 'Betrokkene en zijn partner, die geen inkomen heeft.',
      verblijf: 'Beukendreef 5 bus 1 in Heidebeke, hoofdverblijf.',
      middelen: 'Leefloon; geen andere middelen. Partner € 0.',
      andereRechten: 'De partner werd ingelicht over haar eigen recht.',
      werkbereidheid: 'Ongewijzigd.',
      besluit: 'Herziening naar categorie 1 vanaf 1 februari 2026 en terugvordering van drie maanden verschil.',
    },
  }),
  h.voorstel(k, '2026-05-06T11:00', {
    motivering:
      'Uit het huisbezoek van 14 april en uit de eigen verklaring van de heer Wouters blijkt dat zijn partner, die geen inkomen heeft, sinds 1 februari 2026 bij hem woont en dat zij de huishouding samen regelen. Vanaf die datum is hij samenwonende. Hij meldde de wijziging niet. Het leefloon wordt herzien met ingang van 1 februari 2026 (artikel 22, § 1). Voor februari, maart en april werd telkens € 438,07 te veel betaald, samen € 1.314,21; dat bedrag wordt teruggevorderd op grond van artikel 24, § 1, 1°. Een sanctie wordt niet voorgesteld: de heer Wouters werkte mee en het verzuim lijkt op onwetendheid te berusten. Hij stelt een afbetaling van € 50 per maand voor; dat is haalbaar.',
    bespreking: true,
    brief: BRIEVEN.D07,
    lijnen: [
      {
        lijn: 1,
        besluit: 'HERZIENING',
        tekst:
          'Herziening van het leefloon van categorie 2 naar categorie 1 met ingang van 1 februari 2026: € 876,13 per maand.',
        invoer: {
          soort: 'herziening',
          oudeCategorie: 2,
          nieuweCategorie: 1,
          vanaf: '2026-02-01',
          eersteJuisteMaand: '2026-05',
        },
      },
      {
        lijn: 2,
        besluit: 'TERUGVORDERING',
        tekst:
          'Terugvordering van € 1.314,21 voor februari, maart en april 2026; afbetaling in 26 schijven van € 50 en één van € 14,21.',
        invoer: {
          soort: 'terugvordering',
          oudeCategorie: 2,
          nieuweCategorie: 1,
          maanden: ['2026-02', '2026-03', '2026-04'],
          aflossing: { schijfCent: 5_000, eerste: '2026-07-15' },
        },
      },
    ],
  }),
  h.leesNa(k, '2026-05-22T08:45'),
  h.onderteken(k, '2026-05-22T09:10'),
  h.belOver(
    k,
    '2026-05-22T10:10',
    'Welk bedrag teruggevraagd wordt, dat een afbetaling kan, en hoe de cliënt in beroep kan gaan.',
  ),
  h.verzendAangetekend(k, '2026-05-22T11:10', 'RR000000007BE'),
  u.geefVrij(k, '2026-05-27T10:00'),
  u.betaald(k, '2026-05-29T16:00'),
  ...u.meldAanStaat(k, '2026-06-02T11:10', '2026-06-08T11:10'),
];
