import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D11');

/** Maria Hendrickx: found by the neighbourhood worker; heating allowance and rights check. Letter still to be sent. */
export const D11: readonly Stap[] = [
  h.signaal(k, '2026-05-19T11:00', {
    bron: 'buurtwerker',
    tekst: 'Weduwe met hoge stookkosten; stemt in met een bezoek.',
    toestemming: true,
  }),
  h.ontvang(k, '2026-05-26T10:00', {
    wijze: 'mondeling',
    vraag: 'Verwarmingstoelage voor een levering van 1.500 liter huisbrandolie.',
    signaal: true,
    lijnen: [
      {
        spoor: 'MD',
        steun: 'VT',
        omschrijving: 'Verwarmingstoelage',
        gegevens: { leverdatum: '2026-05-12', liters: 1_500 },
      },
    ],
  }),
  h.geefOntvangstbewijs(k, '2026-05-26T10:20'),
  h.feiten(k, '2026-06-04T10:00', [
    ['rechten', 'Recht op verhoogde tegemoetkoming.', 'ziekenfonds', '2026-05-28'],
    ['levering', '1.500 liter huisbrandolie geleverd op het woonadres op 12 mei 2026.', 'factuur', '2026-05-26'],
    ['rechten', 'Zorgbudget voor ouderen en inkomensgarantie aangevraagd.', 'rechtenonderzoek', '2026-06-03'],
  ]),
  h.verslag(k, '2026-06-05T10:00', {
    huisbezoekOp: '2026-05-29',
    inhoud: {
      situatie: 'Weduwe van 78 jaar, gevonden door de buurtwerker.',
      gezin: 'Alleenwonend.',
      verblijf: 'Kerkplein 7 in Heidebeke, eigen woning, hoofdverblijf.',
      middelen: 'Overlevingspensioen; recht op verhoogde tegemoetkoming.',
      andereRechten: 'Zorgbudget voor ouderen en inkomensgarantie aangevraagd.',
      besluit: 'Verwarmingstoelage van € 210.',
    },
  }),
  h.voorstel(k, '2026-06-05T11:00', {
    motivering:
      'Mevrouw Hendrickx werd door de buurtwerker doorverwezen en stemde in met een bezoek. Zij heeft recht op verhoogde tegemoetkoming en liet op 12 mei 2026 1.500 liter huisbrandolie leveren op haar woonadres; de aanvraag is binnen de zestig dagen gedaan. De toelage bedraagt € 0,14 per liter voor ten hoogste 1.500 liter, dus € 210. Het rechtenonderzoek leverde bovendien een aanvraag op voor het zorgbudget voor ouderen en voor de inkomensgarantie.',
    brief: BRIEVEN.D11,
    lijnen: [
      {
        lijn: 1,
        besluit: 'TOEKENNING',
        tekst: 'Verwarmingstoelage van € 210 voor 1.500 liter huisbrandolie.',
        invoer: { soort: 'verwarming', leverdatum: '2026-05-12', liters: 1_500 },
      },
    ],
  }),
  h.leesNa(k, '2026-06-19T08:40'),
];
