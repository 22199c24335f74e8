/** What a member tells of himself, so that a possible interest is asked about in time. */
import { KETEN_OCMW, legVast, nu } from '@besluitpad/prisma';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { eisRecht } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import type { Lidbanden } from './vormen.js';

/** The list replaces the one before. By the member for himself, or by the secretary as the member told. */
export async function zetLidbanden(tx: Tx, wie: Wie, lidId: string, { banden }: Lidbanden): Promise<Lidbanden> {
  const lid = await tx.lid.findUnique({ where: { id: lidId }, select: { gebruikerId: true } });
  if (lid === null) throw nietGevonden('Dit lid');
  if (lid.gebruikerId !== wie.gebruikerId) eisRecht(wie.rollen, 'agenda.opmaken');
  const op = await nu(tx);
  await tx.lidband.updateMany({ where: { lidId, ingetrokkenOp: null }, data: { ingetrokkenOp: op } });
  await tx.lidband.createMany({ data: banden.map((band) => ({ ...band, lidId, genoteerdOp: op })) });
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'lid.banden', onderwerpId: lidId, op },
    gegevens: { aantal: banden.length },
  });
  return { banden };
}
