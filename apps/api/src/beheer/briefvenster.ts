import { z } from 'zod';
import { huisregels } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, nu, type Tx } from '@besluitpad/prisma';
import { nietGevonden } from '../fouten/weigering.js';
import type { Wie } from '../toegang/wie.js';

export const Briefvensterkeuze = z
  .strictObject({
    venster: z.enum(['rechts', 'links']),
    /** Where this was seen: "proefblad geprobeerd op 3 maart". */
    bron: z.string().trim().min(3).max(300),
  })
  .meta({ id: 'Briefvensterkeuze' });

/** Holds for letters made from now on; a letter that exists keeps the side it was made with. */
export async function kiesBriefvenster(tx: Tx, wie: Wie, k: z.infer<typeof Briefvensterkeuze>): Promise<void> {
  const ocmw = await tx.ocmw.findUnique({ where: { id: 1 }, select: { huisregels: true } });
  if (ocmw === null) throw nietGevonden('Het OCMW');
  const briefvenster = { waarde: k.venster, zekerheid: 'gevonden' as const, bron: k.bron };
  const nieuw = huisregels.parse({ ...huisregels.parse(ocmw.huisregels), briefvenster });
  await tx.ocmw.update({ where: { id: 1 }, data: { huisregels: nieuw, rev: { increment: 1 } } });
  const gegevens = { venster: k.venster };
  await legVast(tx, wie, {
    ketenId: KETEN_OCMW,
    soort: 'briefvenster.gekozen',
    op: await nu(tx),
    gegevens,
    tekst: k.bron,
  });
}
