/** After a payment was made, or lapsed: the clocks of its line stop when the line is paid, the milestone comes when all is paid. */
import type { Datum } from '@besluitpad/domain';
import { stopKlok } from '@besluitpad/prisma';
import { bereik } from '../besluiten/standVanBesluit.js';
import type { Tx } from '../server/database.js';

const BETAALKLOKKEN = ['CLK-14', 'CLK-15', 'CLK-16'] as const;

export async function rondBetalingAf(
  tx: Tx,
  { procedureId, besluitlijnId }: { readonly procedureId: string; readonly besluitlijnId: string },
  betaaldOp: Datum,
  op: Date,
  reden = 'betaald',
): Promise<void> {
  const open = await tx.betaling.findMany({
    where: { procedureId, status: { notIn: ['betaald', 'vervallen'] } },
    select: { besluitlijnId: true },
  });
  if (!open.some((betaling) => betaling.besluitlijnId === besluitlijnId)) {
    for (const soort of BETAALKLOKKEN) {
      await stopKlok(tx, { procedureId, soort, onderwerpId: besluitlijnId, op: betaaldOp, reden });
    }
  }
  if (open.length === 0) await bereik(tx, procedureId, 'uitgevoerd', op);
}
