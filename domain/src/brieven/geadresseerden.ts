import type { Datum } from '../tijd/datum.js';

/** Where letters reach a client (domein 6.2b), in its period. */
export interface Kennisgevingsadres {
  readonly id: string;
  readonly soort: 'eigen' | 'vertegenwoordiger' | 'veilig' | 'balie';
  readonly regels: readonly string[];
  readonly terAttentie: string | null;
  readonly onveilig: boolean;
  readonly van: Datum;
  readonly tot: Datum | null;
}

/** One envelope: for the client, or for who acts for him. Without an address it is handed over at the desk. */
export type Geadresseerde =
  | { readonly wie: 'client'; readonly adres: Kennisgevingsadres | null }
  | { readonly wie: 'vertegenwoordiger'; readonly adres: Kennisgevingsadres };

export function bruikbareAdressen(adressen: readonly Kennisgevingsadres[], dag: Datum): readonly Kennisgevingsadres[] {
  return adressen.filter(({ onveilig, van, tot }) => !onveilig && van <= dag && (tot === null || dag <= tot));
}

/** A safe address goes before all; who chose the desk collects the letter, also when an own address is known. */
const VOORRANG = ['veilig', 'balie', 'eigen'] as const;

/** Where post may go, of addresses that are usable: not to the desk, and to who chose the desk not home either. */
export function postadressen<A extends { readonly soort: string }>(bruikbaar: readonly A[]): readonly A[] {
  const koosBalie = bruikbaar.some(({ soort }) => soort === 'balie');
  return bruikbaar.filter(({ soort }) => soort !== 'balie' && !(koosBalie && soort === 'eigen'));
}

/**
 * Everybody who gets an envelope of his own, the client first. A safe address never stands on a representative's. Who has
 * no address at all collects at the desk; when each address he has is unsafe or past there is nobody: nothing may leave.
 */
export function geadresseerden(adressen: readonly Kennisgevingsadres[], dag: Datum): readonly Geadresseerde[] {
  const geldig = adressen.filter(({ van, tot }) => van <= dag && (tot === null || dag <= tot));
  const bruikbaar = bruikbareAdressen(adressen, dag);
  const vertegenwoordigers = bruikbaar
    .filter(({ soort }) => soort === 'vertegenwoordiger')
    .map((adres) => ({ wie: 'vertegenwoordiger' as const, adres }));
  const [eigen] = VOORRANG.flatMap((soort) => bruikbaar.filter((adres) => adres.soort === soort));
  if (eigen !== undefined) {
    return [{ wie: 'client', adres: eigen.soort === 'balie' ? null : eigen }, ...vertegenwoordigers];
  }
  if (vertegenwoordigers.length > 0) return vertegenwoordigers;
  return geldig.length === 0 ? [{ wie: 'client', adres: null }] : [];
}
