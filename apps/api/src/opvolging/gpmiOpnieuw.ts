/** CLK-23: who had no leefloon for three months owes a project agreement anew when it is granted again. */
import { gpmiVrijTotEnMet, isLeefloon, vroegste, type Datum } from '@besluitpad/domain';
import { stopKlok } from '@besluitpad/prisma';
import { dagUitDb } from '../dossiers/dag.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';

export interface NieuwLeefloon {
  readonly procedureId: string;
  readonly onderwerpId: string;
  readonly dossierId: string;
  readonly ingang: Datum;
  readonly beslistOp: Datum;
}

/**
 * The clock is looked at when leefloon is granted again, so it ends in the same act: on its own last day when that has
 * passed. CLK-21, in which the agreement is signed, is started by the grant itself.
 */
export async function telMaandenZonder(tx: Tx, leeflonen: readonly NieuwLeefloon[]): Promise<void> {
  if (leeflonen.length === 0) return;
  const vorige = await tx.opvolging.findMany({
    where: { dossierId: { in: leeflonen.map(({ dossierId }) => dossierId) }, tot: { not: null } },
    orderBy: { tot: 'asc' },
  });
  for (const { procedureId, onderwerpId, dossierId, ingang, beslistOp } of leeflonen) {
    const tot = vorige.filter((rij) => rij.dossierId === dossierId && isLeefloon(rij.steun)).at(-1)?.tot;
    if (!tot) continue;
    const begint = dagUitDb(tot);
    if (ingang <= begint) continue;
    const uiterlijk = gpmiVrijTotEnMet(begint);
    await startKlokVan(tx, { procedureId, onderwerpId, klok: { id: 'CLK-23', begint, uiterlijk } });
    const reden = ingang > uiterlijk ? 'GPMI opnieuw verplicht' : 'weer toegekend binnen drie maanden';
    await stopKlok(tx, { procedureId, soort: 'CLK-23', onderwerpId, op: vroegste(beslistOp, uiterlijk), reden });
  }
}
