/** The letter to the Minister left: from that day the question is put, whichever reading of the five days holds. */
import { conflicttermijn, type Datum } from '@besluitpad/domain';
import { naarDb, stopKlok } from '@besluitpad/prisma';
import { dagUitDb } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';

const REDEN = {
  op_tijd: 'op tijd voorgelegd aan de minister',
  betwist: 'voorgelegd aan de minister: op tijd in werkdagen, te laat in kalenderdagen',
  te_laat: 'te laat voorgelegd aan de minister',
} as const;

export async function noteerVoorgelegd(tx: Tx, procedureId: string, opDag: Datum): Promise<void> {
  const { onderwerpId: aanvraagId } = await tx.procedure.findUniqueOrThrow({ where: { id: procedureId } });
  const conflict = await tx.bevoegdheidsconflict.findUnique({ where: { aanvraagId } });
  if (conflict === null || conflict.voorgelegdOp !== null) return;
  await tx.bevoegdheidsconflict.update({
    where: { aanvraagId },
    data: { voorgelegdOp: naarDb(opDag), rev: { increment: 1 } },
    select: { aanvraagId: true },
  });
  const { tijdigheid } = conflicttermijn(dagUitDb(conflict.ontvangenOp), opDag);
  await stopKlok(tx, { procedureId, soort: 'CLK-03', op: opDag, reden: REDEN[tijdigheid] });
}
