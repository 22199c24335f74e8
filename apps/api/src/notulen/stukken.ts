/** What stands in writing after a meeting: the list of decisions and the minutes, with who must still sign. */
import { ondertekenaarsVan } from '@besluitpad/domain';
import { getHuisregels } from '../comite/huisregels.js';
import type { Tx } from '../server/database.js';
import type { Zittingsstuk, Zittingsstukken } from './vormen.js';
import { leesVersie } from './versie.js';
import { getZitting } from '../zittingen/zitting.js';

export async function leesStukken(tx: Tx, zittingId: string): Promise<Zittingsstukken> {
  await getZitting(tx, zittingId);
  return {
    besluitenlijst: await leesStuk(tx, zittingId, 'besluitenlijst'),
    notulen: await leesStuk(tx, zittingId, 'notulen'),
    notulenGoedgekeurd: (await leesVersie(tx, zittingId)).goedgekeurd,
  };
}

async function leesStuk(
  tx: Tx,
  onderwerpId: string,
  soort: 'besluitenlijst' | 'notulen',
): Promise<Zittingsstuk | null> {
  const stuk = await tx.brief.findFirst({
    where: { soort, onderwerpId },
    orderBy: { versie: 'desc' },
    select: { id: true, versie: true, status: true, gemaaktOp: true },
  });
  if (stuk === null) return null;
  const gezet = await tx.handtekening.findMany({ where: { briefId: stuk.id }, select: { functie: true } });
  const nodig = ondertekenaarsVan(await getHuisregels(tx), soort);
  return {
    ...{ briefId: stuk.id, versie: stuk.versie, status: stuk.status, gemaaktOp: stuk.gemaaktOp.toISOString() },
    nogTeTekenen: nodig.filter((functie) => !gezet.some((h) => h.functie === functie)),
  };
}
