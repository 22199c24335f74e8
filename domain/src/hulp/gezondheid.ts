import { fictief, stukken, type Hulpsoort } from './hulpsoort.js';

/** Aid for care. */
export const GEZONDHEID = {
  MK: {
    naam: 'medische kosten en medische kaart',
    sporen: ['MD'],
    grondslag: ['OCMW_57'],
    vormen: ['kaart', 'eenmalig'],
    bewijsstukken: stukken('rekening of voorschrift', 'bewijs van uw inkomen'),
    gevraagd: 'hulp voor uw medische kosten',
    uitleg: 'Wij betalen mee voor uw dokter, apotheek of ziekenhuis.',
    terugbetaling: 'als_beslist',
    formulieren: [],
    grootboek: fictief('6495000'),
    zekerheid: 'gevonden',
    bron: 'S59',
  },
  DMH: {
    naam: 'dringende medische hulp',
    sporen: ['MD'],
    grondslag: ['OCMW_57_2'],
    vormen: ['kaart'],
    bewijsstukken: stukken('attest van dringende medische hulp van een zorgverlener'),
    gevraagd: 'dringende medische hulp',
    uitleg: 'Wij betalen de zorg die een dokter dringend noemt.',
    terugbetaling: 'nooit',
    formulieren: ['MEDIPRIMA'],
    grootboek: fictief('6496000'),
    zekerheid: 'gevonden',
    bron: 'S59, R-URG-07: er komen geen voorwaarden bij',
  },
} as const satisfies Record<string, Hulpsoort>;
