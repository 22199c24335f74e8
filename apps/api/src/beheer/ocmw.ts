import { z } from 'zod';
import { huisregels, ocmwGegevens, ZITTINGSREGELS_BIJ_INRICHTING } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, nu, type Tx } from '@besluitpad/prisma';
import { Weigering } from '../fouten/weigering.js';
import type { Wie } from '../toegang/wie.js';

export const NieuwOcmw = z
  .strictObject({
    naam: z.string().trim().min(1).max(120),
    gemeente: z.string().trim().min(1).max(80),
    gegevens: ocmwGegevens,
    // Asked at set-up: whether a second person looks first is chosen, never forgotten.
    huisregels: huisregels.required({ vierOgen: true }),
  })
  .meta({ id: 'NieuwOcmw' });

/** Once: after that the house rules change one by one, each with its reason. */
export async function richtOcmwIn(tx: Tx, wie: Wie, ocmw: z.infer<typeof NieuwOcmw>): Promise<void> {
  if ((await tx.ocmw.count()) > 0) throw new Weigering('handeling.nietMogelijk', 'Het OCMW is al ingericht.');
  await tx.ocmw.create({
    data: {
      naam: ocmw.naam,
      gemeente: ocmw.gemeente,
      gegevens: ocmw.gegevens,
      huisregels: { ...ZITTINGSREGELS_BIJ_INRICHTING, ...ocmw.huisregels },
    },
  });
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: 'ocmw.ingericht', op: await nu(tx) });
}
