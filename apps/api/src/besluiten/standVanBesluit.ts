/** What carrying out a decision has reached, and the end of its procedure. Every act on letter, payment or form ends here. */
import { sluitProcedures, zetMijlpalen } from '@besluitpad/prisma';
import type { Mijlpaal } from '@besluitpad/domain';
import type { Tx } from '../server/database.js';
import { RONDE } from './ronde.js';

const AFGEROND: readonly Mijlpaal<'besluit'>[] = ['verzonden', 'uitgevoerd', 'gemeld'];

/** Reaches a milestone of a decision; the last of the three that make it done closes the procedure. */
export async function bereik(tx: Tx, procedureId: string, mijlpaal: Mijlpaal<'besluit'>, op: Date): Promise<void> {
  await bereikAlle(tx, [procedureId], mijlpaal, op);
}

/** The same for many decisions, in as many statements as for one. */
export async function bereikAlle(
  tx: Tx,
  procedureIds: readonly string[],
  mijlpaal: Mijlpaal<'besluit'>,
  op: Date,
): Promise<void> {
  if (procedureIds.length === 0) return;
  await zetMijlpalen(
    tx,
    procedureIds.map((procedureId) => ({ procedureId, ronde: RONDE, mijlpaal, op })),
  );
  const rijen = await tx.mijlpaal.findMany({
    where: { procedureId: { in: [...procedureIds] }, ronde: RONDE },
    select: { procedureId: true, mijlpaal: true },
  });
  const perProcedure = new Map(procedureIds.map((id): [string, string[]] => [id, []]));
  for (const rij of rijen) perProcedure.get(rij.procedureId)?.push(rij.mijlpaal);
  const afgerond = procedureIds.filter((id) => AFGEROND.every((m) => perProcedure.get(id)?.includes(m)));
  await sluitProcedures(tx, afgerond, op, 'afgerond');
  // No wake: at a milestone in between the engine has nothing to do, and it reads all of them when it is woken next.
  const perRol = new Map<string, string[]>();
  for (const id of procedureIds.filter((p) => !afgerond.includes(p))) {
    const rol = aanZetNa(perProcedure.get(id) ?? []);
    perRol.set(rol, [...(perRol.get(rol) ?? []), id]);
  }
  for (const [aanZet, ids] of perRol) await tx.procedure.updateMany({ where: { id: { in: ids } }, data: { aanZet } });
}

/** Whose turn it is, in the order of the work: sign, send, pay, report. */
function aanZetNa(bereikt: readonly string[]): string {
  if (!bereikt.includes('vrijgegeven')) return 'algemeenDirecteur';
  if (!bereikt.includes('verzonden')) return 'secretaris';
  return bereikt.includes('uitgevoerd') ? 'werker' : 'financieelDirecteur';
}
