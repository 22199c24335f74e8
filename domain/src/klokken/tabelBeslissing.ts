import { moment, type KlokId, type Klokregel, type Momentregel } from './regel.js';

type BeslisklokId = Extract<
  KlokId,
  | 'CLK-01'
  | 'CLK-02'
  | 'CLK-05'
  | 'CLK-06'
  | 'CLK-07'
  | 'CLK-08'
  | 'CLK-10'
  | 'CLK-13'
  | 'CLK-31'
  | 'HR-AMBTSHALVE'
  | 'HR-IN-HANDEN'
>;

const opWegNaarBeslissing: readonly Momentregel[] = [
  moment(-22, ['werker'], 'Plan het sociaal verslag.'),
  moment(-12, ['werker'], 'Het sociaal verslag moet klaar geraken voor de agenda.'),
  moment(-8, ['secretaris'], 'Is de agenda al gesloten?'),
  moment(-3, ['voorzitter'], 'Over drie dagen loopt de beslissingstermijn af.'),
  moment(0, ['hoofd', 'voorzitter'], 'De beslissingstermijn loopt vandaag af.'),
];

/** Clocks up to the decision. Lengths, moments and sources follow domein.md §11; escalation moments are design, not law. */
export const beslisklokken: Readonly<Record<BeslisklokId, Klokregel>> = {
  'CLK-01': {
    id: 'CLK-01',
    naam: 'ontvangstbewijs',
    soort: 'wet',
    startgebeurtenis: 'ontvangst van de aanvraag',
    lengte: { aantal: 0, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: [{ ...moment(0, ['hoofd'], 'Het ontvangstbewijs moet vandaag nog weg.'), uur: 16 }],
    dagelijksNa: false,
    grondslag: 'artikel 18 RMI-wet; artikel 58 OCMW-wet; KB RMI',
    bron: 'domein R-INT-03, R-INT-04 (S7)',
    zekerheid: 'gevonden',
  },
  'CLK-02': {
    id: 'CLK-02',
    naam: 'doorzenden bij onbevoegdheid',
    soort: 'wet',
    startgebeurtenis: 'dag waarop het OCMW zich onbevoegd houdt',
    lengte: { aantal: 5, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: [
      moment(-3, ['werker'], 'Zend de aanvraag door en verwittig de aanvrager.'),
      moment(-1, ['hoofd'], 'De aanvraag is nog niet doorgezonden.'),
    ],
    dagelijksNa: false,
    grondslag: 'artikel 18, § 4, RMI-wet; artikel 58, § 3, OCMW-wet',
    bron: 'domein R-INT-07 (S4, S5, S6)',
    zekerheid: 'gevonden',
  },
  'CLK-05': {
    id: 'CLK-05',
    naam: 'beslissen (maatschappelijke integratie)',
    soort: 'wet',
    startgebeurtenis: 'ontvangst van de aanvraag',
    lengte: { aantal: 30, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: opWegNaarBeslissing,
    dagelijksNa: false,
    grondslag: 'artikel 21, § 1, RMI-wet',
    bron: 'domein R-DEC-01 (S30, S36)',
    zekerheid: 'gevonden',
  },
  'CLK-06': {
    id: 'CLK-06',
    naam: 'beslissen (maatschappelijke dienstverlening)',
    soort: 'wet',
    startgebeurtenis: 'ontvangst van de aanvraag',
    lengte: { aantal: 1, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    momenten: opWegNaarBeslissing,
    dagelijksNa: false,
    grondslag: 'artikel 71, tweede lid, OCMW-wet',
    bron: 'domein R-DEC-02 (S36, S41)',
    zekerheid: 'gevonden',
  },
  'CLK-07': {
    id: 'CLK-07',
    naam: 'informeren over het hoorrecht',
    soort: 'wet',
    startgebeurtenis: 'opening van het onderzoek',
    lengte: { aantal: -12, eenheid: 'poort' },
    eindregel: 'nietVerschoven',
    // The gate itself lies twelve days before the decision limit, so its own T0 is the table's T-12.
    momenten: [{ ...moment(0, ['werker'], 'Is de aanvrager schriftelijk op zijn hoorrecht gewezen?'), etiket: 'T-12' }],
    dagelijksNa: false,
    grondslag: 'artikel 20 RMI-wet; artikel 7 KB RMI',
    bron: 'domein R-HRD-01 (S3); de wet geeft geen lengte',
    zekerheid: 'gevonden',
  },
  'CLK-08': {
    id: 'CLK-08',
    naam: 'oproepen voor de zitting',
    soort: 'wet',
    startgebeurtenis: 'zittingsdag',
    lengte: { aantal: -8, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: [
      moment(-2, ['secretaris'], 'De oproeping moet over twee dagen bij de leden zijn.'),
      moment(0, ['secretaris'], 'Vandaag moet de oproeping bij de leden zijn.'),
      moment(1, ['secretaris'], 'De oproeping kan niet meer verzonden worden voor deze zitting.'),
    ],
    dagelijksNa: false,
    grondslag: 'artikel 20 juncto artikel 110 DLB',
    bron: 'domein R-COM-09 (S20)',
    zekerheid: 'gevonden',
  },
  'CLK-10': {
    id: 'CLK-10',
    naam: 'dringende steun laten bekrachtigen',
    soort: 'wet',
    startgebeurtenis: 'dringende beslissing van de voorzitter',
    lengte: { aantal: 1, eenheid: 'zitting' },
    eindregel: 'nietVerschoven',
    // Watched when the agenda is built and when the meeting closes: events, not hours on a clock.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'decreet van 22 december 2017 over het lokaal bestuur (DLB)',
    bron: 'domein R-URG-01 (S18); artikelnummer onzeker',
    zekerheid: 'gevonden',
  },
  'CLK-13': {
    id: 'CLK-13',
    naam: 'beroep tegen het uitblijven van een beslissing',
    soort: 'wet',
    startgebeurtenis: 'einde van de beslissingstermijn zonder beslissing',
    lengte: { aantal: 3, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    momenten: [
      {
        etiket: 'T0 van de beslissingstermijn',
        dagen: 0,
        anker: 'begint',
        uur: 8,
        naar: ['hoofd'],
        boodschap: 'Zonder beslissing vandaag kan de aanvrager tegen het stilzitten naar de arbeidsrechtbank.',
      },
    ],
    dagelijksNa: false,
    grondslag: 'artikel 47 RMI-wet; artikel 71 OCMW-wet; GwH 4 maart 2008, nr. 35/2008 (voorzichtige lezing)',
    bron: 'domein §3.2 (S1, S28, S40); lezingen lopen uiteen',
    zekerheid: 'twijfel',
  },
  'CLK-31': {
    id: 'CLK-31',
    naam: 'verwarmingstoelage aanvragen',
    soort: 'wet',
    startgebeurtenis: 'levering van de brandstof',
    lengte: { aantal: 60, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    // Checked once, at intake: the client's own term, nobody here can hasten it.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'programmawet van 27 december 2004',
    bron: 'domein §5.2 VT (S58)',
    zekerheid: 'gevonden',
  },
  'HR-AMBTSHALVE': {
    id: 'HR-AMBTSHALVE',
    naam: 'beslissen in een ambtshalve geopend dossier',
    soort: 'huisregel',
    startgebeurtenis: 'ambtshalve opening',
    lengte: { aantal: 30, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: opWegNaarBeslissing,
    dagelijksNa: false,
    grondslag: 'huisregel van het OCMW',
    bron: 'ontwerp §12.1',
    zekerheid: 'na_te_kijken',
  },
  'HR-IN-HANDEN': {
    id: 'HR-IN-HANDEN',
    naam: 'dringende steun in handen geven',
    soort: 'huisregel',
    startgebeurtenis: 'dringende beslissing van de voorzitter',
    lengte: { aantal: 0, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: [
      { ...moment(0, ['secretaris'], 'De dringende steun is nog niet in handen van de cliënt.'), uur: 16 },
      moment(1, ['secretaris'], 'De dringende steun van gisteren is nog niet in handen van de cliënt.'),
    ],
    dagelijksNa: false,
    grondslag: 'huisregel van het OCMW',
    bron: 'ontwerp §12.1',
    zekerheid: 'na_te_kijken',
  },
};
