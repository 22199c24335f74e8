import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D05');

/** Danny Peeters: homeless, urgent aid by the chair the same day, ratified three days later; then leefloon. */
export const D05: readonly Stap[] = [
  h.ontvang(k, '2026-04-20T09:00', {
    wijze: 'mondeling',
    vraag: 'Onderdak voor vannacht en een leefloon: dakloos in Heidebeke.',
    lijnen: [
      { spoor: 'MI', steun: 'LL2', omschrijving: 'Leefloon' },
      { spoor: 'MD', steun: 'RA', omschrijving: 'Referentieadres bij het OCMW' },
    ],
  }),
  h.geefOntvangstbewijs(k, '2026-04-20T09:15'),
  h.dringendeSteun(k, '2026-04-20T10:30', {
    motivering:
      'De heer Peeters bevindt zich dakloos op het grondgebied van Heidebeke. De voorzitter kent, binnen de grens van het huishoudelijk reglement, vier overnachtingen in de nachtopvang en een voedselbon toe, samen € 180. De nood is onmiddellijk: de weersverwachting en zijn gezondheidstoestand laten geen uitstel toe. Deze beslissing wordt ter bekrachtiging voorgelegd op de zitting van 23 april 2026.',
    brief: BRIEVEN.D05dringend,
    lijnen: [
      {
        steun: 'DS',
        tekst: 'Vier overnachtingen in de nachtopvang, € 140.',
        invoer: {
          soort: 'eenmalig',
          bedragCent: 14_000,
          wijze: 'factuur',
          terugvorderbaar: false,
          begunstigden: [
            {
              naam: 'Nachtopvang De Luifel',
              iban: 'BE68539007547034',
              bedragCent: 14_000,
              mededeling: '4 nachten 20-23/04/2026',
            },
          ],
        },
      },
      {
        steun: 'DS',
        tekst: 'Voedselbon, € 40.',
        invoer: {
          soort: 'eenmalig',
          bedragCent: 4_000,
          wijze: 'bon',
          terugvorderbaar: false,
          begunstigden: [{ naam: 'Danny Peeters', bedragCent: 4_000, mededeling: 'Voedselbon' }],
        },
      },
    ],
  }),
  h.inHanden(k, '2026-04-20T11:00'),
  h.onderteken(k, '2026-04-20T11:15', ['voorzitter']),
  h.geefBriefAf(k, '2026-04-20T11:30'),
  h.feiten(k, '2026-04-24T10:00', [
    [
      'woonst',
      'Dakloos; verbleef in de nachtopvang De Luifel van 20 tot en met 23 april.',
      'gesprek en nachtopvang',
      '2026-04-24',
    ],
    ['inkomen', 'Geen inkomen en geen rekening met spaargeld.', 'Kruispuntbank', '2026-04-23'],
    ['werk', 'Tijdelijk niet in staat om te werken om gezondheidsredenen.', 'medisch getuigschrift', '2026-04-22'],
  ]),
  h.verslag(k, '2026-04-27T15:00', {
    huisbezoekOp: '2026-04-21',
    inhoud: {
      situatie: 'Man van 46 jaar, Belg, dakloos sinds april 2026.',
      gezin: 'Alleenstaande.',
      verblijf: 'Geen woonst; feitelijk in Heidebeke, bezocht in de nachtopvang.',
      middelen: 'Geen inkomen.',
      andereRechten: 'Aanvraag bij het ziekenfonds loopt.',
      werkbereidheid: 'Vrijgesteld om gezondheidsredenen, opnieuw te bekijken.',
      besluit: 'Leefloon categorie 2 vanaf de aanvraag en referentieadres bij het OCMW.',
    },
  }),
  h.voorstel(k, '2026-04-27T16:00', {
    motivering:
      'De heer Peeters is dakloos en verblijft feitelijk in Heidebeke. Uit de raadpleging van de Kruispuntbank blijkt dat hij geen inkomen heeft. Hij kan om gezondheidsredenen tijdelijk niet werken, wat met een getuigschrift bewezen is. De voorwaarden van artikel 3 van de wet van 26 mei 2002 zijn samen vervuld. Het bedrag is dat van categorie 2. Met een referentieadres blijft hij bereikbaar voor post en behoudt hij zijn sociale rechten.',
    brief: BRIEVEN.D05,
    lijnen: [
      {
        lijn: 1,
        besluit: 'TOEKENNING',
        tekst: 'Leefloon categorie 2 vanaf 20 april 2026.',
        invoer: { soort: 'leefloon', categorie: 2, ingang: '2026-04-20' },
      },
      {
        lijn: 2,
        besluit: 'TOEKENNING',
        tekst: 'Referentieadres bij het OCMW.',
        invoer: { soort: 'referentieadres', vanaf: '2026-05-07' },
      },
    ],
  }),
  u.geefVrij(k, '2026-05-08T10:00'),
  h.leesNa(k, '2026-05-08T09:00'),
  h.onderteken(k, '2026-05-08T11:00'),
  h.geefBriefAf(k, '2026-05-08T14:00'),
  u.betaald(k, '2026-05-12T16:00'),
  ...u.meldAanStaat(k, '2026-06-02T10:30', '2026-06-08T10:30'),
];
