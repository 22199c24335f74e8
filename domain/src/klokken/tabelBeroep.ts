import { moment, type KlokId, type Klokregel } from './regel.js';

type BeroepsklokId = Extract<KlokId, 'HR-BEROEP' | 'HR-VERWEER' | 'HR-RECHTSDAG' | 'HR-ARBEIDSHOF' | 'HR-DEFINITIEF'>;

/** Clocks of the centre's own part in a lawsuit of a client: none of them is the client's term (that is CLK-12). */
export const beroepsklokken: Readonly<Record<BeroepsklokId, Klokregel>> = {
  'HR-BEROEP': {
    id: 'HR-BEROEP',
    naam: 'beroep bij de arbeidsrechtbank of het arbeidshof volgen',
    soort: 'huisregel',
    startgebeurtenis: 'ontvangst van het beroep',
    lengte: { aantal: 1, eenheid: 'gebeurtenis' },
    eindregel: 'nietVerschoven',
    // The court sets its own pace; the judgment or a withdrawal ends it.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'huisregel van het OCMW',
    bron: 'ontwerp §12.1',
    zekerheid: 'na_te_kijken',
  },
  'HR-VERWEER': {
    id: 'HR-VERWEER',
    naam: 'het dossier bij de rechtbank neerleggen',
    soort: 'huisregel',
    startgebeurtenis: 'ontvangst van het beroep',
    lengte: { aantal: 14, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: [
      moment(-7, ['werker', 'hoofd'], 'Over een week moet het dossier voor de rechtbank klaar zijn.'),
      moment(-2, ['hoofd'], 'Over twee dagen moet het dossier bij de rechtbank zijn.'),
      moment(0, ['hoofd', 'algemeenDirecteur'], 'Vandaag moet het dossier bij de rechtbank zijn.'),
    ],
    dagelijksNa: false,
    grondslag: 'huisregel van het OCMW, of de dag die de griffie noemt',
    bron: 'ontwerp §12.1',
    zekerheid: 'na_te_kijken',
  },
  'HR-RECHTSDAG': {
    id: 'HR-RECHTSDAG',
    naam: 'de dag waarop de rechter de zaak hoort',
    soort: 'huisregel',
    startgebeurtenis: 'de griffie noemt de dag',
    lengte: { aantal: 1, eenheid: 'gebeurtenis' },
    eindregel: 'nietVerschoven',
    momenten: [
      moment(-7, ['werker', 'hoofd'], 'Over een week hoort de rechter de zaak. Weet de raadsman alles?'),
      moment(1, ['werker'], 'De rechter hoorde de zaak. Noteer de nieuwe dag, of de uitspraak zodra ze er is.'),
    ],
    dagelijksNa: false,
    grondslag: 'de dag die de griffie noemt',
    bron: 'ontwerp §12.1',
    zekerheid: 'na_te_kijken',
  },
  'HR-ARBEIDSHOF': {
    id: 'HR-ARBEIDSHOF',
    naam: 'hoger beroep van het OCMW bij het arbeidshof',
    soort: 'huisregel',
    startgebeurtenis: 'kennisgeving van het vonnis aan het OCMW',
    lengte: { aantal: 1, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    momenten: [
      moment(-14, ['hoofd', 'algemeenDirecteur'], 'Over twee weken eindigt de termijn om naar het arbeidshof te gaan.'),
      moment(-3, ['hoofd', 'algemeenDirecteur'], 'Over drie dagen eindigt de termijn om naar het arbeidshof te gaan.'),
    ],
    dagelijksNa: false,
    grondslag: 'één maand na de kennisgeving van het vonnis; na te kijken door de raadsman van het OCMW',
    bron: 'domein §7.4',
    zekerheid: 'na_te_kijken',
  },
  'HR-DEFINITIEF': {
    id: 'HR-DEFINITIEF',
    naam: 'nagaan of de uitspraak definitief is',
    soort: 'huisregel',
    startgebeurtenis: 'kennisgeving van het vonnis of het arrest aan het OCMW',
    lengte: { aantal: 1, eenheid: 'maanden' },
    eindregel: 'maandeinde',
    momenten: [
      moment(
        1,
        ['werker', 'hoofd'],
        'Vraag aan de griffie of de raadsman of de uitspraak definitief is, en noteer het.',
      ),
    ],
    dagelijksNa: false,
    grondslag: 'huisregel van het OCMW; na te kijken door de raadsman',
    bron: 'domein §7.4',
    zekerheid: 'na_te_kijken',
  },
};
