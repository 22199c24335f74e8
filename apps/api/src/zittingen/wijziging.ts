/** What each revision of a meeting changed: shown to who changed it at the same moment and came second. */
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

export interface Wijziging {
  readonly rev: number;
  readonly wat: string;
  readonly door: string;
  readonly op: string;
}

/** Under the lock of the meeting, whose revision the act already raised. The sentence names no client. */
export async function noteerWijziging(
  tx: Tx,
  wie: Wie,
  { zittingId, wat, op }: { zittingId: string; wat: string; op: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO zitting_wijziging (zitting_id, rev, wat, door, op)
    SELECT id, rev, ${wat}, ${wie.gebruikerId}::uuid, ${op} FROM zitting WHERE id = ${zittingId}::uuid
    ON CONFLICT (zitting_id, rev) DO UPDATE SET wat = zitting_wijziging.wat || '; ' || EXCLUDED.wat`;
}

/** For an act that does not say itself what it changed: the right under which it was done. */
export async function noteerAndereWijziging(tx: Tx, wie: Wie, zittingId: string, wat: string, op: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO zitting_wijziging (zitting_id, rev, wat, door, op)
    SELECT id, rev, ${wat}, ${wie.gebruikerId}::uuid, ${op} FROM zitting WHERE id = ${zittingId}::uuid
    ON CONFLICT DO NOTHING`;
}

const HOOGSTENS = 20;

export async function wijzigingenSinds(tx: Tx, zittingId: string, revisie: number): Promise<Wijziging[]> {
  const rijen = await tx.$queryRaw<(Omit<Wijziging, 'op'> & { op: Date })[]>`
    SELECT w.rev, w.wat, g.naam AS door, w.op FROM zitting_wijziging w JOIN gebruiker g ON g.id = w.door
    WHERE w.zitting_id = ${zittingId}::uuid AND w.rev > ${revisie} ORDER BY w.rev DESC LIMIT ${HOOGSTENS}`;
  return rijen.map(({ op, ...rij }) => ({ ...rij, op: op.toISOString() }));
}
