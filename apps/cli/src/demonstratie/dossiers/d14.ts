import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D14');

/** Ion Radu: urgent medical aid without legal stay; a confidential file. Letter and MediPrima still to be done. */
export const D14: readonly Stap[] = [
  h.ontvang(
    k,
    '2026-06-08T10:00',
    {
      wijze: 'mondeling',
      vraag: 'Dringende medische hulp.',
      lijnen: [{ spoor: 'MD', steun: 'DMH', omschrijving: 'Dringende medische hulp' }],
    },
    'tine',
  ),
  h.geefOntvangstbewijs(k, '2026-06-08T10:20', 'tine'),
  h.feiten(k, '2026-06-08T15:00', [
    ['verblijf', 'Geen wettig verblijf.', 'dienst vreemdelingenzaken', '2026-06-08'],
    ['medisch', 'Attest van dringende medische hulp van dr. Y.', 'attest', '2026-06-08'],
    ['inkomen', 'Geen inkomen en geen ziekteverzekering.', 'Kruispuntbank', '2026-06-08'],
  ]),
  h.verslag(k, '2026-06-09T10:00', {
    huisbezoekOp: '2026-06-09',
    inhoud: {
      situatie: 'Man van 41 jaar zonder wettig verblijf, met een attest van dringende medische hulp.',
      gezin: 'Alleenstaande.',
      verblijf: 'Feitelijk verblijf in Heidebeke.',
      middelen: 'Geen inkomen.',
      andereRechten: 'Geen ziekteverzekering.',
      besluit: 'Tenlasteneming van dringende medische hulp voor drie maanden.',
    },
  }),
  h.voorstel(k, '2026-06-09T11:00', {
    motivering:
      'De betrokkene verblijft zonder wettig verblijf in Heidebeke en heeft geen middelen. Een erkend arts bevestigt dat dringende medische hulp nodig is. Aan de voorwaarden van artikel 57, § 2, van de wet van 8 juli 1976 is voldaan; andere voorwaarden mogen niet worden gesteld.',
    brief: BRIEVEN.D14,
    lijnen: [
      {
        lijn: 1,
        besluit: 'TOEKENNING',
        tekst:
          'Tenlasteneming van dringende medische hulp (huisarts, apotheek, ziekenhuis X) voor drie maanden op voorlegging van het attest van dr. Y; invoer in MediPrima binnen 45 dagen; dossier vertrouwelijk: enkel de noodzakelijke gegevens op de agenda.',
        invoer: { soort: 'medisch', vanaf: '2026-06-08', maanden: 3, zorg: ['huisarts', 'apotheek', 'ziekenhuis X'] },
      },
    ],
  }),
  h.leesNa(k, '2026-06-19T08:45'),
];
