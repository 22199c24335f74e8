import { moment, type KlokId, type Klokregel } from './regel.js';

type OpvolgklokId = Extract<
  KlokId,
  | 'CLK-22'
  | 'CLK-23'
  | 'CLK-26'
  | 'CLK-28'
  | 'CLK-30'
  | 'CLK-32'
  | 'CLK-35'
  | 'HR-SCHORSING'
  | 'HR-STEUN-EINDE'
  | 'HR-REGIMEMIGRATIE'
>;

/** Clocks of aid that runs on, and of what was paid too much. */
export const opvolgklokken: Readonly<Record<OpvolgklokId, Klokregel>> = {
  'CLK-22': {
    id: 'CLK-22',
    naam: 'GPMI evalueren',
    soort: 'wet',
    startgebeurtenis: 'ondertekening of laatste evaluatie van het GPMI',
    // Three evaluations a year, two of them in person, come to one every four months.
    lengte: { aantal: 4, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    momenten: [moment(-14, ['werker'], 'Plan de evaluatie van het GPMI: drie per jaar, waarvan twee in persoon.')],
    dagelijksNa: false,
    grondslag: 'artikel 11 RMI-wet; KB RMI',
    bron: 'domein R-EXE-08 (S47)',
    zekerheid: 'gevonden',
  },
  'CLK-23': {
    id: 'CLK-23',
    naam: 'GPMI opnieuw verplicht',
    soort: 'wet',
    startgebeurtenis: 'laatste maand met maatschappelijke integratie',
    lengte: { aantal: 3, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    // Looked at when aid is granted again.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'artikel 11 RMI-wet',
    bron: 'domein §11 CLK-23 (S48)',
    zekerheid: 'gevonden',
  },
  'CLK-26': {
    id: 'CLK-26',
    naam: 'nieuwe regels voor samenwonenden (artikel 34)',
    soort: 'wet',
    startgebeurtenis: 'inwerkingtreding van de nieuwe regels',
    lengte: { aantal: 1, eenheid: 'gebeurtenis' },
    eindregel: 'nietVerschoven',
    // Applied at the next review.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'koninklijk besluit van 7 januari 2026; artikel 34 KB RMI',
    bron: 'domein §11 CLK-26 (S53, S54)',
    zekerheid: 'gevonden',
  },
  'CLK-28': {
    id: 'CLK-28',
    naam: 'einde van de sanctie voor verklaringen',
    soort: 'wet',
    startgebeurtenis: 'kennisgegeven sanctie (schorsing vanaf de eerste van de maand)',
    lengte: { aantal: 6, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    momenten: [moment(-14, ['financien'], 'De uitbetaling wordt over twee weken hervat.')],
    dagelijksNa: false,
    grondslag: 'artikel 30, § 1, RMI-wet',
    bron: 'domein R-EXE-11 (S49)',
    zekerheid: 'gevonden',
  },
  'CLK-30': {
    id: 'CLK-30',
    naam: 'verjaring van de terugvordering',
    soort: 'wet',
    startgebeurtenis: 'onverschuldigde betaling',
    lengte: { aantal: 60, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    momenten: [
      moment(-365, ['financieelDirecteur'], 'Over een jaar verjaart deze terugvordering.'),
      moment(-180, ['financieelDirecteur', 'hoofd'], 'Over een half jaar verjaart deze terugvordering.'),
    ],
    dagelijksNa: false,
    grondslag: 'artikel 102 OCMW-wet',
    bron: 'domein §7.3 (S39 voor dienstverlening); voor integratie is vijf of tien jaar na te kijken',
    zekerheid: 'na_te_kijken',
  },
  'CLK-32': {
    id: 'CLK-32',
    naam: 'verblijf in het buitenland',
    soort: 'wet',
    startgebeurtenis: 'vertrek',
    lengte: { aantal: 28, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    // Looked at when the client tells of it.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'artikel 23, § 5, RMI-wet',
    bron: 'domein §2.1 (S13, S70); vier weken per kalenderjaar is na te kijken',
    zekerheid: 'na_te_kijken',
  },
  'HR-SCHORSING': {
    id: 'HR-SCHORSING',
    naam: 'schorsing van de betaling',
    soort: 'huisregel',
    startgebeurtenis: 'eerste dag van de schorsing',
    lengte: { aantal: 0, eenheid: 'gebeurtenis' },
    eindregel: 'nietVerschoven',
    momenten: [moment(-7, ['werker'], 'Over een week eindigt de schorsing: klopt die dag nog?')],
    dagelijksNa: false,
    grondslag: 'huisregel van het OCMW',
    bron: 'domein §5.1 (schorsing is geen sanctie)',
    zekerheid: 'na_te_kijken',
  },
  'HR-STEUN-EINDE': {
    id: 'HR-STEUN-EINDE',
    naam: 'einde van steun voor een periode',
    soort: 'huisregel',
    startgebeurtenis: 'eerste dag van de steun',
    // Its last day stands in the decision; the day after, the engine ends the aid.
    lengte: { aantal: 0, eenheid: 'gebeurtenis' },
    eindregel: 'nietVerschoven',
    momenten: [
      moment(-30, ['werker'], 'Over een maand eindigt deze steun: kijk na of de cliënt ze nog nodig heeft.'),
      moment(-7, ['werker'], 'Over een week eindigt deze steun. Weet de cliënt dat?'),
    ],
    dagelijksNa: false,
    grondslag: 'huisregel van het OCMW; de dag staat in de beslissing',
    bron: 'domein R-DEC-04 (steun loopt door tenzij de beslissing een einde noemt)',
    zekerheid: 'na_te_kijken',
  },
  'HR-REGIMEMIGRATIE': {
    id: 'HR-REGIMEMIGRATIE',
    naam: 'een nieuw barema of een nieuwe regel doorvoeren',
    soort: 'huisregel',
    startgebeurtenis: 'plannen of starten van de regimemigratie',
    lengte: { aantal: 0, eenheid: 'gebeurtenis' },
    eindregel: 'nietVerschoven',
    // It carries itself through on the first day of the scale: the act that starts it adds that moment.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'huisregel van het OCMW',
    bron: 'domein §5.4 (een nieuw barema) en CLK-26 (een nieuwe regel)',
    zekerheid: 'na_te_kijken',
  },
  'CLK-35': {
    id: 'CLK-35',
    naam: 'werk of GPMI aanbieden aan een jongere',
    soort: 'wet',
    startgebeurtenis: 'aanvraag van wie jonger is dan 25',
    lengte: { aantal: 3, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    momenten: [moment(-30, ['werker'], 'Over een maand moet deze jongere een aanbod van werk of een GPMI hebben.')],
    dagelijksNa: false,
    grondslag: 'artikel 6, § 1, RMI-wet',
    bron: 'domein §11 CLK-35',
    zekerheid: 'na_te_kijken',
  },
};
