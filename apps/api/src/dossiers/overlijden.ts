import { legVast, sluitProcedure } from '@besluitpad/prisma';
import { sluitAanvraag } from '../aanvragen/sluit.js';
import { neemInHand } from '../aanvragen/zaak.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import { laatVervallen } from '../overlijden/laatVervallen.js';
import { schrijfNabestaande } from '../overlijden/schrijfNabestaande.js';
import { vraagWatEenMensDoet } from '../overlijden/taken.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { dagNaarDb, eisNietInToekomst, leesOgenblik, type Ogenblik } from './dag.js';
import type { Overleden, Overlijdensinvoer } from './vormen.js';

/** The client died: what was asked is withdrawn, what still ran ends, and nothing more is sent or paid by itself. */
export async function noteerOverlijden(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Overlijdensinvoer },
): Promise<Overleden> {
  const ogenblik = await leesOgenblik(tx);
  eisNietInToekomst(invoer.op, ogenblik.dag, 'op');
  const dossier = await neemDossierInHand(tx, id, revisie);
  await tx.dossier.update({
    where: { id },
    data: {
      overledenOp: dagNaarDb(invoer.op),
      ...(invoer.nabestaande === undefined ? {} : { nabestaande: invoer.nabestaande }),
    },
    select: { id: true },
  });

  const open = await sluitAanvragen(tx, id, ogenblik);
  const { count: steun } = await tx.opvolging.updateMany({
    where: { dossierId: id, tot: null },
    data: { tot: dagNaarDb(invoer.op) },
  });
  const procedures = await tx.procedure.findMany({
    // A lawsuit does not end with the client: who inherits may go on, and the file is kept for it.
    where: { dossierId: id, geslotenOp: null, soort: { notIn: ['besluit', 'beroep'] } },
    select: { id: true },
  });
  for (const procedure of procedures) await sluitProcedure(tx, procedure.id, ogenblik.op, 'overleden');
  const vervallen = await laatVervallen(tx, wie, id, ogenblik);
  await vraagWatEenMensDoet(
    tx,
    { dossierId: id, werkerId: dossier.werkerId, nabestaandeGekend: invoer.nabestaande !== undefined, op: ogenblik.op },
    steun > 0,
  );
  if (invoer.nabestaande !== undefined) {
    await schrijfNabestaande(tx, { dossierId: id, overledenOp: invoer.op, steun }, invoer.nabestaande, ogenblik);
  }
  const rev = dossier.rev + 1;
  await tx.dossier.update({ where: { id }, data: { rev }, select: { id: true } });
  await legVast(tx, wie, {
    ketenId: id,
    dossierId: id,
    soort: 'dossier.overlijden',
    onderwerpId: id,
    op: ogenblik.op,
    gegevens: { overledenOp: invoer.op, aanvragen: open, procedures: procedures.length },
  });
  return { geslotenAanvragen: open, geslotenProcedures: procedures.length, vervallen: { ...vervallen }, rev };
}

async function neemDossierInHand(tx: Tx, id: string, revisie: number): Promise<{ rev: number; werkerId: string }> {
  const [dossier] = await tx.$queryRaw<{ rev: number; werkerId: string; overleden: boolean }[]>`
    SELECT rev, werker_id AS "werkerId", overleden_op IS NOT NULL AS overleden FROM dossier WHERE id = ${id}::uuid FOR UPDATE`;
  if (dossier === undefined) throw nietGevonden('Dit dossier');
  eisRevisie(revisie, dossier.rev, () => ({ id }));
  if (dossier.overleden)
    throw new Weigering('handeling.nietMogelijk', 'Het overlijden van deze cliënt is al genoteerd.');
  return dossier;
}

async function sluitAanvragen(tx: Tx, dossierId: string, ogenblik: Ogenblik): Promise<number> {
  const open = await tx.aanvraag.findMany({ where: { dossierId, geslotenOp: null }, select: { id: true } });
  for (const aanvraag of open) {
    const zaak = await neemInHand(tx, { id: aanvraag.id, handeling: 'dossier.overlijden' });
    await sluitAanvraag(tx, zaak, { ...ogenblik, handeling: 'dossier.overlijden', uitkomst: 'ingetrokken' });
  }
  return open.length;
}
