/** Names of decisions, kinds of line and letters, as a worker says them. */
import { gewoon, hoofdletter } from '../woorden.js';

const BESLUITEN: Readonly<Record<string, string>> = {
  TOEKENNING: 'Toekennen',
  WEIGERING: 'Weigeren',
  HERZIENING: 'Herzien',
  STOPZETTING: 'Stopzetten',
  SCHORSING: 'Schorsen',
  SANCTIE: 'Sanctie',
  TERUGVORDERING: 'Terugvorderen',
  AFZIEN_TERUGVORDERING: 'Afzien van terugvordering',
  VERDAGING: 'Verdagen',
  ONBEVOEGD: 'Onbevoegd',
  AKTENAME: 'Akte nemen',
  UITVOERING_VONNIS: 'Vonnis uitvoeren',
};
/** What only the chair decides, with an act of its own. */
const NIET_VOORSTELLEN: ReadonlySet<string> = new Set(['ONBEVOEGD']);

const SOORTEN: Readonly<Record<string, string>> = {
  leefloon: 'Leefloon per maand',
  eenmalig: 'Geld, één keer',
  periodiek: 'Geld, elke maand',
  verwarming: 'Verwarmingstoelage',
  plan: 'Afbetalingsplan',
  begeleiding: 'Begeleiding',
  tewerkstelling: 'Tewerkstelling',
  medisch: 'Medische zorg',
  kaart: 'Medische kaart',
  dienst: 'Een dienst',
};

export const besluitnaam = (code: string): string => BESLUITEN[code] ?? hoofdletter(gewoon(code));
export const soortnaam = (code: string): string => SOORTEN[code] ?? hoofdletter(gewoon(code));
export const briefnaam = (code: string): string => hoofdletter(gewoon(code));
export const besluitcodes = (bij: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.keys(bij).filter((code) => !NIET_VOORSTELLEN.has(code));
