/** What a decided waiver does to the claim: nothing stays due, a new plan for the rest, or everything as it was. */
import { getProcedure, stopKlok } from '@besluitpad/prisma';
import type { BeslistLijn, GeladenBesluit } from '../besluiten/geladenBesluit.js';
import type { Tx } from '../server/database.js';

export async function scheldKwijt(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const { invoer, kwijtschelding } = lijn.gegevens;
  if (invoer.soort !== 'afzien' || kwijtschelding?.uitkomst !== 'volledig') return;
  const { besluitlijnId } = await tx.terugvordering.findUniqueOrThrow({ where: { id: invoer.terugvordering } });
  const { besluitId } = await tx.besluitlijn.findUniqueOrThrow({ where: { id: besluitlijnId } });
  const { id: procedureId } = await getProcedure(tx, 'besluit', besluitId);
  for (const soort of ['CLK-29', 'CLK-30']) {
    const reden = 'volledig kwijtgescholden';
    await stopKlok(tx, { procedureId, soort, onderwerpId: besluitlijnId, op: besluit.datum, reden });
  }
}
