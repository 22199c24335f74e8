/** What step letters of several acts read the same: the request in words, the day it leaves. */
import { datum, plusWerkdagen, type Datum } from '@besluitpad/domain';
import { nietGevonden } from '../fouten/weigering.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';

export interface Aanvraagwoorden {
  readonly aanvraagDatum: Datum;
  /** Read after "uw aanvraag voor": the descriptions the desk wrote for its lines. */
  readonly gevraagd: string;
}

export async function leesAanvraagwoorden(tx: Tx, aanvraagId: string): Promise<Aanvraagwoorden> {
  const [rij] = await tx.$queryRaw<{ ontvangenOp: string; gevraagd: string }[]>`
    SELECT a.ontvangen_op::text AS "ontvangenOp", (SELECT string_agg(DISTINCT l.omschrijving, ' en ') FROM aanvraaglijn l
      WHERE l.aanvraag_id = a.id) AS gevraagd FROM aanvraag a WHERE a.id = ${aanvraagId}::uuid`;
  if (rij === undefined) throw nietGevonden('Deze aanvraag');
  return { aanvraagDatum: datum(rij.ontvangenOp), gevraagd: rij.gevraagd };
}

/** A letter to which a term of the law runs: a closing day of this centre never moves it. */
export function vertrekdag(dag: Datum): Datum {
  return plusWerkdagen(dag, 1);
}

/** Any other letter drawn up today leaves on the next day on which this centre works. */
export async function leesVertrekdag(tx: Tx, dag: Datum): Promise<Datum> {
  return plusWerkdagen(dag, 1, await leesVrijeDagen(tx));
}
