/** A file goes to another worker, with why and with what the next one must know: nothing may fall between two chairs. */
import { legVast, maakTaak } from '@besluitpad/prisma';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesOgenblik } from './dag.js';
import { eisWerker } from './open.js';
import type { MetRev } from './velden.js';
import type { Toewijzing } from './vormen.js';

export async function wijsToe(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Toewijzing },
): Promise<MetRev> {
  await tx.$queryRaw`SELECT 1 FROM dossier WHERE id = ${id}::uuid FOR UPDATE`;
  const dossier = await tx.dossier.findUnique({ where: { id } });
  if (dossier === null) throw nietGevonden('Dit dossier');
  const rev = dossier.rev + 1;
  eisRevisie(revisie, dossier.rev, () => ({ id, rev: dossier.rev }));
  if (dossier.geslotenOp !== null) throw new Weigering('handeling.nietMogelijk', 'Dit dossier is gesloten.');
  const { werkerId, reden, overdracht } = invoer;
  if (werkerId === dossier.werkerId) {
    throw veldWeigering('werkerId', 'zelfde', 'Dit dossier is al van deze medewerker.');
  }
  await eisWerker(tx, werkerId);
  const { op } = await leesOgenblik(tx);
  await tx.dossier.update({ where: { id }, data: { werkerId, rev }, select: { id: true } });
  await tx.taak.updateMany({
    where: { dossierId: id, klaarOp: null, gebruikerId: dossier.werkerId, rol: 'werker' },
    data: { gebruikerId: werkerId },
  });
  await vraagLezing(tx, { id, rev, werkerId, overdracht, op });
  await legVast(tx, wie, {
    ketenId: id,
    dossierId: id,
    soort: 'dossier.toegewezen',
    onderwerpId: id,
    op,
    gegevens: { van: dossier.werkerId, naar: werkerId },
    tekst: `${reden}\n\n${overdracht}`,
  });
  return { id, rev };
}

/** Where nothing runs there is nothing to take over but the file itself. */
async function vraagLezing(
  tx: Tx,
  { id, rev, werkerId, overdracht, op }: { id: string; rev: number; werkerId: string; overdracht: string; op: Date },
): Promise<void> {
  const procedure = await tx.procedure.findFirst({
    where: { dossierId: id, geslotenOp: null },
    orderBy: { geopendOp: 'desc' },
    select: { id: true },
  });
  if (procedure === null) return;
  await maakTaak(tx, {
    procedureId: procedure.id,
    soort: 'overdracht',
    sleutel: `overdracht/${id}/${rev}`,
    titel: 'Lees de overdracht van dit dossier',
    rol: 'werker',
    gebruikerId: werkerId,
    reden: overdracht,
    op,
  });
}
