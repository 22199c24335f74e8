/** Interest on a first payment that came late (R-EXE-01, CLK-15, CLK-16): simple, by calendar days, to the cent. */
import { dagenTussen, datum, laatste, plusDagen, vroegste, type Datum } from '../tijd/datum.js';
import { bewaakCent, som } from './euro.js';

/** The law names "the legal rate" and publishes it elsewhere: administrators enter it with its source, for as long as it holds. */
export interface Rentevoet {
  readonly vanaf: Datum;
  readonly tot: Datum;
  /** 450 is 4.50 % a year */
  readonly honderdsten: number;
  readonly bron: string;
}

export interface Intereststap {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly dagen: number;
  readonly honderdsten: number;
  readonly bron: string;
  readonly bedragCent: number;
}

export interface Interest {
  readonly vanaf: Datum;
  readonly totEnMet: Datum;
  readonly dagen: number;
  /** null: on some day no rate is known, and then there is no amount rather than a wrong one */
  readonly bedragCent: number | null;
  readonly stappen: readonly Intereststap[];
}

export interface Interestvraag {
  readonly bedragCent: number;
  /** 'JJJJ-MM', or a word for what is no month */
  readonly periode: string;
  /** first day of interest by each clock that the decision started */
  readonly klokken: readonly Datum[];
  /** the day of payment, or today while it is not paid; it still counts */
  readonly totEnMet: Datum;
  readonly rentevoeten: readonly Rentevoet[];
}

/** A year of interest has 365 days, also in a leap year, until the centre's own reading says otherwise. */
const NOEMER = 10_000 * 365;

/** @returns null when nothing accrued: paid in time, or a decision without interest */
export function interestOp(vraag: Interestvraag): Interest | null {
  const { klokken, totEnMet, periode } = vraag;
  bewaakCent(vraag.bedragCent);
  const [klok, ...rest] = klokken;
  if (klok === undefined) return null;
  // From the request where that clock runs. A month that had not begun then was not yet due.
  const begin = vroegste(klok, ...rest);
  const vanaf = /^\d{4}-\d{2}$/.test(periode) ? laatste(begin, datum(`${periode}-01`)) : begin;
  if (totEnMet < vanaf) return null;
  const stappen = stappenVan(vraag, vanaf);
  const dagen = dagenTussen(vanaf, totEnMet) + 1;
  const volledig = som(stappen.map((stap) => stap.dagen)) === dagen;
  return { vanaf, totEnMet, dagen, bedragCent: volledig ? som(stappen.map((s) => s.bedragCent)) : null, stappen };
}

/** Rounded on the running sum, so that the steps together are the interest to the cent. */
function stappenVan({ bedragCent, totEnMet, rentevoeten: rijen }: Interestvraag, vanaf: Datum): Intereststap[] {
  const gesorteerd = zonderOverlap(rijen).filter((rij) => rij.vanaf <= totEnMet && rij.tot >= vanaf);
  let teller = 0;
  let gegeven = 0;
  return gesorteerd.map(({ vanaf: begin, tot, honderdsten, bron }) => {
    const van = laatste(begin, vanaf);
    const einde = vroegste(tot, totEnMet);
    const dagen = dagenTussen(van, einde) + 1;
    teller += bedragCent * honderdsten * dagen;
    const samen = Math.round(teller / NOEMER);
    const deel = samen - gegeven;
    gegeven = samen;
    return { van, totEnMet: einde, dagen, honderdsten, bron, bedragCent: deel };
  });
}

/** A later row ends the one before it, so that no day counts twice. */
function zonderOverlap(rijen: readonly Rentevoet[]): Rentevoet[] {
  const gesorteerd = [...rijen].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
  return gesorteerd.map((rij, i) => {
    const volgende = gesorteerd[i + 1];
    return volgende === undefined ? rij : { ...rij, tot: vroegste(rij.tot, plusDagen(volgende.vanaf, -1)) };
  });
}
