/** Writes a count on its item. A count noted wrong is noted anew while the meeting lasts; the audit keeps both. */
import { legVast } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Plek } from '../zittingen/zitting.js';
import type { Telling } from './tel.js';
import type { Puntstatus } from './uitkomst.js';

export interface Uitspraak {
  readonly status: Puntstatus;
  readonly eigenMotivering: string | null;
  readonly op: Date;
}

export async function legTellingVast(
  tx: Tx,
  wie: Wie,
  { zitting, punt }: Plek,
  telling: Telling,
  { status, eigenMotivering, op }: Uitspraak,
): Promise<void> {
  const { uitslag, zittend, gewraakt, ja, nee, onthouding } = telling;
  const aantallen = {
    zittend,
    vereist: uitslag.vereistQuorum,
    aanwezig: uitslag.aanwezigVoorPunt,
    gewraakt,
    ja,
    nee,
    onthouding,
  };
  await tx.stem.deleteMany({ where: { agendapuntId: punt.id } });
  await tx.stem.createMany({
    data: telling.stemmen.map(({ lidId, stem }) => ({ agendapuntId: punt.id, dossierId: punt.dossierId, lidId, stem })),
  });
  await tx.agendapunt.update({
    where: { id: punt.id },
    data: {
      ...{ status, eigenMotivering, geslotenOp: op, ...aantallen, inBlok: false },
      ...{ gestemdOp: telling.op, gestemdDoor: wie.gebruikerId },
    },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: punt.dossierId,
    dossierId: punt.dossierId,
    soort: 'agendapunt.gestemd',
    onderwerpId: punt.id,
    op,
    gegevens: { zittingId: zitting.id, status, reden: uitslag.reden, ...aantallen },
    tekst: eigenMotivering,
  });
}
