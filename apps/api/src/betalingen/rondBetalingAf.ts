/** After a payment was made, or lapsed: the clocks of its line stop when the line is paid, the milestone comes when all is paid. */
import type { Datum } from '@besluitpad/domain';
import { sluitProcedure, stopKlok, zetMijlpaal } from '@besluitpad/prisma';
import { RONDE } from '../besluiten/ronde.js';
import { bereik } from '../besluiten/standVanBesluit.js';
import { Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

const BETAALKLOKKEN = ['CLK-14', 'CLK-15', 'CLK-16'] as const;

export async function rondBetalingAf(
  tx: Tx,
  { procedureId, besluitlijnId }: { readonly procedureId: string; readonly besluitlijnId: string },
  betaaldOp: Datum,
  op: Date,
  reden = 'betaald',
): Promise<void> {
  const [open] = await tx.$queryRaw<{ procedure: number; lijn: number }[]>`
    SELECT count(*)::int AS procedure, count(*) FILTER (WHERE besluitlijn_id = ${besluitlijnId}::uuid)::int AS lijn FROM betaling
    WHERE procedure_id = ${procedureId}::uuid AND status NOT IN ('betaald', 'vervallen')`;
  if (open === undefined) throw new Programmafout('A count gave no row.');
  if (open.lijn === 0) {
    for (const soort of BETAALKLOKKEN) {
      await stopKlok(tx, { procedureId, soort, onderwerpId: besluitlijnId, op: betaaldOp, reden });
    }
  }
  if (open.procedure > 0) return;
  if (!(await rondRunAf(tx, procedureId, op))) await bereik(tx, procedureId, 'uitgevoerd', op);
}

/** @returns whether these payments were of a run, which then is done */
async function rondRunAf(tx: Tx, procedureId: string, op: Date): Promise<boolean> {
  const { soort, onderwerpId } = await tx.procedure.findUniqueOrThrow({ where: { id: procedureId } });
  if (soort !== 'betaalrun') return false;
  const data = { status: 'uitgevoerd', rev: { increment: 1 } };
  await tx.betaalrun.update({ where: { id: onderwerpId }, data, select: { id: true } });
  await zetMijlpaal(tx, procedureId, RONDE, 'uitgevoerd', op);
  await sluitProcedure(tx, procedureId, op, 'uitgevoerd');
  return true;
}
