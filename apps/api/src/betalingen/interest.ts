/** Interest on payments of a decision that came late: from the clocks the decision started, at the rates that administrators confirmed. */
import { interestOp } from '@besluitpad/domain';
import { leesRentevoeten } from '../beheer/baremarij.js';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';
import type { Betaling } from './vormen.js';

type Rij = Awaited<ReturnType<Tx['betaling']['findMany']>>[number];

/** @returns by payment; a payment that lapsed, was in time or has no interest clock is absent */
export async function leesInterest(
  tx: Tx,
  rijen: readonly Rij[],
): Promise<ReadonlyMap<string, NonNullable<Betaling['interest']>>> {
  const { dag } = await leesOgenblik(tx);
  const klokken = await tx.klok.findMany({
    where: { soort: { in: ['CLK-15', 'CLK-16'] }, onderwerpId: { in: rijen.map((rij) => rij.besluitlijnId) } },
    select: { procedureId: true, onderwerpId: true, begint: true },
  });
  const gevonden = new Map<string, NonNullable<Betaling['interest']>>();
  if (klokken.length === 0) return gevonden;
  const rentevoeten = await leesRentevoeten(tx);
  for (const { id, procedureId, besluitlijnId, bedragCent, periode, status, betaaldOp } of rijen) {
    if (status === 'vervallen') continue;
    // A later run pays the same line in a procedure of its own, which has no clock of a first payment.
    const eigen = klokken.filter((klok) => klok.procedureId === procedureId && klok.onderwerpId === besluitlijnId);
    const interest = interestOp({
      ...{ bedragCent, periode, rentevoeten, klokken: eigen.map((klok) => dagUitDb(klok.begint)) },
      totEnMet: betaaldOp === null ? dag : dagUitDb(betaaldOp),
    });
    if (interest !== null) gevonden.set(id, { ...interest, stappen: [...interest.stappen] });
  }
  return gevonden;
}
