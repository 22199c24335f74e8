/** Whether a sanction for the project would be a repetition: an earlier one began less than a year ago (RMI 30 § 2). */
import { herhalingBinnenMaanden, plusMaanden, type Datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';

export async function isHerhaling(tx: Tx, dossierId: string, dag: Datum): Promise<boolean> {
  const vanaf = plusMaanden(dag, -herhalingBinnenMaanden('gpmi', dag));
  const eerdere = await tx.onderbreking.count({
    where: { dossierId, soort: 'sanctie', reden: 'gpmi', vervallenOp: null, van: { gt: naarDb(vanaf) } },
  });
  return eerdere > 0;
}
