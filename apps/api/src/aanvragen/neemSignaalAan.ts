import { randomUUID } from 'node:crypto';
import { KETEN_OCMW, legVast, naarDb } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import type { Gemaakt } from '../dossiers/velden.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Signaalinvoer } from './vormen.js';

/** A signal from outreach is not a request yet: no clock, no register number, until the person asks or we open. */
export async function neemSignaalAan(tx: Tx, wie: Wie, invoer: Signaalinvoer): Promise<Gemaakt> {
  const { dossierId: bekend, ...signaal } = invoer;
  const dossierId = bekend ?? null;
  const { op, dag } = await leesOgenblik(tx);
  const id = randomUUID();
  await tx.signaal.create({ data: { ...signaal, id, dossierId, ontvangenOp: naarDb(dag) }, select: { id: true } });
  await legVast(tx, wie, {
    ketenId: dossierId ?? KETEN_OCMW,
    dossierId,
    soort: 'signaal.ontvangen',
    onderwerpId: id,
    op,
    gegevens: { toestemming: signaal.toestemming },
  });
  return { id };
}
