import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D04');

/** Mohamed Haddad: leaves the shelter; installation grant and rental deposit. His leefloon was granted earlier. */
export const D04: readonly Stap[] = [
  h.neemOver(k, '2026-01-05T11:00', {
    steun: 'LL2',
    maandbedragCent: 131_420,
    ingang: '2025-11-10',
    besluitDatum: '2025-11-27',
    laatsteNazicht: '2025-11-27',
    laatsteHuisbezoek: '2025-11-18',
    gpmiGetekendOp: '2026-01-02',
  }),
  h.ontvang(k, '2026-04-13T11:00', {
    wijze: 'mondeling',
    vraag: 'Installatiepremie en huurwaarborg: verlaat het opvangtehuis voor een eigen appartement.',
    lijnen: [
      { spoor: 'MI', steun: 'IP', omschrijving: 'Installatiepremie' },
      { spoor: 'MD', steun: 'HW', omschrijving: 'Huurwaarborg van drie maanden huur' },
    ],
  }),
  h.geefOntvangstbewijs(k, '2026-04-13T11:20'),
  h.feiten(k, '2026-04-24T10:00', [
    [
      'woonst',
      'Verblijft sinds november 2025 in een opvangtehuis; huurt vanaf 1 mei 2026 een appartement voor € 700.',
      'huurcontract',
      '2026-04-20',
    ],
    ['installatiepremie', 'Nog nooit een installatiepremie gekregen.', 'raadpleging attesten', '2026-04-21'],
    [
      'huurwaarborg',
      'Een huurwaarborglening van het Vlaams Woningfonds zou na de ingangsdatum komen.',
      'antwoord Vlaams Woningfonds',
      '2026-04-22',
    ],
  ]),
  h.verslag(k, '2026-04-27T10:00', {
    huisbezoekOp: '2026-04-20',
    inhoud: {
      situatie: 'Man van 34 jaar met leefloon categorie 2, verlaat het opvangtehuis.',
      gezin: 'Alleenstaande.',
      verblijf: 'Opvangtehuis tot 30 april; vanaf 1 mei Stationsstraat 31 bus 4 in Heidebeke.',
      middelen: 'Leefloon categorie 2, geen spaargeld.',
      andereRechten: 'Huurwaarborglening komt te laat; geen andere rechten.',
      werkbereidheid: 'GPMI loopt sinds januari 2026.',
      besluit:
        'Installatiepremie en huurwaarborg in de vorm van een bankwaarborg, terug te betalen in 42 schijven van € 50.',
    },
  }),
  h.voorstel(k, '2026-04-27T14:00', {
    motivering:
      'De heer Haddad verbleef sinds november 2025 in een opvangtehuis en betrekt vanaf 1 mei 2026 een eigen appartement. Hij verliest daarmee zijn hoedanigheid van dakloze en kreeg, volgens de raadpleging van de attesten, nog nooit een installatiepremie. Het bedrag is gelijk aan één twaalfde van het jaarbedrag van categorie 3, ongeacht de categorie waartoe hij zelf behoort (artikel 14, § 3, van de wet van 26 mei 2002). De premie dient voor inrichting en niet voor de waarborg. Zonder waarborg komt de huur niet tot stand; hij kan het bedrag niet voorschieten en een huurwaarborglening van het Vlaams Woningfonds zou na de ingangsdatum komen. De aflossing van € 50 laat het noodzakelijke leefbudget intact.',
    brief: BRIEVEN.D04,
    lijnen: [
      {
        lijn: 1,
        besluit: 'TOEKENNING',
        tekst: 'Installatiepremie van € 1.776,07.',
        invoer: { soort: 'installatiepremie' },
      },
      {
        lijn: 2,
        besluit: 'TOEKENNING',
        tekst:
          'Huurwaarborg van € 2.100 (drie maanden huur van € 700) in de vorm van een bankwaarborg; terugbetaling door de heer Haddad in 42 maandelijkse schijven van € 50.',
        invoer: {
          soort: 'eenmalig',
          bedragCent: 210_000,
          wijze: 'bankwaarborg',
          huurCent: 70_000,
          terugvorderbaar: true,
          begunstigden: [{ naam: 'Waarborgbank', bedragCent: 210_000, mededeling: 'Bankwaarborg huur' }],
          aflossing: { schijfCent: 5_000, eerste: '2026-06-15' },
        },
      },
    ],
  }),
  h.leesNa(k, '2026-05-08T08:40'),
  h.onderteken(k, '2026-05-08T09:00'),
  h.verzendAangetekend(k, '2026-05-08T11:00', 'RR000000004BE'),
  u.geefVrij(k, '2026-05-11T10:00'),
  u.betaald(k, '2026-05-12T16:00'),
  ...u.meldAanStaat(k, '2026-06-02T10:00', '2026-06-08T10:00'),
];
