/**
 * Cash, a voucher or a shelter's invoice handed over against a signed receipt: the receipt is the proof, so the payment
 * of that line counts as made. Called by the act that writes the cash book.
 */
import type { Datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import { UIT_DE_HAND } from './betalingenUitLijn.js';
import { rondBetalingAf } from './rondBetalingAf.js';

export async function betaalInHanden(
  tx: Tx,
  { besluitlijnId, op, betaaldOp }: { readonly besluitlijnId: string; readonly op: Date; readonly betaaldOp: Datum },
): Promise<void> {
  const betalingen = await tx.betaling.findMany({
    where: { besluitlijnId, wijze: { in: [...UIT_DE_HAND] }, status: { notIn: ['betaald', 'vervallen'] } },
    select: { id: true, procedureId: true },
  });
  const [eerste] = betalingen;
  if (eerste === undefined) return;
  await tx.betaling.updateMany({
    where: { id: { in: betalingen.map(({ id }) => id) } },
    data: { status: 'betaald', betaaldOp: naarDb(betaaldOp) },
  });
  await rondBetalingAf(tx, { procedureId: eerste.procedureId, besluitlijnId }, betaaldOp, op);
}
