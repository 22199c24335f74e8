import { moment, type KlokId, type Klokregel } from './regel.js';

/** The clock of the run that pays aid that goes on. */
export const betaalrunklokken: Readonly<Record<Extract<KlokId, 'HR-BETAALRUN'>, Klokregel>> = {
  'HR-BETAALRUN': {
    id: 'HR-BETAALRUN',
    naam: 'de betaalrun vrijgeven',
    soort: 'huisregel',
    startgebeurtenis: 'plannen van de betaalrun',
    lengte: { aantal: 0, eenheid: 'gebeurtenis' },
    eindregel: 'nietVerschoven',
    // A week before its day of payment it computes itself: the act that plans it adds that moment.
    momenten: [
      moment(-3, ['financien'], 'Over drie dagen is het betaaldag: kijk na of de betaalrun vrijgegeven is.'),
      moment(-1, ['financieelDirecteur', 'algemeenDirecteur'], 'Morgen is het betaaldag: geef de betaalrun vrij.'),
      moment(0, ['algemeenDirecteur'], 'Vandaag is het betaaldag.'),
    ],
    dagelijksNa: true,
    grondslag: 'artikel 23 RMI-wet: vaste dag van betaling',
    bron: 'domein R-EXE-02',
    zekerheid: 'na_te_kijken',
  },
};
