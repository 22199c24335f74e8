import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D02');

/** Noor Claes: lives with her parents, means of the household counted (regime of 1 March 2026). */
export const D02: readonly Stap[] = [
  h.ontvang(k, '2026-03-16T09:30', {
    wijze: 'mondeling',
    vraag: 'Leefloon: geen eigen inkomen, wil haar diploma secundair onderwijs behalen.',
    lijnen: [{ spoor: 'MI', steun: 'LL1', omschrijving: 'Aanvullend leefloon als samenwonende' }],
  }),
  h.geefOntvangstbewijs(k, '2026-03-16T09:50'),
  h.doe(k, '2026-03-20T10:00', 'vader in het gezin', 'joke', '/dossiers/{dossier}/gezinsleden', {
    naam: 'Luc Claes',
    verwantschap: 'vader',
    onderhoudsplichtig: true,
    samenwonend: true,
    van: '2003-09-02',
  }),
  h.inkomenVanLaatste(k, '2026-03-20T10:05', {
    soort: 'loon',
    maandbedragCent: 231_000,
    teltMee: true,
    van: '2026-01-01',
    bron: 'loonfiche februari 2026',
  }),
  h.doe(k, '2026-03-20T10:10', 'moeder in het gezin', 'joke', '/dossiers/{dossier}/gezinsleden', {
    naam: 'Hilde Maris',
    verwantschap: 'moeder',
    onderhoudsplichtig: true,
    samenwonend: true,
    van: '2003-09-02',
  }),
  h.feiten(k, '2026-03-27T11:00', [
    ['woonst', 'Woont in bij haar ouders in een sociale huurwoning.', 'huisbezoek', '2026-03-24'],
    [
      'inkomen',
      'Nettoloon van de vader € 2.310 per maand; moeder en betrokkene hebben geen inkomen.',
      'Kruispuntbank en loonfiche',
      '2026-03-23',
    ],
    [
      'opleiding',
      'Ingeschreven voor tweedekansonderwijs vanaf september 2026.',
      'bewijs van voorinschrijving',
      '2026-03-24',
    ],
  ]),
  h.verslag(k, '2026-03-30T10:00', {
    huisbezoekOp: '2026-03-24',
    inhoud: {
      situatie: 'Vrouw van 22 jaar, Belg, zonder inkomen, woont in bij haar ouders.',
      gezin: 'Drie personen: betrokkene, vader en moeder. Eén huishouden.',
      verblijf: 'Kapelstraat 9 in Heidebeke, sociale huurwoning, hoofdverblijf.',
      middelen: 'Loon van de vader € 2.310 per maand. Geen andere middelen in het gezin.',
      andereRechten: 'Groeipakket uitgedoofd; geen recht op inschakelingsuitkering.',
      werkbereidheid: 'Wil haar diploma behalen via tweedekansonderwijs; billijkheidsreden studie.',
      besluit: 'Aanvullend leefloon categorie 1, berekend met de middelen van de ouders.',
    },
  }),
  h.voorstel(k, '2026-03-30T11:00', {
    motivering:
      'Mevrouw Claes woont in bij haar ouders. Omdat zij haar aanvraag na 1 maart 2026 indiende, houdt het centrum rekening met de middelen van de meerderjarige onderhoudsplichtigen met wie zij samenwoont (artikel 34 van het koninklijk besluit van 11 juli 2002, zoals gewijzigd op 7 januari 2026). Het gezin beschikt enkel over het loon van de vader. Na toekenning van een fictief bedrag van categorie 1 aan elk van de drie betrokkenen blijft € 318,39 over, te verhogen met de forfaitaire vrijstelling. Het comité ziet geen reden van billijkheid om verder af te wijken: de vader draagt geen uitzonderlijke lasten en de huur is sociaal.',
    brief: BRIEVEN.D02,
    lijnen: [
      {
        lijn: 1,
        besluit: 'TOEKENNING',
        tekst:
          'Toekenning van een aanvullend leefloon categorie 1 van € 331,31 per maand vanaf 16 maart 2026, met GPMI gericht op het behalen van het diploma secundair onderwijs via tweedekansonderwijs.',
        invoer: { soort: 'leefloon', categorie: 1, ingang: '2026-03-16' },
      },
    ],
  }),
  h.leesNa(k, '2026-04-10T08:40'),
  h.onderteken(k, '2026-04-10T09:00'),
  h.verzendAangetekend(k, '2026-04-10T11:00', 'RR000000002BE'),
  u.geefVrij(k, '2026-04-14T10:00'),
  u.betaald(k, '2026-04-15T16:00'),
  ...u.meldAanStaat(k, '2026-05-04T10:00', '2026-05-11T10:00'),
];
