import { moment, type KlokId, type Klokregel } from './regel.js';

type BevoegdheidsklokId = Extract<KlokId, 'CLK-03' | 'CLK-04' | 'HR-CONFLICT'>;

/** Clocks of a conflict between centres about who is competent. */
export const bevoegdheidsklokken: Readonly<Record<BevoegdheidsklokId, Klokregel>> = {
  'CLK-03': {
    id: 'CLK-03',
    naam: 'bevoegdheidsconflict voorleggen aan de minister',
    soort: 'wet',
    startgebeurtenis: 'ontvangst van de doorgezonden aanvraag',
    // Calendar or working days is not certain: calendar days are the cautious reading and the one that is watched.
    lengte: { aantal: 5, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: [
      moment(-2, ['werker', 'hoofd'], 'Zijn wij ook niet bevoegd, dan moet de vraag nu naar de POD MI vertrekken.'),
    ],
    dagelijksNa: false,
    grondslag: 'artikel 15 van de wet van 2 april 1965; koninklijk besluit van 20 maart 2003',
    bron: 'domein R-INT-09 (S27); of het werkdagen zijn, staat niet vast',
    zekerheid: 'twijfel',
  },
  'CLK-04': {
    id: 'CLK-04',
    naam: 'beslissing van de minister over de bevoegdheid',
    soort: 'wet',
    startgebeurtenis: 'volledige vraag bij de POD MI',
    lengte: { aantal: 5, eenheid: 'werkdagen' },
    eindregel: 'nietVerschoven',
    momenten: [moment(1, ['werker'], 'De minister heeft nog niet beslist: bel de POD MI.')],
    dagelijksNa: false,
    grondslag: 'artikel 15 van de wet van 2 april 1965',
    bron: 'domein R-INT-10 (S6)',
    zekerheid: 'gevonden',
  },
  'HR-CONFLICT': {
    id: 'HR-CONFLICT',
    naam: 'bevoegdheidsconflict volgen',
    soort: 'huisregel',
    startgebeurtenis: 'vraag aan de minister genoteerd',
    lengte: { aantal: 1, eenheid: 'gebeurtenis' },
    eindregel: 'nietVerschoven',
    // The designation is provisional, so only closing the conflict ends it.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'huisregel van het OCMW',
    bron: 'ontwerp §12.1',
    zekerheid: 'na_te_kijken',
  },
};
