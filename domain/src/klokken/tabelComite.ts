import { moment, type KlokId, type Klokregel } from './regel.js';

type ComiteklokId = Extract<KlokId, 'CLK-09' | 'CLK-34' | 'CLK-38'>;

/** Clocks of the committee around its meetings, beside the convocation itself. */
export const comiteklokken: Readonly<Record<ComiteklokId, Klokregel>> = {
  'CLK-09': {
    id: 'CLK-09',
    naam: 'agendapunt van een lid',
    soort: 'wet',
    startgebeurtenis: 'zittingsdag',
    lengte: { aantal: -5, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    // The members' own term: nobody here can hasten it.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'artikel 21 juncto artikel 110 DLB',
    bron: 'domein R-COM-10 (S20); drie dagen bij een oproeping van vijf dagen is na te kijken',
    zekerheid: 'gevonden',
  },
  'CLK-34': {
    id: 'CLK-34',
    naam: 'notulen ter beschikking stellen',
    soort: 'wet',
    startgebeurtenis: 'volgende zitting',
    lengte: { aantal: -8, eenheid: 'kalenderdagen' },
    eindregel: 'nietVerschoven',
    momenten: [moment(-2, ['secretaris'], 'De notulen moeten over twee dagen bij de leden zijn.')],
    dagelijksNa: false,
    grondslag: 'artikelen 32, 277 en 278 DLB',
    bron: 'domein R-COM-19 (S79b, voor de raad); de toepassing op het comité is na te kijken',
    zekerheid: 'na_te_kijken',
  },
  'CLK-38': {
    id: 'CLK-38',
    naam: 'tweede oproeping na een zitting zonder quorum',
    soort: 'wet',
    startgebeurtenis: 'zitting waar het quorum ontbrak',
    lengte: { aantal: 1, eenheid: 'zitting' },
    eindregel: 'nietVerschoven',
    // Watched when the meeting closes: an event, not an hour on a clock.
    momenten: [],
    dagelijksNa: false,
    grondslag: 'artikel 110 juncto artikel 26 DLB',
    bron: 'domein R-COM-12 (S17)',
    zekerheid: 'gevonden',
  },
};
