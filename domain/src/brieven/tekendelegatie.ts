/** R-COM-20: signing by a named person, delegated in a dated written act. */
import type { Datum } from '../tijd/datum.js';

export const DELEGEERBAAR = ['algemeenDirecteur', 'voorzitter'] as const;
export type Delegeerbaar = (typeof DELEGEERBAAR)[number];

export interface Tekendelegatie {
  readonly functie: string;
  readonly houderId: string;
  readonly gebruikerId: string;
  /** The delegate, as the letter names him. */
  readonly naam: string;
}

export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}

/** From the first day to the last one included. */
export function geldtOp({ van, tot }: Periode, dag: Datum): boolean {
  return van <= dag && dag <= tot;
}

/** Two at once for one office would leave open who signs. */
export function overlapt(een: Periode, ander: Periode): boolean {
  return een.van <= ander.tot && ander.van <= een.tot;
}

interface Naam {
  readonly naam: string;
  readonly functie: string;
}

const IN_OPDRACHT = 'in opdracht van';

/** At the foot of a letter: who signs, and for whom. */
export function inOpdracht(naam: string, houder: Naam): Naam {
  return { naam, functie: `${IN_OPDRACHT} ${houder.naam}, ${houder.functie}` };
}

/** Does the letter, as it was frozen, name this person as signing for somebody else? */
export function noemtInOpdracht(ondertekenaars: readonly Naam[], naam: string): boolean {
  return ondertekenaars.some((een) => een.naam === naam && een.functie.startsWith(`${IN_OPDRACHT} `));
}

/** @returns whether this person may sign in this office a letter that a delegate is to sign: nobody but the two of the act */
export function magInOpdracht({ houderId, gebruikerId }: Tekendelegatie, wie: string): boolean {
  return wie === houderId || wie === gebruikerId;
}
