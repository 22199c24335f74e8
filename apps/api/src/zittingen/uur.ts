/** An hour told at the meeting as the instant it was; after midnight it belongs to the day after the meeting. */
import { instantInBrussel, kort, plusDagen } from '@besluitpad/domain';
import { nu } from '@besluitpad/prisma';
import { veldWeigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Zitting } from './zitting.js';

const MINUUT = 60_000;
/** Longer no meeting lasts: whoever notes it later than that notes it afterwards, and tells the hours of then. */
const LANGSTE_ZITTING = 12 * 60 * MINUUT;

/** Without an hour, or with that of this very minute: now. */
export async function momentVan(tx: Tx, zitting: Zitting, om: string | undefined): Promise<Date> {
  const op = await nu(tx);
  const { geopendOp } = await tx.zitting.findUniqueOrThrow({ where: { id: zitting.id }, select: { geopendOp: true } });
  const begin = geopendOp === null ? op.getTime() : geopendOp.getTime();
  if (om === undefined) {
    if (op.getTime() - begin <= LANGSTE_ZITTING) return op;
    throw veldWeigering(
      'om',
      'achteraf',
      `De zitting begon op ${kort(zitting.datum)}. Noteert u ze achteraf, geef dan het uur waarop dit gebeurde.`,
    );
  }
  const [uren = 0, minuten = 0] = om.split(':').map(Number);
  const opDag = (dagen: number) => Date.parse(instantInBrussel(plusDagen(zitting.datum, dagen), uren, minuten));
  const moment = [opDag(0), opDag(1)].find(
    (tijd) => tijd + MINUUT > begin && tijd - begin <= LANGSTE_ZITTING && tijd <= op.getTime(),
  );
  if (moment === undefined) {
    throw veldWeigering('om', 'tijdens', 'Het uur ligt voor de opening van de zitting of is nog niet gekomen.');
  }
  if (op.getTime() - moment < MINUUT) return op;
  return new Date(Math.max(moment, begin));
}
