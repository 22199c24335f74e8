/** The order the secretary or the chair wants: all items, each once, or one item to another place. */
import {
  AGENDAGROEPEN,
  AGENDAGROEPNAAM,
  plaatsenVanGroep,
  staatPerGroep,
  verzetInGroep,
  type Agendazet,
} from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { Programmafout, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { noteerWijziging } from '../zittingen/wijziging.js';
import { eisFase, type Plek, type Zitting } from '../zittingen/zitting.js';
import { leesVolgorde, nummer } from './punten.js';

export async function herschik(tx: Tx, wie: Wie, zitting: Zitting, puntIds: readonly string[]): Promise<void> {
  eisFase(zitting, 'gepland');
  const huidige = await leesVolgorde(tx, zitting.id);
  const gevraagd = new Set(puntIds);
  if (
    gevraagd.size !== puntIds.length ||
    gevraagd.size !== huidige.length ||
    huidige.some(({ id }) => !gevraagd.has(id))
  ) {
    throw veldWeigering('agendapuntIds', 'volledig', 'Geef elk punt van deze agenda precies één keer.');
  }
  const opId = new Map(huidige.map((punt) => [punt.id, punt]));
  const gewenst = puntIds.flatMap((id) => opId.get(id) ?? []);
  if (!staatPerGroep(gewenst)) {
    const groepen = AGENDAGROEPEN.map((groep) => AGENDAGROEPNAAM[groep]).join(', ');
    throw veldWeigering('agendapuntIds', 'groepen', `De agenda staat per groep, in deze volgorde: ${groepen}.`);
  }
  await nummer(tx, zitting.id, gewenst);
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
  const agenda = await leesVolgorde(tx, zitting.id);
  const oud = agenda.find(({ id }) => id === punt.id);
  if (oud === undefined) throw new Programmafout('An open item is not on its agenda.');
  const { van, tot } = plaatsenVanGroep(agenda, oud.groep);
  if (typeof zet === 'number' && (zet < van || zet > tot)) {
    const waarom = agenda.length === tot - van + 1 ? '' : ' Daar staan de andere punten van zijn groep.';
    throw veldWeigering('naar', 'plaats', `Kies een plaats van ${van} tot ${tot}.${waarom}`);
  }
  const nieuw = verzetInGroep(agenda, oud, zet);
  await nummer(tx, zitting.id, nieuw);
  const op = await nu(tx);
  const naar = nieuw.indexOf(oud) + 1;
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'agendapunt.verzet', onderwerpId: punt.id, op },
    gegevens: { van: agenda.indexOf(oud) + 1, naar },
  });
  const wat = `punt ${agenda.indexOf(oud) + 1} staat nu op plaats ${naar}`;
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat, op });
}
