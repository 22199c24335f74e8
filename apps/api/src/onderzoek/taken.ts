import type { Tx } from '../server/database.js';

/** The worker's own tasks of these kinds on a request: done by the act itself, in whatever round they were made. */
export async function rondWerkAf(
  tx: Tx,
  { procedureId, soorten, op, door }: { procedureId: string; soorten: readonly string[]; op: Date; door: string },
): Promise<void> {
  await tx.taak.updateMany({
    where: { procedureId, soort: { in: [...soorten] }, klaarOp: null },
    data: { klaarOp: op, klaarDoor: door },
  });
}
