import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D08');

/** Amina Diallo and her son: equivalent leefloon for the State; the W65 form is still to be sent on 22 June. */
export const D08: readonly Stap[] = [
  h.ontvang(k, '2026-05-11T10:00', {
    wijze: 'mondeling',
    vraag: 'Financiële hulp: geen inkomen, aanvraag tot verblijf om medische redenen is ontvankelijk.',
    lijnen: [{ spoor: 'MD', steun: 'ELL', omschrijving: 'Steun gelijk aan het leefloon' }],
  }),
  h.geefOntvangstbewijs(k, '2026-05-11T10:20'),
  h.doe(k, '2026-05-11T10:30', 'zoon in het gezin', 'joke', '/dossiers/{dossier}/gezinsleden', {
    naam: 'Ibrahima Diallo',
    geboren: '2016-11-03',
    verwantschap: 'kind',
    onderhoudsplichtig: false,
    samenwonend: true,
    van: '2016-11-03',
  }),
  h.feiten(k, '2026-05-20T10:00', [
    [
      'verblijf',
      'Attest van immatriculatie; aanvraag om medische redenen ontvankelijk verklaard; niet in het bevolkingsregister.',
      'attest en dienst vreemdelingenzaken',
      '2026-05-13',
    ],
    ['gezin', 'Huurt met haar minderjarige zoon één kamer.', 'huisbezoek', '2026-05-18'],
    ['inkomen', 'Geen inkomen; mag nog niet werken.', 'Kruispuntbank', '2026-05-13'],
  ]),
  h.verslag(k, '2026-05-22T10:00', {
    huisbezoekOp: '2026-05-18',
    inhoud: {
      situatie: 'Vrouw van 38 jaar met zoon van 9, wettig verblijf in afwachting van een beslissing.',
      gezin: 'Moeder en minderjarige zoon.',
      verblijf: 'Kerkhofstraat 12 bus 3 in Heidebeke; attest van immatriculatie.',
      middelen: 'Geen inkomen.',
      andereRechten: 'Valt niet onder de wet van 26 mei 2002; groeipakket nog niet mogelijk.',
      werkbereidheid: 'Mag nog niet werken.',
      besluit: 'Financiële steun gelijk aan het leefloon categorie 3, ten laste van de Staat.',
    },
  }),
  h.voorstel(k, '2026-05-22T11:00', {
    motivering:
      'Mevrouw Diallo is niet ingeschreven in het bevolkingsregister en valt daarom niet onder de wet van 26 mei 2002. Haar aanvraag om medische redenen is ontvankelijk verklaard; zij heeft een attest van immatriculatie en verblijft wettig in afwachting van de beslissing. Zij heeft geen inkomen en mag nog niet werken. Het huisbezoek bevestigt dat zij met haar minderjarige zoon een kamer huurt. Om menswaardig te leven is een bedrag nodig dat overeenstemt met dat van een gezin met een kind ten laste (artikelen 1, 57 en 60 van de wet van 8 juli 1976). De uitgave wordt aan de Staat gemeld volgens de wet van 2 april 1965.',
    brief: BRIEVEN.D08,
    lijnen: [
      {
        lijn: 1,
        besluit: 'TOEKENNING',
        tekst:
          'Financiële steun gelijk aan het leefloon categorie 3, € 1.776,07 per maand, vanaf 11 mei 2026, zolang de behoeftigheid en het verblijf ongewijzigd zijn.',
        invoer: { soort: 'leefloon', categorie: 3, ingang: '2026-05-11' },
      },
    ],
  }),
  h.leesNa(k, '2026-06-05T08:40'),
  h.onderteken(k, '2026-06-05T09:00'),
  h.verzendAangetekend(k, '2026-06-05T11:00', 'RR000000008BE'),
  u.geefVrij(k, '2026-06-08T13:00'),
  u.betaald(k, '2026-06-09T16:00'),
];
