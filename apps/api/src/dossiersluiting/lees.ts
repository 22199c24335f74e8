/** Whether a file is closed, what still keeps it open, and how long it is kept. */
import { leesOgenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';
import { getSlotdossier } from './dossier.js';
import { leesBlokkades } from './openstaand.js';
import type { Dossiersluiting } from './vormen.js';

export async function leesSluiting(tx: Tx, id: string): Promise<Dossiersluiting> {
  const { klasse, bewarenTot, zekerheid, bron, overleden: _overleden, ...dossier } = await getSlotdossier(tx, id);
  const { dag } = await leesOgenblik(tx);
  const vastgehouden = await tx.vasthouding.findFirst({
    where: { dossierId: id, opgehevenOp: null },
    select: { reden: true, gezetOp: true },
  });
  return {
    ...dossier,
    vernietigdOp: dossier.vernietigdOp?.toISOString() ?? null,
    blokkades: dossier.geslotenOp === null ? [...(await leesBlokkades(tx, id, { dag }))] : [],
    bewaring: klasse === null ? null : { klasse, tot: bewarenTot, zekerheid: zekerheid ?? '', bron: bron ?? '' },
    vastgehouden:
      vastgehouden === null ? null : { reden: vastgehouden.reden, sinds: vastgehouden.gezetOp.toISOString() },
  };
}
