/** Whether the client knows in writing that the committee can hear him (RMI 20). */
import type { Zaak } from '../aanvragen/zaak.js';
import type { Tx } from '../server/database.js';

/** Noted by a person, or by the signed receipt that mentions it, which stops the gate's clock. */
export async function isHoorrechtGemeld(tx: Tx, { procedureId, hoorrechtGemeldOp }: Zaak): Promise<boolean> {
  if (hoorrechtGemeldOp !== undefined) return true;
  const gestopt = await tx.klok.count({ where: { procedureId, soort: 'CLK-07', gestoptOp: { not: null } } });
  return gestopt > 0;
}
