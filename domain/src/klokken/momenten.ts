import { instantInBrussel, plusDagen, type Datum } from '../tijd/datum.js';
import type { KlokId, Momentregel, Ontvanger } from './regel.js';
import { klokregel } from './tabel.js';

export interface Moment {
  readonly etiket: string;
  /** UTC instant. */
  readonly op: string;
  readonly naar: readonly Ontvanger[];
  readonly boodschap: string;
}

/** The warnings of a running clock, in order; one whose day lies before the clock's start is skipped. */
export function momenten(klokId: KlokId, begint: Datum, uiterlijk: Datum): readonly Moment[] {
  return klokregel(klokId, begint)
    .momenten.map((regel) => ({ regel, dag: dagVan(regel, begint, uiterlijk) }))
    .filter(({ dag }) => dag >= begint)
    .map(({ regel, dag }) => ({
      etiket: regel.etiket,
      op: instantInBrussel(dag, regel.uur),
      naar: regel.naar,
      boodschap: regel.boodschap,
    }))
    .sort((a, b) => a.op.localeCompare(b.op));
}

function dagVan(regel: Momentregel, begint: Datum, uiterlijk: Datum): Datum {
  return plusDagen(regel.anker === 'begint' ? begint : uiterlijk, regel.dagen);
}

/** CLK-18 loses money each day after its limit: the reminder of a given day, or none for the other clocks. */
export function dagelijksMoment(klokId: KlokId, uiterlijk: Datum, dag: Datum): Moment | undefined {
  if (dag <= uiterlijk || !klokregel(klokId, uiterlijk).dagelijksNa) return undefined;
  return {
    etiket: `dagelijks ${dag}`,
    op: instantInBrussel(dag, 8),
    naar: ['financieelDirecteur', 'hoofd'],
    boodschap: 'Elke dag zonder formulier gaat een dag staatstoelage verloren.',
  };
}
