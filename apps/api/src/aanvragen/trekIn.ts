import { legVast } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import { vraagStapbrief } from '../stapbrieven/vraagStapbrief.js';
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
  await eisNietGestemd(tx, id);
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
  const { procedureId, dossierId, werkerId } = zaak;
  const brief = { soort: 'intrekking', onderwerpId: id } as const;
  await vraagStapbrief(tx, { procedureId, dossierId, werkerId, ...brief, op: ogenblik.op });
  return stand;
}

/** The committee voted in the meeting that goes on: what it decided can be given up, not undone. */
async function eisNietGestemd(tx: Tx, aanvraagId: string): Promise<void> {
  const [punt] = await tx.$queryRaw<object[]>`
    SELECT 1 FROM agendapunt p JOIN zitting z ON z.id = p.zitting_id
    WHERE p.aanvraag_id = ${aanvraagId}::uuid AND p.status = 'beslist' AND p.voorstel_id IS NOT NULL AND z.fase = 'bezig'`;
  if (punt === undefined) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    'Het comité stemde al over deze aanvraag. Wil de cliënt de steun niet meer, stel dan na de zitting een aktename van afstand of een stopzetting voor.',
  );
}
