/** Opens a meeting on its day, and notes who is there; latecomers and early leavers change the same list. */
import { kort } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { voegBekrachtigingenToe } from '../agenda/bekrachtigingen.js';
import { voerGeslotenAanvragenAf } from '../agenda/voerAf.js';
import { eisLeden, getComite } from '../comite/samenstelling.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, vandaagVan, type Zitting } from './zitting.js';

export interface Aanwezigen {
  readonly aanwezig: readonly string[];
  readonly verontschuldigd: readonly string[];
}

export async function openZitting(tx: Tx, wie: Wie, zitting: Zitting, aanwezigen: Aanwezigen): Promise<void> {
  eisFase(zitting, 'opgeroepen');
  const op = await nu(tx);
  if (vandaagVan(op) < zitting.datum) {
    throw new Weigering('handeling.nietMogelijk', `De zitting is pas op ${kort(zitting.datum)}.`);
  }
  const bezig: Zitting = { ...zitting, fase: 'bezig' };
  await tx.zitting.update({
    where: { id: zitting.id },
    data: { fase: bezig.fase, geopendOp: op },
    select: { id: true },
  });
  await voerGeslotenAanvragenAf(tx, wie, bezig, op);
  await voegBekrachtigingenToe(tx, wie, bezig, op);
  await legVast(tx, wie, { ketenId: zitting.id, soort: 'zitting.geopend', onderwerpId: zitting.id, op });
  await noteerAanwezigheid(tx, wie, bezig, aanwezigen);
}

/** Who is neither present nor excused is absent. A count already taken at an item stays as it was taken. */
export async function noteerAanwezigheid(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { aanwezig, verontschuldigd }: Aanwezigen,
): Promise<void> {
  eisFase(zitting, 'bezig');
  const comite = await getComite(tx, zitting.datum);
  eisLeden(comite, [...aanwezig, ...verontschuldigd]);
  for (const { id } of comite.leden) {
    const status = aanwezig.includes(id) ? 'aanwezig' : verontschuldigd.includes(id) ? 'verontschuldigd' : 'afwezig';
    await tx.aanwezigheid.upsert({
      where: { zittingId_lidId: { zittingId: zitting.id, lidId: id } },
      create: { zittingId: zitting.id, lidId: id, status },
      update: { status },
    });
  }
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: 'zitting.aanwezigheid',
    onderwerpId: zitting.id,
    op: await nu(tx),
    gegevens: { aanwezig: aanwezig.length, verontschuldigd: verontschuldigd.length, zittend: comite.leden.length },
  });
}

/** Of the members who count and vote, those in the room now. */
export async function aanwezigeLeden(
  tx: Tx,
  zitting: Zitting,
  stemmend: readonly { readonly id: string }[],
): Promise<string[]> {
  const rijen = await tx.aanwezigheid.findMany({
    where: { zittingId: zitting.id, status: 'aanwezig', lidId: { in: stemmend.map((lid) => lid.id) } },
    select: { lidId: true },
  });
  return rijen.map((rij) => rij.lidId);
}
