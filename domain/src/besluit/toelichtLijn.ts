import { rechtsregelInWoorden } from '../brieven/wetten.js';
import { berekeningsoverzicht, type Rekenregel } from './berekeningsoverzicht.js';
import type { LijnGegevens } from './lijnen.js';
import { rechtsgrond, type Steunlijn } from './rechtsgrond.js';

/** What stands under a line in the explained draft: the law it rests on, and how its amount came about. */
export interface Lijntoelichting {
  readonly rechtsgrond: readonly { readonly waarover: string; readonly regel: string; readonly naTeKijken: boolean }[];
  readonly berekening: readonly Rekenregel[];
}

export function toelichtLijn(lijn: Steunlijn, gegevens: LijnGegevens): Lijntoelichting {
  return {
    rechtsgrond: rechtsgrond(lijn, gegevens).map((regel) => ({
      waarover: regel.waarover,
      regel: rechtsregelInWoorden(regel),
      naTeKijken: regel.zekerheid !== 'gevonden',
    })),
    berekening: berekeningsoverzicht(gegevens),
  };
}
