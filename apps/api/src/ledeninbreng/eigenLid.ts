/** The seat of the one who acts, on the day of a meeting. */
import type { Lid } from '../comite/samenstelling.js';
import { findZetel } from '../comite/zetel.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Zitting } from '../zittingen/zitting.js';

export async function getEigenLid(tx: Tx, wie: Wie, zitting: Zitting): Promise<Lid> {
  const lid = await findZetel(tx, wie, zitting);
  if (lid === undefined) {
    throw new Weigering('handeling.nietMogelijk', 'U zetelt op deze zitting niet in het comité.');
  }
  return lid;
}
