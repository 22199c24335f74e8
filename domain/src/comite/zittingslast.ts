/** How full a meeting is, in items and minutes: what stands on it, what is ripe, and what is still expected. */
import { z } from 'zod';
import { AGENDAGROEPEN, type Agendagroep } from './agendaorde.js';

const minuten = z.int().min(0).max(240);

/** Minutes an item takes, per group; `verwacht` for a request whose proposal is still to be written. */
export const agendaMinuten = z.strictObject({
  bekrachtiging: minuten,
  horen_en_sancties: minuten,
  bespreking: minuten,
  zonder_bespreking: minuten,
  kennisname: minuten,
  verwacht: minuten,
});
export type AgendaMinuten = z.infer<typeof agendaMinuten>;

/** No source says how long an item takes: a first estimate until the house sets its own. */
export const AGENDA_MINUTEN_NA_TE_KIJKEN: AgendaMinuten = {
  bekrachtiging: 2,
  horen_en_sancties: 15,
  bespreking: 10,
  zonder_bespreking: 2,
  kennisname: 1,
  verwacht: 5,
};

export type Lastbron = 'agenda' | 'rijp' | 'verwacht';

export interface Lastpunt {
  readonly bron: Lastbron;
  /** undefined: not known before there is a proposal */
  readonly groep?: string | undefined;
}

export interface Lastregel {
  readonly punten: number;
  readonly minuten: number;
}

export interface Zittingslast {
  readonly totaal: Lastregel;
  readonly perBron: Readonly<Record<Lastbron, Lastregel>>;
  readonly perGroep: Readonly<Record<Agendagroep | 'verwacht', Lastregel>>;
}

export function zittingslast(punten: readonly Lastpunt[], minutenPer: AgendaMinuten): Zittingslast {
  const tel = (kies: (punt: Lastpunt) => boolean): Lastregel => {
    const gekozen = punten.filter(kies);
    return { punten: gekozen.length, minuten: gekozen.reduce((som, punt) => som + minutenPer[soortVan(punt)], 0) };
  };
  const bron = (naam: Lastbron) => tel((punt) => punt.bron === naam);
  const groep = (naam: Agendagroep | 'verwacht') => tel((punt) => soortVan(punt) === naam);
  return {
    totaal: tel(() => true),
    perBron: { agenda: bron('agenda'), rijp: bron('rijp'), verwacht: bron('verwacht') },
    perGroep: {
      bekrachtiging: groep('bekrachtiging'),
      horen_en_sancties: groep('horen_en_sancties'),
      bespreking: groep('bespreking'),
      zonder_bespreking: groep('zonder_bespreking'),
      kennisname: groep('kennisname'),
      verwacht: groep('verwacht'),
    },
  };
}

function soortVan({ groep }: Lastpunt): Agendagroep | 'verwacht' {
  return AGENDAGROEPEN.find((naam) => naam === groep) ?? 'verwacht';
}
