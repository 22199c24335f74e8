/** What the outcome of an item means for its request: closed when every line is final, else the next round. */
import { faseNaZitting, type Datum } from '@besluitpad/domain';
import { legVast, naarDb, sluitProcedure, stopKlok, zetMijlpaal } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Afhandeling, BehandeldPunt } from './behandeldPunt.js';
import { openVolgendeRonde } from './volgendeRonde.js';

/** Clocks that wait for a decision: on one line, or on the request as a whole. */
const TOT_DE_BESLISSING = ['CLK-05', 'CLK-06', 'CLK-07', 'CLK-13', 'HR-AMBTSHALVE'];

export async function handelAf(tx: Tx, wie: Wie, sluiting: Afhandeling, punt: BehandeldPunt): Promise<void> {
  const { zitting, op } = sluiting;
  const beslist = punt.lijnen.filter((lijn) => lijn.uitkomst === 'beslist').map((lijn) => lijn.aanvraaglijnId);
  await tx.aanvraaglijn.updateMany({ where: { id: { in: beslist } }, data: { uitkomst: 'beslist' } });
  const open = await tx.aanvraaglijn.count({ where: { aanvraagId: punt.aanvraagId, uitkomst: null } });
  await stopBeslisklokken(tx, punt, zitting.datum, open > 0 ? beslist : undefined);
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
  if (open > 0) await openVolgendeRonde(tx, wie, sluiting, punt);
  else await sluitAanvraag(tx, wie, sluiting, punt);
}

/**
 * On the day of the meeting, so that closing the minutes a day later makes no decision late: those of the decided lines,
 * or all when the request is done.
 */
async function stopBeslisklokken(
  tx: Tx,
  { procedureId }: BehandeldPunt,
  op: Datum,
  lijnen: readonly string[] | undefined,
): Promise<void> {
  const lopend = await tx.klok.findMany({
    where: { procedureId, gestoptOp: null, soort: { in: TOT_DE_BESLISSING } },
    select: { soort: true, onderwerpId: true },
  });
  for (const { soort, onderwerpId } of lopend) {
    if (lijnen !== undefined && !lijnen.includes(onderwerpId)) continue;
    await stopKlok(tx, { procedureId, soort, onderwerpId, op, reden: 'beslist' });
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
