/** The ends of a request outside a meeting: withdrawn, another OCMW, death. */
import type { AanvraagHandeling } from '@besluitpad/domain';
import { sluitProcedure } from '@besluitpad/prisma';
import { dagNaarDb, type Ogenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';
import { laatTweedeOproepingVolgen } from '../zittingen/wachtOpTweede.js';
import { schrijfZaak, type Stand, type Zaak } from './zaak.js';

/** The acts of the phase table that end a request, with the reason as it is stored. */
const SLUITREDEN = {
  'aanvraag.intrekken': 'ingetrokken',
  'aanvraag.onbevoegd': 'onbevoegd',
  'dossier.overlijden': 'overleden',
} as const satisfies Partial<Record<AanvraagHandeling, string>>;

export type Sluithandeling = keyof typeof SLUITREDEN;

/**
 * Closes what is still open of the request; an item on an agenda leaves it, also when the agenda was already sent, and also
 * when it was voted on in a meeting that still goes on: its vote stays recorded, but becomes no decision.
 */
export async function sluitAanvraag(
  tx: Tx,
  zaak: Zaak,
  { handeling, uitkomst, op, dag }: Ogenblik & { handeling: Sluithandeling; uitkomst: 'beslist' | 'ingetrokken' },
): Promise<Stand> {
  const sluitreden = SLUITREDEN[handeling];
  await tx.aanvraaglijn.updateMany({ where: { aanvraagId: zaak.id, uitkomst: null }, data: { uitkomst } });
  await tx.$executeRaw`
    UPDATE agendapunt SET status = 'afgevoerd', gesloten_op = ${op}
    WHERE soort <> 'bekrachtiging' AND status <> 'afgevoerd'
      AND zitting_id IN (SELECT id FROM zitting WHERE fase IN ('gepland', 'opgeroepen', 'bezig'))
      AND (aanvraag_id = ${zaak.id}::uuid OR voorstel_id IN (SELECT id FROM voorstel WHERE aanvraag_id = ${zaak.id}::uuid))`;
  await sluitProcedure(tx, zaak.procedureId, op, sluitreden);
  const stand = await schrijfZaak(tx, zaak, { fase: 'afgehandeld', geslotenOp: dagNaarDb(dag), sluitreden });
  await laatTweedeOproepingVolgen(tx, op);
  return stand;
}
