/** What the outcome of an item means for its request: closed when every line is final, else the next round. */
import { faseNaZitting } from '@besluitpad/domain';
import { legVast, naarDb, sluitProcedure, stopKlok, zetMijlpaal } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Afhandeling, BehandeldPunt } from './behandeldPunt.js';
import { openVolgendeRonde } from './volgendeRonde.js';

/** Clocks that wait for a decision: on one line, or on the request as a whole. */
const TOT_DE_BESLISSING = ['CLK-05', 'CLK-06', 'CLK-07', 'CLK-13', 'HR-AMBTSHALVE'] as const;

export async function handelAf(tx: Tx, wie: Wie, sluiting: Afhandeling, punt: BehandeldPunt): Promise<void> {
  const { zitting, op } = sluiting;
  const beslist = punt.lijnen.filter((lijn) => lijn.uitkomst === 'beslist').map((lijn) => lijn.aanvraaglijnId);
  await tx.aanvraaglijn.updateMany({ where: { id: { in: beslist } }, data: { uitkomst: 'beslist' } });
  for (const onderwerpId of beslist) await stopBeslisklokken(tx, punt, zitting.datum, onderwerpId);
  await zetMijlpaal(tx, punt.procedureId, punt.ronde, 'behandeld', op);
  await legVast(tx, wie, {
    ketenId: punt.dossierId,
    dossierId: punt.dossierId,
    soort: 'aanvraag.behandeld',
    onderwerpId: punt.aanvraagId,
    op,
    gegevens: {
      zittingId: zitting.id,
      agendapuntId: punt.id,
      ronde: punt.ronde,
      status: punt.status,
      beslist: beslist.length,
    },
  });
  const open = await tx.aanvraaglijn.count({ where: { aanvraagId: punt.aanvraagId, uitkomst: null } });
  if (open > 0) await openVolgendeRonde(tx, wie, sluiting, punt);
  else await sluitAanvraag(tx, wie, sluiting, punt);
}

async function stopBeslisklokken(
  tx: Tx,
  { procedureId }: BehandeldPunt,
  op: string,
  onderwerpId?: string,
): Promise<void> {
  for (const soort of TOT_DE_BESLISSING) {
    await stopKlok(tx, {
      procedureId,
      soort,
      op,
      reden: 'beslist',
      ...(onderwerpId === undefined ? {} : { onderwerpId }),
    });
  }
}

async function sluitAanvraag(tx: Tx, wie: Wie, { zitting, op }: Afhandeling, punt: BehandeldPunt): Promise<void> {
  await tx.aanvraag.update({
    where: { id: punt.aanvraagId },
    data: {
      fase: faseNaZitting(true),
      geslotenOp: naarDb(zitting.datum),
      sluitreden: 'beslist',
      rev: { increment: 1 },
    },
    select: { id: true },
  });
  // First on the day of the meeting, so that closing the minutes a day later makes no decision late.
  await stopBeslisklokken(tx, punt, zitting.datum);
  await sluitProcedure(tx, punt.procedureId, op, 'beslist');
  await legVast(tx, wie, {
    ketenId: punt.dossierId,
    dossierId: punt.dossierId,
    soort: 'aanvraag.gesloten',
    onderwerpId: punt.aanvraagId,
    op,
    gegevens: { sluitreden: 'beslist', zittingId: zitting.id },
  });
}
