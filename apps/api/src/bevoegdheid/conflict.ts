/** A conflict of competence with its procedure and its terms, locked for one act in the revision the caller looked at. */
import { conflictBeslistUiterlijk, conflicttermijn } from '@besluitpad/domain';
import { dagUitDb } from '../dossiers/dag.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import { Conflict } from './vormen.js';

const alsDag = (waarde: Date | null) => (waarde === null ? null : dagUitDb(waarde));

export async function getConflict(tx: Tx, aanvraagId: string): Promise<Conflict> {
  const rij = await tx.bevoegdheidsconflict.findUnique({ where: { aanvraagId } });
  if (rij === null) throw nietGevonden('Dit bevoegdheidsconflict');
  const { id: procedureId } = await tx.procedure.findFirstOrThrow({
    where: { zonderWorkflow: 'bevoegdheidsconflict', onderwerpId: aanvraagId },
    select: { id: true },
  });
  const ontvangenOp = dagUitDb(rij.ontvangenOp);
  const voorgelegdOp = alsDag(rij.voorgelegdOp);
  const volledigOp = alsDag(rij.volledigOp);
  return Conflict.parse({
    ...rij,
    ...{ procedureId, ontvangenOp, voorgelegdOp, volledigOp },
    gevraagdOp: dagUitDb(rij.gevraagdOp),
    uiterlijkVoorzichtig: dagUitDb(rij.uiterlijkVoorzichtig),
    uiterlijkDefinitief: dagUitDb(rij.uiterlijkDefinitief),
    tijdigheid: voorgelegdOp === null ? null : conflicttermijn(ontvangenOp, voorgelegdOp).tijdigheid,
    ministerUiterlijk: volledigOp === null ? null : conflictBeslistUiterlijk(volledigOp),
    aangewezenOp: alsDag(rij.aangewezenOp),
    geslotenOp: rij.geslotenOp?.toISOString() ?? null,
  });
}

export async function neemOpenConflict(tx: Tx, aanvraagId: string, revisie: number): Promise<Conflict> {
  await tx.$queryRaw`SELECT 1 FROM bevoegdheidsconflict WHERE aanvraag_id = ${aanvraagId}::uuid FOR UPDATE`;
  const conflict = await getConflict(tx, aanvraagId);
  eisRevisie(revisie, conflict.rev, () => conflict);
  if (conflict.geslotenOp === null) return conflict;
  throw new Weigering('handeling.nietMogelijk', 'Dit bevoegdheidsconflict is al afgesloten.');
}
