import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D01');

/** Karel De Backer: single, unemployment benefit ended, leefloon category 2 (domein §10). */
export const D01: readonly Stap[] = [
  h.ontvang(k, '2026-03-09T10:00', {
    wijze: 'mondeling',
    vraag: 'Leefloon: de werkloosheidsuitkering stopte op 28 februari 2026.',
    lijnen: [{ spoor: 'MI', steun: 'LL2', omschrijving: 'Leefloon als alleenstaande' }],
  }),
  h.geefOntvangstbewijs(k, '2026-03-09T10:20'),
  h.feiten(k, '2026-03-16T14:00', [
    [
      'woonst',
      'Woont alleen in een studio aan de Molenweg en voert zijn huishouden alleen.',
      'huisbezoek',
      '2026-03-13',
    ],
    [
      'inkomen',
      'Geen loon en geen andere uitkering; de werkloosheidsuitkering liep af op 28 februari 2026.',
      'Kruispuntbank',
      '2026-03-16',
    ],
    ['vermogen', 'Spaarrekening van € 640.', 'rekeninguittreksel, gericht gevraagd', '2026-03-13'],
    ['werk', 'Ingeschreven bij de VDAB; aanvaardt een oriënterend gesprek.', 'bewijs van inschrijving', '2026-03-13'],
  ]),
  h.verslag(k, '2026-03-16T15:30', {
    huisbezoekOp: '2026-03-13',
    inhoud: {
      situatie: 'Alleenstaande man van 27 jaar, Belg, sinds 28 februari 2026 zonder uitkering.',
      gezin: 'Alleenwonend; het huisbezoek van 13 maart bevestigt dat hij zijn huishouden alleen voert.',
      verblijf: 'Studio aan de Molenweg 14 bus 2 in Heidebeke, hoofdverblijf.',
      middelen: 'Geen inkomen. Spaargeld € 640, onder de vrijgestelde schijf.',
      andereRechten: 'Recht op werkloosheidsuitkering uitgeput; geen recht op een andere uitkering gevonden.',
      werkbereidheid: 'Ingeschreven bij de VDAB, aanvaardt een oriënterend gesprek.',
      besluit: 'De voorwaarden van het leefloon zijn samen vervuld; voorstel: leefloon categorie 2 vanaf de aanvraag.',
    },
  }),
  h.voorstel(k, '2026-03-16T16:30', {
    motivering:
      'De heer De Backer woont alleen in een studio aan de Molenweg; het huisbezoek van 13 maart bevestigt dat hij zijn huishouden alleen voert. Zijn werkloosheidsuitkering liep af op 28 februari 2026. Uit de raadpleging van de Kruispuntbank blijkt dat hij geen loon en geen andere uitkering heeft; zijn spaarrekening bedraagt € 640. Hij is ingeschreven bij de VDAB en aanvaardt een oriënterend gesprek, zodat hij werkbereid is in de zin van artikel 3, 5°, van de wet van 26 mei 2002. De voorwaarden van artikel 3 zijn samen vervuld. Het bedrag is dat van categorie 2 (artikel 14, § 1, 2°); er zijn geen middelen om af te trekken. De steun gaat in op de dag van de aanvraag.',
    brief: BRIEVEN.D01,
    lijnen: [
      {
        lijn: 1,
        besluit: 'TOEKENNING',
        tekst:
          'Toekenning van een leefloon categorie 2 (alleenstaande), € 1.314,20 per maand, vanaf 9 maart 2026. Maandelijkse uitbetaling. Binnen drie maanden wordt een GPMI gesloten, gericht op een opleiding tot logistiek medewerker. Leeflooncategorie en middelen worden ten minste jaarlijks opnieuw bekeken.',
        invoer: { soort: 'leefloon', categorie: 2, ingang: '2026-03-09' },
      },
    ],
  }),
  h.leesNa(k, '2026-03-27T08:40'),
  h.onderteken(k, '2026-03-27T09:00'),
  h.verzendAangetekend(k, '2026-03-27T11:00', 'RR000000001BE'),
  u.geefVrij(k, '2026-03-30T10:00'),
  u.betaald(k, '2026-03-31T16:00'),
  ...u.meldAanStaat(k, '2026-04-02T10:00', '2026-04-07T10:00'),
];
