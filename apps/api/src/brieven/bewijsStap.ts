/** What the proof of a letter about a step brings: the right to be heard is told, or the formal notice is given. */
import { stapVelden, type Datum } from '@besluitpad/domain';
import { naarDb, stopKlok } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Brief } from './brief.js';

export async function bewijsStap(tx: Tx, brief: Brief, opDag: Datum, wijze: string): Promise<void> {
  if (brief.soort === 'hoorrecht') return bewijsHoorrecht(tx, brief, opDag);
  if (brief.soort === 'aanmaning') return legAanmaningVast(tx, brief, opDag, wijze);
}

async function bewijsHoorrecht(tx: Tx, { procedureId }: Brief, opDag: Datum): Promise<void> {
  const { onderwerpId } = await tx.procedure.findUniqueOrThrow({ where: { id: procedureId } });
  const reden = 'hoorrecht gemeld (brief)';
  await stopKlok(tx, { procedureId, soort: 'CLK-07', op: opDag, reden });
  await tx.aanvraag.updateMany({
    where: { id: onderwerpId, hoorrechtGemeldOp: null },
    data: { hoorrechtGemeldOp: naarDb(opDag) },
  });
}

/** A sanction for the project is void without it, so it counts only from its proof. */
async function legAanmaningVast(tx: Tx, { onderwerpId, dossierId }: Brief, opDag: Datum, wijze: string): Promise<void> {
  if (dossierId === null) return;
  const { velden } = await tx.stapbrief.findUniqueOrThrow({ where: { id: onderwerpId } });
  const { feiten } = stapVelden.aanmaning.parse(velden);
  await tx.aanmaning.create({
    data: { dossierId, verzondenOp: naarDb(opDag), wijze, reden: feiten.join(' ') },
    select: { id: true },
  });
}
