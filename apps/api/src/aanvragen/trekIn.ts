import { legVast } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { sluitAanvraag } from './sluit.js';
import type { Redeninvoer } from './vormen.js';
import { neemInHand, type Stand } from './zaak.js';

export async function trekAanvraagIn(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Redeninvoer },
): Promise<Stand> {
  const zaak = await neemInHand(tx, { id, handeling: 'aanvraag.intrekken', revisie });
  const ogenblik = await leesOgenblik(tx);
  const stand = await sluitAanvraag(tx, zaak, {
    ...ogenblik,
    handeling: 'aanvraag.intrekken',
    uitkomst: 'ingetrokken',
  });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: 'aanvraag.ingetrokken',
    onderwerpId: id,
    op: ogenblik.op,
    tekst: invoer.reden,
  });
  return stand;
}
