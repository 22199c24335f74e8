/** What carrying out a decision has reached, and the end of its procedure. Every act on letter, payment or form ends here. */
import { sluitProcedure, zetAanZet, zetMijlpaal } from '@besluitpad/prisma';
import type { Mijlpaal } from '@besluitpad/domain';
import type { Tx } from '../server/database.js';
import { RONDE } from './ronde.js';

const AFGEROND: readonly Mijlpaal<'besluit'>[] = ['verzonden', 'uitgevoerd', 'gemeld'];

/** Reaches a milestone of a decision; the last of the three that make it done closes the procedure. */
export async function bereik(tx: Tx, procedureId: string, mijlpaal: Mijlpaal<'besluit'>, op: Date): Promise<void> {
  await zetMijlpaal(tx, procedureId, RONDE, mijlpaal, op);
  const bereikt = (
    await tx.mijlpaal.findMany({ where: { procedureId, ronde: RONDE }, select: { mijlpaal: true } })
  ).map((rij) => rij.mijlpaal);
  if (AFGEROND.every((m) => bereikt.includes(m))) {
    await sluitProcedure(tx, procedureId, op, 'afgerond');
    return;
  }
  // No wake: at a milestone in between the engine has nothing to do, and it reads all of them when it is woken next.
  await zetAanZet(tx, procedureId, aanZetNa(bereikt));
}

/** Whose turn it is, in the order of the work: sign, send, pay, report. */
function aanZetNa(bereikt: readonly string[]): string {
  if (!bereikt.includes('vrijgegeven')) return 'algemeenDirecteur';
  if (!bereikt.includes('verzonden')) return 'secretaris';
  return bereikt.includes('uitgevoerd') ? 'werker' : 'financieelDirecteur';
}
