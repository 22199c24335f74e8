import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import * as u from '../spel/uitvoering.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D06');

/** Sofie Lambrecht: sanction under the GPMI after formal notice and hearing. Her leefloon was granted earlier. */
export const D06: readonly Stap[] = [
  h.neemOver(k, '2026-01-05T11:10', {
    steun: 'LL2',
    maandbedragCent: 131_420,
    ingang: '2025-10-06',
    besluitDatum: '2025-10-23',
    laatsteNazicht: '2025-10-23',
    laatsteHuisbezoek: '2025-10-14',
  }),
  h.doe(k, '2026-01-12T15:00', 'GPMI getekend', 'tine', '/dossiers/{dossier}/gpmi', {
    doel: 'Sollicitatietraining van de VDAB volgen.',
    getekendOp: '2026-01-12',
  }),
  h.doe(k, '2026-04-07T14:00', 'aanmaning verzonden', 'tine', '/dossiers/{dossier}/aanmaningen', {
    verzondenOp: '2026-04-07',
    wijze: 'AANGETEKEND',
    reden: 'Op 3 april bleef mevrouw zonder verwittiging weg van de sollicitatietraining.',
  }),
  h.evalueerGpmi(
    k,
    '2026-04-22T10:00',
    'Gesprek over de afwezigheden van 3, 10 en 17 april; de training blijft het doel.',
  ),
  h.ontvang(
    k,
    '2026-04-27T09:00',
    {
      wijze: 'ambtshalve',
      soort: 'ambtshalve',
      vraag: 'Onderzoek naar de naleving van het GPMI van 12 januari 2026.',
      lijnen: [{ spoor: 'MI', steun: 'LL2', omschrijving: 'Schorsing van de uitbetaling (sanctie GPMI)' }],
    },
    'tine',
  ),
  h.hoorrechtGemeld(k, '2026-04-28T10:00'),
  h.feiten(k, '2026-05-08T10:00', [
    ['gpmi', 'GPMI van 12 januari 2026: sollicitatietraining van de VDAB volgen.', 'GPMI', '2026-01-12'],
    ['gpmi', 'Afwezig op 3, 10 en 17 april zonder wettige reden.', 'aanwezigheidslijst VDAB', '2026-04-20'],
    ['gpmi', 'Schreef zich opnieuw in voor de training.', 'bevestiging VDAB', '2026-05-06'],
  ]),
  h.gehoord(
    k,
    '2026-05-07T20:00',
    'Mevrouw verklaarde dat zij opzag tegen de groep. Zij bracht geen medische of andere wettige reden aan.',
  ),
  h.verslag(k, '2026-05-11T10:00', {
    huisbezoekOp: '2026-05-05',
    inhoud: {
      situatie: 'Vrouw van 31 jaar met leefloon categorie 2 en een GPMI sinds 12 januari 2026.',
      gezin: 'Alleenwonend.',
      verblijf: 'Wilgenstraat 3 bus 6 in Heidebeke, hoofdverblijf.',
      middelen: 'Leefloon € 1.314,20 per maand.',
      andereRechten: 'Geen wijziging.',
      werkbereidheid: 'Afwezig op de training op 3, 10 en 17 april; schreef zich intussen opnieuw in.',
      besluit: 'Schorsing voor de helft gedurende één maand, met individuele begeleiding.',
    },
  }),
  h.voorstel(k, '2026-05-11T11:00', {
    motivering:
      'In het GPMI van 12 januari 2026 verbond mevrouw Lambrecht zich ertoe de sollicitatietraining van de VDAB te volgen. Op 3 april bleef zij zonder verwittiging weg. Het centrum maande haar aan met een aangetekende brief van 7 april, maar ook op 10 en 17 april was zij afwezig. Op de zitting van 7 mei werd zij gehoord; zij verklaarde dat zij opzag tegen de groep; medische of andere wettige redenen bracht zij niet aan. Het comité neemt in aanmerking dat zij sindsdien opnieuw inschreef, en beperkt de maatregel daarom tot de helft van het bedrag en tot de kortste duur die zinvol is. De schorsing blijft binnen de grens van één maand van artikel 30, § 2, van de wet van 26 mei 2002. Intussen wordt individuele begeleiding aangeboden.',
    bespreking: true,
    brief: BRIEVEN.D06,
    lijnen: [
      {
        lijn: 1,
        besluit: 'SANCTIE',
        tekst:
          'Schorsing van de uitbetaling van het leefloon voor de helft (€ 657,10), gedurende één maand, vanaf 1 juni 2026.',
        invoer: { soort: 'sanctie', maandbedragCent: 131_420, inhoudingCent: 65_710, vanaf: '2026-06-01', maanden: 1 },
      },
    ],
  }),
  h.leesNa(k, '2026-05-22T08:40'),
  h.onderteken(k, '2026-05-22T09:00'),
  h.belOver(
    k,
    '2026-05-22T10:00',
    'Waarom de helft een maand niet betaald wordt, wat de cliënt nu kan doen, en hoe de cliënt in beroep kan gaan.',
  ),
  h.verzendAangetekend(k, '2026-05-22T11:00', 'RR000000006BE'),
  ...u.meldAanStaat(k, '2026-06-02T11:00', '2026-06-08T11:00'),
];
