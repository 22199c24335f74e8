/** The seat of the one who acts at a meeting: his own, or that of the member he replaces there (R-COM-03). */
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getComite, type Lid, type Samenkomst } from './samenstelling.js';

export interface Plaatsvervanger {
  readonly lidId: string;
  readonly gebruikerId: string;
  readonly naam: string;
}

export function leesPlaatsvervangers(tx: Tx, zittingId: string): Promise<Plaatsvervanger[]> {
  return tx.plaatsvervanging.findMany({
    where: { zittingId, tot: null },
    select: { lidId: true, gebruikerId: true, naam: true },
  });
}

/** The name is that of the one who sits; the seat keeps the id of its member. */
export async function findZetel(
  tx: Tx,
  wie: Pick<Wie, 'gebruikerId'>,
  zitting: Samenkomst & { readonly id: string },
): Promise<Lid | undefined> {
  const { leden } = await getComite(tx, zitting);
  const vervangers = await leesPlaatsvervangers(tx, zitting.id);
  const ikVervang = vervangers.find(({ gebruikerId }) => gebruikerId === wie.gebruikerId);
  if (ikVervang !== undefined) {
    const lid = leden.find(({ id }) => id === ikVervang.lidId);
    return lid === undefined ? undefined : { ...lid, gebruikerId: wie.gebruikerId, naam: ikVervang.naam };
  }
  const lid = leden.find(({ gebruikerId }) => gebruikerId === wie.gebruikerId);
  return vervangers.some(({ lidId }) => lidId === lid?.id) ? undefined : lid;
}
