/** A closed meeting as linked data, when the house allows it (R-COM-23): nothing of a file, a person or a kind of item. */
import { osloZitting } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { getHuisregels } from '../comite/huisregels.js';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, getZitting } from './zitting.js';

export async function voerZittingUit(tx: Tx, wie: Wie, id: string): Promise<Record<string, unknown>> {
  if ((await getHuisregels(tx)).osloUitvoer?.waarde !== true) {
    throw new Weigering('handeling.nietMogelijk', 'De uitvoer van zittingen staat uit. De beheerder kan ze aanzetten.');
  }
  const zitting = await getZitting(tx, id);
  eisFase(zitting, 'gesloten');
  const { geopendOp, geslotenOp } = await tx.zitting.findUniqueOrThrow({ where: { id } });
  if (geopendOp === null || geslotenOp === null) throw new Programmafout('A closed meeting has no hours.');
  const { gemeente } = await tx.ocmw.findUniqueOrThrow({ where: { id: 1 }, select: { gemeente: true } });
  const punten = await tx.agendapunt.findMany({
    where: { zittingId: id, status: { not: 'afgevoerd' } },
    select: { id: true, volgnr: true },
  });
  await legVast(tx, wie, { ketenId: id, soort: 'zitting.uitgevoerd', onderwerpId: id, op: await nu(tx) });
  return osloZitting({
    ...{ id, datum: zitting.datum, uur: zitting.uur, gemeente, punten },
    geopendOp: geopendOp.toISOString(),
    geslotenOp: geslotenOp.toISOString(),
  });
}
