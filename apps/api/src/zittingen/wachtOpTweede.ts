/**
 * Who still waits for a second convocation (CLK-38). A first meeting asks for one as long as an item it could not deal with
 * stands on no agenda; put on an ordinary agenda, or withdrawn, an item asks for nothing more. The term and the secretary's
 * task hang on the first meeting and outlive its course, which ends with its minutes.
 */
import { rondTaakAf } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import { hervatTweedeOproeping, stopTweedeOproeping } from './klokken.js';
import { vandaagVan } from './zitting.js';

/** Ends the term and the task of each first meeting for which no item waits any more. */
export async function laatTweedeOproepingVolgen(tx: Tx, op: Date): Promise<void> {
  const vervuld = await tx.$queryRaw<{ eersteId: string }[]>`
    SELECT onderwerp_id AS "eersteId" FROM klok
    WHERE soort = 'CLK-38' AND gestopt_op IS NULL AND NOT wacht_op_tweede_oproeping(onderwerp_id)`;
  for (const { eersteId } of vervuld) {
    await stopTweedeOproeping(tx, eersteId, vandaagVan(op), 'geen punt wacht er nog op');
    await rondTaakAf(tx, taaksleutel(eersteId), op, null);
  }
}

/** The second convocation was called off: its items wait again, the term runs as before and the secretary is asked anew. */
export async function vraagOpnieuwTweedeOproeping(tx: Tx, eersteId: string): Promise<void> {
  const [stand] = await tx.$queryRaw<{ wacht: boolean }[]>`
    SELECT wacht_op_tweede_oproeping(${eersteId}::uuid) AS wacht`;
  if (stand?.wacht !== true) return;
  await hervatTweedeOproeping(tx, eersteId);
  await tx.taak.updateMany({
    where: { sleutel: taaksleutel(eersteId) },
    data: { klaarOp: null, klaarDoor: null },
  });
}

export const taaksleutel = (eersteId: string): string => `tweedeOproeping/${eersteId}`;
