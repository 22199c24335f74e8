import { plusWerkdagen, type StapVelden } from '@besluitpad/domain';
import { legVast } from '@besluitpad/prisma';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import { leesAanvraagwoorden, leesVertrekdag } from '../stapbrieven/woorden.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { sluitAanvraag } from './sluit.js';
import type { Intrekinvoer } from './vormen.js';
import { neemInHand, type Stand, type Zaak } from './zaak.js';

export async function trekAanvraagIn(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Intrekinvoer },
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
  await bevestig(tx, zaak, ogenblik, { via: invoer.via, looptVerder: [] });
  return stand;
}

/** In writing, so that a mistake is seen in time. */
async function bevestig(
  tx: Tx,
  { id, procedureId, dossierId, ronde }: Zaak,
  { op, dag }: Ogenblik,
  meer: Pick<StapVelden<'intrekking'>, 'via' | 'looptVerder'>,
): Promise<void> {
  const briefdatum = await leesVertrekdag(tx, dag);
  const woorden = await leesAanvraagwoorden(tx, id);
  const tochVerderVoor = plusWerkdagen(briefdatum, 5, await leesVrijeDagen(tx));
  const velden = { ...woorden, ...meer, ingetrokkenOp: dag, tochVerderVoor };
  await planStapbrief(tx, { ...{ procedureId, dossierId, ronde, briefdatum, op, velden }, soort: 'intrekking' });
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
