/** Which meeting a request makes, and what that takes: read with the request, and for the load of the meetings to come. */
import { datum, haaltZitting, type Datum, type Fase, type HaaltZitting } from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { leesGepland } from '../agenda/rijp.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';

interface Aanvraagstand {
  readonly id: string;
  readonly fase: Fase;
  readonly beslisUiterlijk: Datum;
}

export async function leesHaalt(tx: Tx, { id, fase, beslisUiterlijk }: Aanvraagstand): Promise<HaaltZitting | null> {
  const { dag: vandaag } = await leesOgenblik(tx);
  const punt = await tx.agendapunt.findFirst({
    where: { aanvraagId: id, voorstelId: { not: null }, status: 'open' },
    select: { zittingId: true },
  });
  const op =
    punt === null
      ? null
      : await tx.zitting.findUnique({ where: { id: punt.zittingId }, select: { id: true, datum: true } });
  const vraag = {
    fase,
    vandaag,
    beslisUiterlijk,
    gepland: await leesGepland(tx),
    vrijeDagen: await leesVrijeDagen(tx),
  };
  const opAgendaVan = op === null ? undefined : { id: op.id, datum: datum(uitDb(op.datum)) };
  return haaltZitting({ ...vraag, opAgendaVan }) ?? null;
}
