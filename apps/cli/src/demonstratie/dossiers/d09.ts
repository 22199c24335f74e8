import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D09');

/** Griet and Jan Thys: energy debt, one-off help, repayment plan, budget guidance. */
export const D09: readonly Stap[] = [
  h.ontvang(k, '2026-01-30T10:00', {
    wijze: 'mondeling',
    vraag: 'Hulp bij een energieschuld van € 1.240.',
    lijnen: [
      { spoor: 'MD', steun: 'EF', omschrijving: 'Eenmalige steun uit het energiefonds' },
      { spoor: 'MD', steun: 'AP', omschrijving: 'Afbetalingsplan met de leverancier' },
      { spoor: 'MD', steun: 'BB', omschrijving: 'Budgetbegeleiding' },
    ],
  }),
  h.geefOntvangstbewijs(k, '2026-01-30T10:20'),
  h.doe(k, '2026-01-30T10:30', 'echtgenoot in het gezin', 'tine', '/dossiers/{dossier}/gezinsleden', {
    naam: 'Jan Thys',
    geboren: '1972-09-04',
    verwantschap: 'partner',
    onderhoudsplichtig: true,
    samenwonend: true,
    van: '1998-06-20',
  }),
  h.feiten(k, '2026-02-13T10:00', [
    ['schuld', 'Achterstand van € 1.240 door een hoge eindafrekening na een lek.', 'eindafrekening', '2026-02-06'],
    ['rechten', 'Sociaal tarief was nog niet toegepast; aangevraagd.', 'rechtenonderzoek', '2026-02-12'],
    [
      'schuld',
      'Leverancier aanvaardt 14 maanden als € 400 meteen wordt betaald.',
      'brief van de leverancier',
      '2026-02-13',
    ],
  ]),
  h.verslag(k, '2026-02-16T10:00', {
    huisbezoekOp: '2026-02-06',
    inhoud: {
      situatie: 'Echtpaar van 51 en 53 jaar met een energieschuld na een lek.',
      gezin: 'Twee personen; één loon en een gedeeltelijke uitkering.',
      verblijf: 'Veldstraat 44 in Heidebeke, hoofdverblijf.',
      middelen: 'Eén loon en een gedeeltelijke uitkering; leefbudget blijft met het plan boven het referentiebudget.',
      andereRechten: 'Sociaal tarief aangevraagd op 12 februari.',
      besluit: 'Eenmalige steun van € 400, plan van 14 × € 60, budgetbegeleiding.',
    },
  }),
  h.voorstel(k, '2026-02-16T11:00', {
    motivering:
      'De achterstand van € 1.240 ontstond door een hoge eindafrekening na een lek. Het gezin leeft van één loon en een gedeeltelijke uitkering; het rechtenonderzoek toonde dat het sociaal tarief nog niet werd toegepast en dat is op 12 februari aangevraagd. De leverancier aanvaardt een plan van veertien maanden als € 400 meteen wordt betaald. Zo blijft het gezin van energie voorzien en blijft het leefbudget boven het referentiebudget.',
    brief: BRIEVEN.D09,
    lijnen: [
      {
        lijn: 1,
        besluit: 'TOEKENNING',
        tekst: 'Eenmalige steun van € 400 uit het energiefonds, rechtstreeks aan de leverancier.',
        invoer: {
          soort: 'eenmalig',
          bedragCent: 40_000,
          wijze: 'overschrijving',
          terugvorderbaar: false,
          begunstigden: [{ naam: 'Lumo', iban: 'BE68539007547034', bedragCent: 40_000, mededeling: 'Eindafrekening' }],
        },
      },
      {
        lijn: 2,
        besluit: 'TOEKENNING',
        tekst: 'Goedkeuring van het afbetalingsplan van 14 × € 60.',
        invoer: {
          soort: 'plan',
          schuldeiser: 'uw leverancier Lumo',
          totaalCent: 84_000,
          schijfCent: 6_000,
          eerste: '2026-03-15',
        },
      },
      {
        lijn: 3,
        besluit: 'TOEKENNING',
        tekst: 'Budgetbegeleiding, eerste evaluatie na drie maanden.',
        invoer: { soort: 'begeleiding', eersteEvaluatie: '2026-05-26' },
      },
    ],
  }),
  h.leesNa(k, '2026-02-27T08:40'),
  h.onderteken(k, '2026-02-27T09:00'),
  h.verzendAangetekend(k, '2026-02-27T11:00', 'RR000000009BE'),
  u.geefVrij(k, '2026-03-02T10:00'),
  u.betaald(k, '2026-03-03T16:00'),
];
