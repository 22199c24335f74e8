import type { z } from 'zod';
import { huisregels, zittingsregels, type AgendaMinuten } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, nu, type Tx } from '@besluitpad/prisma';
import { nietGevonden } from '../fouten/weigering.js';
import type { Wie } from '../toegang/wie.js';

export const Zittingsregels = zittingsregels
  .refine((regels) => Object.keys(regels).length > 0, 'Kies minstens één regel.')
  .meta({ id: 'Zittingsregels' });

/** Holds for letters made from now on: what must be read is decided when a letter is made. */
export async function kiesZittingsregels(tx: Tx, wie: Wie, regels: z.infer<typeof Zittingsregels>): Promise<void> {
  const ocmw = await tx.ocmw.findUnique({ where: { id: 1 }, select: { huisregels: true } });
  if (ocmw === null) throw nietGevonden('Het OCMW');
  const nieuw = huisregels.parse({ ...huisregels.parse(ocmw.huisregels), ...regels });
  await tx.ocmw.update({ where: { id: 1 }, data: { huisregels: nieuw, rev: { increment: 1 } } });
  const gegevens = {
    ...(regels.eerstGelezen === undefined ? {} : { eerstGelezen: regels.eerstGelezen.waarde.vereist }),
    ...(regels.eerstUitgelegd === undefined ? {} : { eerstUitgelegd: regels.eerstUitgelegd.waarde }),
    ...(regels.raadszetels === undefined ? {} : { raadszetels: regels.raadszetels.waarde }),
    ...(regels.agendaMinuten === undefined ? {} : { agendaMinuten: inWoorden(regels.agendaMinuten.waarde) }),
    ...(regels.besluitenlijstEerst === undefined ? {} : { besluitenlijstEerst: regels.besluitenlijstEerst.waarde }),
    ...(regels.osloUitvoer === undefined ? {} : { osloUitvoer: regels.osloUitvoer.waarde }),
  };
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: 'zittingsregels.gekozen', op: await nu(tx), gegevens });
}

function inWoorden(minuten: AgendaMinuten): string {
  return Object.entries(minuten)
    .map(([groep, aantal]) => `${groep} ${aantal}`)
    .join(', ');
}
