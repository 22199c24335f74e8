import { legVast, sluitProcedure } from '@besluitpad/prisma';
import { sluitAanvraag } from '../aanvragen/sluit.js';
import { neemInHand } from '../aanvragen/zaak.js';
import { nietGevonden } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { dagNaarDb, eisNietInToekomst, leesOgenblik } from './dag.js';
import type { Overleden, Overlijdensinvoer } from './vormen.js';

/** The client died: what was asked is withdrawn, what still ran ends, and nothing more is sent or paid by itself. */
export async function noteerOverlijden(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Overlijdensinvoer },
): Promise<Overleden> {
  const ogenblik = await leesOgenblik(tx);
  eisNietInToekomst(invoer.op, ogenblik.dag, 'op');
  const [dossier] = await tx.$queryRaw<{ rev: number }[]>`SELECT rev FROM dossier WHERE id = ${id}::uuid FOR UPDATE`;
  if (dossier === undefined) throw nietGevonden('Dit dossier');
  eisRevisie(revisie, dossier.rev, () => ({ id }));

  const open = await tx.aanvraag.findMany({ where: { dossierId: id, geslotenOp: null }, select: { id: true } });
  for (const aanvraag of open) {
    const zaak = await neemInHand(tx, { id: aanvraag.id, handeling: 'dossier.overlijden' });
    await sluitAanvraag(tx, zaak, { ...ogenblik, handeling: 'dossier.overlijden', uitkomst: 'ingetrokken' });
  }
  const procedures = await tx.procedure.findMany({ where: { dossierId: id, geslotenOp: null }, select: { id: true } });
  for (const procedure of procedures) await sluitProcedure(tx, procedure.id, ogenblik.op, 'overleden');
  await tx.opvolging.updateMany({ where: { dossierId: id, tot: null }, data: { tot: dagNaarDb(invoer.op) } });
  const rev = dossier.rev + 1;
  await tx.dossier.update({ where: { id }, data: { rev }, select: { id: true } });
  await legVast(tx, wie, {
    ketenId: id,
    dossierId: id,
    soort: 'dossier.overlijden',
    onderwerpId: id,
    op: ogenblik.op,
    gegevens: { overledenOp: invoer.op, aanvragen: open.length, procedures: procedures.length },
  });
  return { geslotenAanvragen: open.length, geslotenProcedures: procedures.length, rev };
}
