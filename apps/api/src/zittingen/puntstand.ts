/** What is recorded at an item: what the second of two recorders is told instead of overwriting it. */
import type { Tx } from '../server/database.js';
import type { Punt } from './zitting.js';

export async function toonStand(tx: Tx, { id, volgnr, status }: Punt): Promise<object> {
  const rij = await tx.agendapunt.findUniqueOrThrow({ where: { id } });
  const stemmen = await tx.stem.findMany({ where: { agendapuntId: id }, select: { lidId: true, stem: true } });
  const door = rij.gestemdDoor === null ? null : await tx.gebruiker.findUnique({ where: { id: rij.gestemdDoor } });
  const { zittend, vereist, aanwezig, gewraakt, ja, nee, onthouding } = rij;
  return {
    agendapuntId: id,
    ...{ volgnr, status, zittend, vereist, aanwezig, gewraakt, ja, nee, onthouding, stemmen },
    genoteerdDoor: door?.naam ?? null,
    genoteerdOp: rij.gestemdOp?.toISOString() ?? null,
  };
}
