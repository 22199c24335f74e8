import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D13');

/** Yasmina Bakkali: job under art. 60 § 7; her leefloon, granted earlier, ends the day before. */
export const D13: readonly Stap[] = [
  h.neemOver(k, '2026-01-05T11:30', {
    steun: 'LL2',
    maandbedragCent: 131_420,
    ingang: '2025-08-04',
    besluitDatum: '2025-08-21',
    laatsteNazicht: '2025-08-21',
    laatsteHuisbezoek: '2025-08-12',
    gpmiGetekendOp: '2025-10-20',
  }),
  h.ontvang(k, '2026-05-04T11:00', {
    wijze: 'mondeling',
    vraag: 'Tewerkstelling via artikel 60 § 7.',
    lijnen: [
      { spoor: 'MI', steun: 'A60', omschrijving: 'Tewerkstelling artikel 60 § 7' },
      { spoor: 'MI', steun: 'LL2', omschrijving: 'Einde van het leefloon bij de start van het werk' },
    ],
  }),
  h.geefOntvangstbewijs(k, '2026-05-04T11:20'),
  h.feiten(k, '2026-05-08T14:00', [
    [
      'werk',
      'Voltijdse plaats als keukenmedewerker in het lokaal dienstencentrum vanaf 1 juni 2026.',
      'overleg met het dienstencentrum',
      '2026-05-07',
    ],
    ['werk', 'Heeft nog geen recht op sociale uitkeringen opgebouwd.', 'loopbaanoverzicht', '2026-05-06'],
  ]),
  h.verslag(k, '2026-05-11T14:00', {
    huisbezoekOp: '2026-05-07',
    inhoud: {
      situatie: 'Vrouw van 26 jaar met leefloon categorie 2, klaar voor een eerste werkervaring.',
      gezin: 'Alleenwonend.',
      verblijf: 'Populierenlaan 18 bus 2 in Heidebeke, hoofdverblijf.',
      middelen: 'Leefloon tot en met 31 mei; vanaf 1 juni loon.',
      andereRechten: 'Bouwt met de tewerkstelling recht op uitkeringen op.',
      werkbereidheid: 'Wil graag starten.',
      besluit: 'Tewerkstelling artikel 60 § 7 vanaf 1 juni; leefloon stopt op 31 mei.',
    },
  }),
  h.voorstel(k, '2026-05-11T15:00', {
    motivering:
      'Mevrouw Bakkali is gemotiveerd om te werken en heeft nog geen werkervaring. Het lokaal dienstencentrum heeft een voltijdse plaats als keukenmedewerker vanaf 1 juni 2026. Met een tewerkstelling volgens artikel 60, § 7, van de wet van 8 juli 1976 doet zij werkervaring op en bouwt zij het recht op sociale uitkeringen op. Vanaf die dag heeft zij een loon dat hoger is dan het leefloon; het leefloon stopt daarom de dag vóór de aanvang.',
    brief: BRIEVEN.D13,
    lijnen: [
      {
        lijn: 1,
        besluit: 'TOEKENNING',
        tekst:
          'Aanstelling met een arbeidsovereenkomst als keukenmedewerker in het lokaal dienstencentrum, voltijds, voor de duur nodig om de werkervaring en het recht op sociale uitkeringen op te bouwen; het leefloon stopt de dag vóór de aanvang.',
        invoer: {
          soort: 'tewerkstelling',
          vanaf: '2026-06-01',
          functie: 'keukenmedewerker',
          werkplaats: 'lokaal dienstencentrum',
        },
      },
      {
        lijn: 2,
        besluit: 'STOPZETTING',
        tekst: 'Het leefloon stopt op 31 mei 2026.',
        invoer: { soort: 'stopzetting', einde: '2026-05-31', reden: 'werk' },
      },
    ],
  }),
  h.leesNa(k, '2026-05-22T08:50'),
  h.onderteken(k, '2026-05-22T09:30'),
  h.verzendAangetekend(k, '2026-05-22T11:40', 'RR000000013BE'),
  ...u.meldAanStaat(k, '2026-06-02T11:20', '2026-06-08T11:20'),
];
