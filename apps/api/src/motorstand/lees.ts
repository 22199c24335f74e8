/** How the engine is doing: what waits, what is behind, what failed. Ids, codes and times only. */
import { meetRust } from '@besluitpad/prisma';
import { z } from 'zod';
import type { Tx } from '../server/database.js';

const MAX_GETOOND = 50;

export const Motorstand = z
  .strictObject({
    rust: z.strictObject({ outbox: z.int(), achter: z.int(), effecten: z.int(), rijp: z.int() }),
    outbox: z.array(
      z.strictObject({ procedureId: z.uuid(), gemaaktOp: z.string(), poging: z.int(), fout: z.string().nullable() }),
    ),
    achter: z.array(z.strictObject({ procedureId: z.uuid(), soort: z.string(), achterSinds: z.string() })),
    effecten: z.array(
      z.strictObject({
        id: z.uuid(),
        procedureId: z.uuid(),
        effect: z.string(),
        status: z.string(),
        poging: z.int(),
        fout: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Motorstand' });
export type Motorstand = z.infer<typeof Motorstand>;

/** The engine's own look: the administrator sees no file, only that its procedure has an id. */
export async function leesMotorstand(tx: Tx): Promise<Motorstand> {
  const outbox = await tx.outbox.findMany({ where: { gedaanOp: null }, orderBy: { id: 'asc' }, take: MAX_GETOOND });
  const achter = await tx.procedure.findMany({
    where: { achterSinds: { not: null } },
    select: { id: true, soort: true, achterSinds: true },
    orderBy: { achterSinds: 'asc' },
    take: MAX_GETOOND,
  });
  const effecten = await tx.effect.findMany({
    where: { status: { not: 'gedaan' } },
    select: { id: true, procedureId: true, effect: true, status: true, poging: true, fout: true },
    orderBy: { voorgenomenOp: 'asc' },
    take: MAX_GETOOND,
  });
  return {
    rust: await meetRust(tx),
    outbox: outbox.map(({ procedureId, gemaaktOp, poging, fout }) => ({
      ...{ procedureId, poging, fout },
      gemaaktOp: gemaaktOp.toISOString(),
    })),
    achter: achter.flatMap(({ id, soort, achterSinds }) =>
      soort === null || achterSinds === null
        ? []
        : [{ procedureId: id, soort, achterSinds: achterSinds.toISOString() }],
    ),
    effecten,
  };
}
