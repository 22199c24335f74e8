/** The seat of the one who acts, on the day of a meeting. */
import { getComite, type Lid } from '../comite/samenstelling.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Zitting } from '../zittingen/zitting.js';

export async function getEigenLid(tx: Tx, wie: Wie, zitting: Zitting): Promise<Lid> {
  const { leden } = await getComite(tx, zitting.datum);
  const lid = leden.find(({ gebruikerId }) => gebruikerId === wie.gebruikerId);
  if (lid === undefined) {
    throw new Weigering('handeling.nietMogelijk', 'U bent op de dag van deze zitting geen lid van het comité.');
  }
  return lid;
}
