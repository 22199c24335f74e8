/** Papers of a meeting that is over: asked with a reason, granted or refused by the secretary, both in the audit chain. */
import { legVast, nu } from '@besluitpad/prisma';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, getZitting } from '../zittingen/zitting.js';
import type { Inzageverzoek } from './vormen.js';

export async function vraagInzage(tx: Tx, wie: Wie, zittingId: string, reden: string): Promise<Inzageverzoek> {
  eisFase(await getZitting(tx, zittingId), 'gesloten');
  const open = await tx.inzageverzoek.findFirst({
    where: { zittingId, gebruikerId: wie.gebruikerId, OR: [{ toegestaan: null }, { toegestaan: true }] },
  });
  if (open !== null) {
    throw new Weigering(
      'bestaat.al',
      open.toegestaan === true ? 'U hebt al inzage.' : 'Uw vorige verzoek wacht nog op een antwoord.',
    );
  }
  const op = await nu(tx);
  const { id } = await tx.inzageverzoek.create({
    data: { zittingId, gebruikerId: wie.gebruikerId, reden, gevraagdOp: op },
    select: { id: true },
  });
  await legVast(tx, wie, { ketenId: zittingId, soort: 'inzage.gevraagd', onderwerpId: id, op, gegevens: { reden } });
  return getInzageverzoek(tx, id);
}

export async function beslisInzage(
  tx: Tx,
  wie: Wie,
  id: string,
  { toegestaan, reden }: { readonly toegestaan: boolean; readonly reden: string },
): Promise<Inzageverzoek> {
  await tx.$executeRaw`SELECT 1 FROM inzageverzoek WHERE id = ${id}::uuid FOR UPDATE`;
  const verzoek = await getInzageverzoek(tx, id);
  if (verzoek.toegestaan !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Over dit verzoek is al beslist.');
  }
  const op = await nu(tx);
  await tx.inzageverzoek.update({
    where: { id },
    data: { toegestaan, beslistOp: op, beslistDoor: wie.gebruikerId, beslisreden: reden },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: verzoek.zittingId,
    soort: toegestaan ? 'inzage.toegestaan' : 'inzage.geweigerd',
    onderwerpId: id,
    op,
    gegevens: { reden },
  });
  return getInzageverzoek(tx, id);
}

/** The secretary sees all; a member the own ones (row-level security). */
export function lijstInzageverzoeken(tx: Tx): Promise<Inzageverzoek[]> {
  return lees(tx, null);
}

async function getInzageverzoek(tx: Tx, id: string): Promise<Inzageverzoek> {
  const [rij] = await lees(tx, id);
  if (rij === undefined) throw nietGevonden('Dit verzoek om inzage');
  return rij;
}

function lees(tx: Tx, id: string | null): Promise<Inzageverzoek[]> {
  return tx.$queryRaw<Inzageverzoek[]>`
    SELECT i.id, i.zitting_id AS "zittingId", z.datum::text AS "zittingDatum", g.naam AS wie, i.reden, i.toegestaan, i.beslisreden
    FROM inzageverzoek i JOIN zitting z ON z.id = i.zitting_id JOIN gebruiker g ON g.id = i.gebruiker_id
    WHERE ${id}::uuid IS NULL OR i.id = ${id}::uuid ORDER BY i.gevraagd_op DESC`;
}
