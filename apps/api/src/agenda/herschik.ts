/** The order the secretary or the chair wants: all items, each once. */
import { legVast, nu } from '@besluitpad/prisma';
import { veldWeigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Zitting } from '../zittingen/zitting.js';
import { nummer } from './punten.js';

export async function herschik(tx: Tx, wie: Wie, zitting: Zitting, puntIds: readonly string[]): Promise<void> {
  eisFase(zitting, 'gepland');
  const huidige = await tx.agendapunt.findMany({
    where: { zittingId: zitting.id, status: { not: 'afgevoerd' } },
    select: { id: true },
  });
  const gevraagd = new Set(puntIds);
  if (
    gevraagd.size !== puntIds.length ||
    gevraagd.size !== huidige.length ||
    huidige.some(({ id }) => !gevraagd.has(id))
  ) {
    throw veldWeigering('agendapuntIds', 'volledig', 'Geef elk punt van deze agenda precies één keer.');
  }
  await nummer(tx, zitting.id, puntIds);
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: 'agenda.herschikt',
    onderwerpId: zitting.id,
    op: await nu(tx),
    gegevens: { punten: puntIds.length },
  });
}
