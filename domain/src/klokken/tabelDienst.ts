import { moment, type KlokId, type Klokregel } from './regel.js';

type DienstklokId = Extract<KlokId, 'CLK-33' | 'CLK-36' | 'CLK-37' | 'CLK-37-LEK'>;

/** Clocks of the service itself: inspection, questions, personal data. */
export const dienstklokken: Readonly<Record<DienstklokId, Klokregel>> = {
  'CLK-33': {
    id: 'CLK-33',
    naam: 'antwoorden op een inspectieverslag',
    soort: 'wet',
    startgebeurtenis: 'ontvangst van het inspectieverslag',
    lengte: { aantal: 15, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: [
      moment(-7, ['hoofd'], 'Over een week moet het antwoord op het inspectieverslag weg zijn.'),
      moment(-2, ['hoofd', 'algemeenDirecteur'], 'Over twee dagen moet het antwoord op het inspectieverslag weg zijn.'),
    ],
    dagelijksNa: false,
    grondslag: 'brief van de POD MI bij het inspectieverslag',
    bron: 'domein §11 CLK-33 (S60)',
    zekerheid: 'gevonden',
  },
  'CLK-36': {
    id: 'CLK-36',
    naam: 'antwoorden op een vraag om uitleg',
    soort: 'wet',
    startgebeurtenis: 'vraag om uitleg',
    lengte: { aantal: 45, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: [moment(-10, ['werker'], 'Over tien dagen moet de vraag om uitleg schriftelijk beantwoord zijn.')],
    dagelijksNa: false,
    grondslag: 'artikel 3 Handvest',
    bron: 'domein R-INT-11',
    zekerheid: 'na_te_kijken',
  },
  'CLK-37': {
    id: 'CLK-37',
    naam: 'antwoorden op een verzoek om inzage (AVG)',
    soort: 'wet',
    startgebeurtenis: 'verzoek om inzage',
    lengte: { aantal: 1, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    momenten: [moment(-10, ['hoofd'], 'Over tien dagen moet het verzoek om inzage beantwoord zijn.')],
    dagelijksNa: false,
    grondslag: 'artikel 12 AVG',
    bron: 'domein §11 CLK-37',
    zekerheid: 'na_te_kijken',
  },
  'CLK-37-LEK': {
    id: 'CLK-37-LEK',
    naam: 'datalek melden aan de toezichthouder (AVG)',
    soort: 'wet',
    startgebeurtenis: 'vaststelling van het datalek',
    lengte: { aantal: 72, eenheid: 'uren' },
    eindregel: 'nietVerschoven',
    momenten: [
      {
        etiket: 'meteen',
        dagen: 0,
        anker: 'begint',
        uur: 0,
        naar: ['hoofd', 'algemeenDirecteur'],
        boodschap: 'Een datalek moet binnen 72 uur gemeld zijn.',
      },
    ],
    dagelijksNa: false,
    grondslag: 'artikel 33 AVG',
    bron: 'domein §11 CLK-37',
    zekerheid: 'na_te_kijken',
  },
};
