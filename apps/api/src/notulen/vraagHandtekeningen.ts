import { kort, ondertekenaarsVan } from '@besluitpad/domain';
import { maakTaken } from '@besluitpad/prisma';
import { getHuisregels } from '../comite/huisregels.js';
import type { Tx } from '../server/database.js';
import type { Zitting } from '../zittingen/zitting.js';

/** R-COM-19: once approved the minutes are signed, by the chair and the director unless the house says otherwise. */
export async function vraagHandtekeningen(tx: Tx, { id, datum }: Zitting, op: Date): Promise<void> {
  const brief = await tx.brief.findFirst({
    where: { soort: 'notulen', onderwerpId: id, status: 'ontwerp' },
    orderBy: { versie: 'desc' },
    select: { id: true, procedureId: true },
  });
  if (brief === null) return;
  const rollen = ondertekenaarsVan(await getHuisregels(tx), 'notulen');
  await maakTaken(
    tx,
    rollen.map((rol) => ({
      ...{ procedureId: brief.procedureId, soort: 'brief.ondertekenen', rol, op },
      sleutel: `brief.ondertekenen/${brief.id}/${rol}`,
      titel: `Onderteken de goedgekeurde notulen van ${kort(datum)}`,
    })),
  );
}
