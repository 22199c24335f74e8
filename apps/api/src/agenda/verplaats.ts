/** Moves an item to the agenda of another meeting, with the reason: off the one and on the other in one act. */
import { kort } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { Programmafout, veldWeigering, Weigering } from '../fouten/weigering.js';
import { eisGeenHooruur } from '../hoorzittingen/lees.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { noteerWijziging } from '../zittingen/wijziging.js';
import {
  eisFase,
  vergrendelZittingZonderRevisie,
  verhoogRevisie,
  type Plek,
  type Zitting,
} from '../zittingen/zitting.js';
import { leesVoorstellen, type AgendaVoorstel } from './voorstellen.js';
import { eisAfvoerbaar, haalEraf } from './voerAf.js';
import { zetOpAgenda } from './zetOpAgenda.js';

export interface Verplaatsing {
  readonly naarZittingId: string;
  readonly reden: string;
  /** Said by who moves it: the other meeting comes after the limit of the decision. */
  readonly ookTeLaat: boolean;
}

export async function verplaatsPunt(tx: Tx, wie: Wie, plek: Plek, opdracht: Verplaatsing): Promise<void> {
  const { zitting, punt } = plek;
  const aanvraagId = await eisAfvoerbaar(tx, plek);
  if (opdracht.naarZittingId === zitting.id) {
    throw veldWeigering('naarZittingId', 'andere', 'Het punt staat al op de agenda van deze zitting.');
  }
  const naar = await vergrendelZittingZonderRevisie(tx, opdracht.naarZittingId);
  eisFase(naar, 'gepland');
  const voorstelId = punt.voorstelId ?? '';
  const [voorstel] = await leesVoorstellen(tx, [voorstelId]);
  if (voorstel === undefined) throw new Programmafout('An item with a request has no proposal.');
  eisOpTijd(voorstel, naar, opdracht.ookTeLaat);
  await eisGeenHooruur(tx, zitting.id, aanvraagId);
  const op = await nu(tx);
  await haalEraf(tx, punt.id, op);
  await legVast(tx, wie, {
    ...{
      ketenId: punt.dossierId,
      dossierId: punt.dossierId,
      soort: 'agendapunt.verplaatst',
      onderwerpId: aanvraagId,
      op,
    },
    gegevens: { vanZittingId: zitting.id, naarZittingId: naar.id, agendapuntId: punt.id },
    tekst: opdracht.reden,
  });
  await verhoogRevisie(tx, naar);
  await zetOpAgenda(tx, wie, naar, [voorstelId], op);
  const wat = `punt ${punt.volgnr} is verplaatst naar de zitting van ${kort(naar.datum)}`;
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat, op });
}

function eisOpTijd({ beslisUiterlijk }: AgendaVoorstel, naar: Zitting, ookTeLaat: boolean): void {
  if (naar.datum <= beslisUiterlijk || ookTeLaat) return;
  throw new Weigering(
    'regel.geschonden',
    `De zitting van ${kort(naar.datum)} komt na de beslissingstermijn, die afloopt op ${kort(beslisUiterlijk)}. ` +
      'Verplaatst u het punt toch, zeg dat dan uitdrukkelijk met ookTeLaat.',
    { extra: { regel: 'beslistermijn', beslisUiterlijk } },
  );
}
