/** What the rules on a line look at besides the line, read once: for a proposal and for what the committee makes of it. */
import type { Zaak } from '../aanvragen/zaak.js';
import type { Tx } from '../server/database.js';
import { findVerbeterdBesluit } from '../verbeteringen/verbeter.js';
import type { Lijncontext } from './toets.js';

export async function leesToetscontext(
  tx: Tx,
  { id, dossierId, soort, effectdatum }: Pick<Zaak, 'id' | 'dossierId' | 'soort' | 'effectdatum'>,
): Promise<Lijncontext> {
  const open = await tx.aanvraaglijn.findMany({
    where: { aanvraagId: id, uitkomst: null },
    select: { id: true, spoor: true, steun: true },
  });
  return {
    ...{ soort, effectdatum, open },
    voertVonnisUit: (await tx.beroep.count({ where: { uitvoeringAanvraagId: id } })) > 0,
    verbetertBesluitId: await findVerbeterdBesluit(tx, id),
    isAangemaand: (await tx.aanmaning.count({ where: { dossierId } })) > 0,
  };
}
