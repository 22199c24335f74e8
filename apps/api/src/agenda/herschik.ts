/** The order the secretary or the chair wants: all items, each once, or one item to another place. */
import { verzet, type Agendazet } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { noteerWijziging } from '../zittingen/wijziging.js';
import { eisFase, type Plek, type Zitting } from '../zittingen/zitting.js';
import { leesVolgorde, nummer } from './punten.js';

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
  const op = await nu(tx);
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'agenda.herschikt', onderwerpId: zitting.id, op },
    gegevens: { punten: puntIds.length },
  });
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat: 'de volgorde van de agenda is herschikt', op });
}

/** One item: up, down, to the top or the end, or to a position. */
export async function verzetPunt(tx: Tx, wie: Wie, { zitting, punt }: Plek, zet: Agendazet): Promise<void> {
  eisFase(zitting, 'gepland');
  if (punt.status !== 'open') throw new Weigering('handeling.nietMogelijk', 'Dit punt is al van de agenda.');
  const ids = (await leesVolgorde(tx, zitting.id)).map(({ id }) => id);
  if (typeof zet === 'number' && zet > ids.length) {
    throw veldWeigering('naar', 'plaats', `Kies een plaats van 1 tot ${ids.length}.`);
  }
  const nieuw = verzet(ids, punt.id, zet);
  await nummer(tx, zitting.id, nieuw);
  const op = await nu(tx);
  const naar = nieuw.indexOf(punt.id) + 1;
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'agendapunt.verzet', onderwerpId: punt.id, op },
    gegevens: { van: ids.indexOf(punt.id) + 1, naar },
  });
  const wat = `punt ${ids.indexOf(punt.id) + 1} staat nu op plaats ${naar}`;
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat, op });
}
