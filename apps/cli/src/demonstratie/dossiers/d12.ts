import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D12');

export const D12_HOOGDRINGEND =
  'De balans kwam pas op 16 juni, na het vertrek van de agenda. De beslissingstermijn loopt op 1 juli af, vóór de volgende gewone zitting van 2 juli.';

/** Bert Aerts: self-employed, adjourned with an advance; the limit of 1 July falls one day before the next meeting. */
export const D12: readonly Stap[] = [
  h.ontvang(k, '2026-06-01T10:00', {
    wijze: 'mondeling',
    vraag: 'Leefloon als zelfstandige met een te laag inkomen.',
    lijnen: [{ spoor: 'MI', steun: 'LL2', omschrijving: 'Leefloon' }],
  }),
  h.geefOntvangstbewijs(k, '2026-06-01T10:20'),
  h.feiten(k, '2026-06-16T14:00', [
    ['woonst', 'Woont alleen aan de Molenstraat.', 'huisbezoek', '2026-06-09'],
    [
      'inkomen',
      'Voorlopige balans bezorgd; het netto-inkomen is er nog niet met zekerheid uit af te leiden.',
      'voorlopige balans',
      '2026-06-16',
    ],
  ]),
  h.voegLijnToe(k, '2026-06-16T15:00', 2, { spoor: 'MD', steun: 'VS', omschrijving: 'Voorschot op het leefloon' }),
  h.verslag(k, '2026-06-17T09:00', {
    huisbezoekOp: '2026-06-09',
    inhoud: {
      situatie: 'Man van 44 jaar, zelfstandige, met een sterk gedaald inkomen.',
      gezin: 'Alleenwonend.',
      verblijf: 'Molenstraat 63 in Heidebeke, hoofdverblijf.',
      middelen: 'Voorlopige balans van 16 juni; netto-inkomen nog niet zeker.',
      andereRechten: 'Overbruggingsrecht wordt nagegaan.',
      werkbereidheid: 'Werkt als zelfstandige.',
      besluit: 'Boekhouding nazien; intussen een voorschot van € 450.',
    },
  }),
  h.voorstel(k, '2026-06-17T10:00', {
    motivering:
      'De heer Aerts bezorgde op 16 juni een voorlopige balans waaruit het netto-inkomen nog niet met zekerheid kan worden afgeleid. Een zelfstandige kan een leefloon krijgen als zijn netto-inkomen onder het categoriebedrag ligt. Het comité wil de stukken laten nazien, maar stelt vast dat de beslissingstermijn op 1 juli eindigt en niet stilstaat. Om de beslissing tijdig te kunnen nemen wordt een bijkomende vergadering voorzien; intussen wordt met een voorschot in de dringendste noden voorzien.',
    bespreking: true,
    brief: BRIEVEN.D12,
    lijnen: [
      {
        lijn: 1,
        besluit: 'VERDAGING',
        tekst:
          'Verdagen voor bijkomend onderzoek van de boekhouding. De voorzitter roept tegen uiterlijk 1 juli een bijkomende vergadering bijeen.',
        invoer: {
          soort: 'verdaging',
          onderzoeksopdracht: 'Zie de boekhouding van januari tot mei 2026 na en bepaal het netto-inkomen.',
          stukken: ['overzicht van inkomsten en kosten januari tot mei 2026', 'laatste btw-aangifte'],
          bezorgTegen: '2026-06-25',
        },
      },
      {
        lijn: 2,
        besluit: 'TOEKENNING',
        tekst: 'In afwachting een voorschot van € 450, te verrekenen met het leefloon als dat recht blijkt te bestaan.',
        invoer: {
          soort: 'eenmalig',
          bedragCent: 45_000,
          wijze: 'overschrijving',
          terugvorderbaar: false,
          begunstigden: [{ naam: 'Bert Aerts', bedragCent: 45_000, mededeling: 'Voorschot' }],
        },
      },
    ],
  }),
  h.leesNa(k, '2026-06-19T08:50'),
  h.doe(k, '2026-06-19T10:00', 'stukken gevraagd per telefoon', 'tine', '/dossiers/{dossier}/contacten', {
    soort: 'telefoon',
    tekst: 'Gevraagd tegen 25 juni: overzicht van inkomsten en kosten januari tot mei 2026 en de laatste btw-aangifte.',
  }),
  h.dateerBrief(k, '2026-06-22T08:15', '2026-06-22'),
];
