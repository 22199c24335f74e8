/** The movements of a meeting: reading them, and adding some at once in the order in which they were noted. */
import { aanwezigOp, type Beweging, type Bewegingsoort, type Deelname } from '@besluitpad/domain';
import { nu } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Zitting } from './zitting.js';

export interface GenoteerdeBeweging extends Beweging {
  readonly volgnr: number;
  readonly wijze: Deelname | null;
}

export interface NieuweBeweging {
  readonly lidId: string;
  readonly soort: Bewegingsoort;
  readonly op: Date;
  readonly wijze: Deelname | null;
}

export async function leesBewegingen(tx: Tx, zittingId: string): Promise<GenoteerdeBeweging[]> {
  const rijen = await tx.aanwezigheidsbeweging.findMany({
    where: { zittingId, ingetrokkenOp: null },
    orderBy: { volgnr: 'asc' },
    select: { volgnr: true, lidId: true, soort: true, wijze: true, op: true },
  });
  return rijen.map(({ op, soort, wijze, ...rij }) => ({
    ...rij,
    soort: soort as Bewegingsoort,
    wijze: wijze as Deelname | null,
    op: op.getTime(),
  }));
}

export async function bewaarBewegingen(
  tx: Tx,
  wie: Wie,
  { id: zittingId }: Zitting,
  bewegingen: readonly NieuweBeweging[],
): Promise<void> {
  const { _max } = await tx.aanwezigheidsbeweging.aggregate({ where: { zittingId }, _max: { volgnr: true } });
  const eerste = (_max.volgnr ?? 0) + 1;
  const genoteerdOp = await nu(tx);
  await tx.aanwezigheidsbeweging.createMany({
    data: bewegingen.map((beweging, i) => ({
      ...beweging,
      zittingId,
      volgnr: eerste + i,
      genoteerdOp,
      genoteerdDoor: wie.gebruikerId,
    })),
  });
}

/** Of the members who count and vote, those in the room at that moment; without a moment, now. */
export async function aanwezigeLeden(
  tx: Tx,
  zitting: Zitting,
  stemmend: readonly { readonly id: string }[],
  moment?: Date,
): Promise<string[]> {
  const binnen = aanwezigOp(await leesBewegingen(tx, zitting.id), (moment ?? (await nu(tx))).getTime());
  return stemmend.flatMap(({ id }) => (binnen.has(id) ? [id] : []));
}
