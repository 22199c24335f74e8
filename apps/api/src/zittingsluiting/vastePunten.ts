/** At the close, once more: what the chair decided since the opening is still for this meeting to ratify (CLK-10). */
import { nu } from '@besluitpad/prisma';
import { voegBekrachtigingenToe } from '../agenda/bekrachtigingen.js';
import { Weigering } from '../fouten/weigering.js';
import { voerHandeling } from '../http/handeling.js';
import { isBeantwoord } from '../idempotentie/voerEenmalig.js';
import type { Database } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, vergrendelZitting, verhoogRevisie } from '../zittingen/zitting.js';

/**
 * In a transaction of its own: the item must stay on the agenda when the closing is refused because of it. The key is the
 * closing's, so it is not spent here, and a closing that was answered before is not looked into again.
 */
export async function neemVastePuntenOp(db: Database, wie: Wie, id: string, revisie: number): Promise<void> {
  const { eenmalig, ...zonderSleutel } = wie;
  const { lichaam: aantal } = await voerHandeling({ db, wie: zonderSleutel }, async (tx) => {
    if (eenmalig !== undefined && (await isBeantwoord(tx, wie.gebruikerId, eenmalig))) return 0;
    const zitting = await vergrendelZitting(tx, id, revisie);
    eisFase(zitting, 'bezig');
    const nieuw = await voegBekrachtigingenToe(tx, wie, zitting, await nu(tx));
    if (nieuw > 0) await verhoogRevisie(tx, zitting);
    return nieuw;
  });
  if (aantal === 0) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    'De voorzitter nam intussen een dringende beslissing. Ze staat als punt op deze zitting en moet nog bekrachtigd worden.',
    { extra: { toegevoegd: aantal } },
  );
}
