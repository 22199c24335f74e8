/**
 * A client who moves to another municipality: until that day we decide, and from it on five days run to forward (CLK-02,
 * domein §1.2). The term stands on the request itself, so that it is seen before anybody declared us incompetent.
 */
import { datum, doorzendtermijnNaVerhuis, kort, plusDagen, type Datum } from '@besluitpad/domain';
import { hervatKlokken, naarDb, stopKlok } from '@besluitpad/prisma';
import type { Zaak } from '../aanvragen/zaak.js';
import { Weigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import { onzeGemeente, zelfde } from './gemeente.js';
import { naarFeiten, type Feiteninvoer } from './vormen.js';

const VERVALLEN = 'de verhuis verandert of gaat niet door';

/** Follows the newest facts: a move that changes or falls away takes its term with it. */
export async function volgVerhuis(tx: Tx, zaak: Zaak, feiten: Feiteninvoer, dag: Datum): Promise<void> {
  const { id: onderwerpId, procedureId } = zaak;
  const vernomenOp = await eersteMelding(tx, zaak.id, feiten, dag);
  const termijn = doorzendtermijnNaVerhuis(naarFeiten(feiten, zaak.ontvangenOp), vernomenOp);
  const weg = termijn !== undefined && !zelfde(termijn.gemeente, await onzeGemeente(tx)) ? termijn : undefined;
  const [loopt] = await leesTermijn(tx, onderwerpId);
  if (loopt !== undefined && loopt.begint === weg?.begint) return;
  if (loopt !== undefined) await stopKlok(tx, { procedureId, soort: 'CLK-02', op: dag, reden: VERVALLEN });
  if (weg === undefined) return;
  // The same day announced once more after it had fallen away: one clock, that runs again.
  const { count } = await tx.klok.updateMany({
    where: { procedureId, onderwerpId, soort: 'CLK-02', begint: naarDb(weg.begint) },
    data: { stopreden: OPNIEUW },
  });
  if (count > 0) await hervatKlokken(tx, { procedureId, soort: 'CLK-02', reden: OPNIEUW });
  else {
    const { begint, uiterlijk } = weg;
    await startKlokVan(tx, { procedureId, onderwerpId, klok: { id: 'CLK-02', begint, uiterlijk } });
  }
}

const OPNIEUW = 'opnieuw gemeld';

/** The day on which this move was first established: saying it again gives no days. */
async function eersteMelding(tx: Tx, aanvraagId: string, { verhuis }: Feiteninvoer, dag: Datum): Promise<Datum> {
  if (verhuis === undefined) return dag;
  const [rij] = await tx.$queryRaw<{ op: string | null }[]>`
    SELECT min(op AT TIME ZONE 'Europe/Brussels')::date::text AS op FROM bevoegdheidsvaststelling
    WHERE aanvraag_id = ${aanvraagId}::uuid AND feiten #>> '{verhuis,op}' = ${verhuis.op}`;
  return rij?.op ? datum(rij.op) : dag;
}

async function leesTermijn(tx: Tx, aanvraagId: string): Promise<{ begint: Datum; uiterlijk: Datum }[]> {
  const rijen = await tx.$queryRaw<{ begint: string; uiterlijk: string }[]>`
    SELECT begint::text, uiterlijk::text FROM klok
    WHERE soort = 'CLK-02' AND onderwerp_id = ${aanvraagId}::uuid AND gestopt_op IS NULL`;
  return rijen.map(({ begint, uiterlijk }) => ({ begint: datum(begint), uiterlijk: datum(uiterlijk) }));
}

/** Before the day of the move the old centre is the competent one, and it decides (found: S4). */
export async function eisVerhuisVoorbij(tx: Tx, aanvraagId: string, dag: Datum): Promise<void> {
  const [termijn] = await leesTermijn(tx, aanvraagId);
  if (termijn === undefined || termijn.begint <= dag) return;
  const { begint, uiterlijk } = termijn;
  throw new Weigering(
    'handeling.nietMogelijk',
    `De cliënt verhuist pas op ${kort(begint)}: tot en met ${kort(plusDagen(begint, -1))} is ons OCMW bevoegd en beslist het. ` +
      `Verklaar ons onbevoegd vanaf ${kort(begint)} en zend door tegen ${kort(uiterlijk)}.`,
    { extra: { bevoegdTotEnMet: plusDagen(begint, -1), doorzendenUiterlijk: uiterlijk } },
  );
}

/** For decisions that hold us incompetent: from when the five days of a move count, also when the request is closed by now. */
export async function leesDoorzendbegin(
  tx: Tx,
  aanvraagIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly doorzendenVanaf: Datum }>> {
  if (aanvraagIds.length === 0) return new Map();
  const rijen = await tx.$queryRaw<{ id: string; begint: string }[]>`
    SELECT onderwerp_id AS id, begint::text FROM klok WHERE soort = 'CLK-02'
      AND onderwerp_id = ANY (${[...aanvraagIds]}::uuid[]) AND stopreden IS DISTINCT FROM ${VERVALLEN}`;
  return new Map(rijen.map(({ id, begint }) => [id, { doorzendenVanaf: datum(begint) }]));
}
