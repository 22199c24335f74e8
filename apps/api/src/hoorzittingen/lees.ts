import { nietGevonden, Weigering } from '../fouten/weigering.js';
import { logInzage } from '../dossiers/inzage.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Hoorzitting } from './vormen.js';

type Rij = Hoorzitting;

const lees = (tx: Tx, waar: { id?: string; zittingId?: string }): Promise<Rij[]> => tx.$queryRaw<Rij[]>`
  SELECT h.id, h.aanvraag_id AS "aanvraagId", h.dossier_id AS "dossierId", h.zitting_id AS "zittingId", h.wie, z.datum::text, h.uur, h.plaats,
    h.uitgenodigd_op::text AS "uitgenodigdOp", h.status, h.bijgestaan_door AS "bijgestaanDoor",
    h.vertegenwoordigd_door AS "vertegenwoordigdDoor", h.verslag, h.reden,
    to_char(h.begonnen_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "begonnenOp"
  FROM hoorzitting h JOIN zitting z ON z.id = h.zitting_id
  WHERE (${waar.id ?? null}::uuid IS NULL OR h.id = ${waar.id ?? null}::uuid)
    AND (${waar.zittingId ?? null}::uuid IS NULL OR h.zitting_id = ${waar.zittingId ?? null}::uuid)
  ORDER BY z.datum, h.uur`;

export async function getHoorzitting(tx: Tx, id: string): Promise<Hoorzitting> {
  const [rij] = await lees(tx, { id });
  if (rij === undefined) throw nietGevonden('Deze hoorzitting');
  return rij;
}

/** The time slots of a meeting in their order; members see those of the files on their agenda only. */
export async function lijstHoorzittingen(tx: Tx, wie: Wie, zittingId: string): Promise<Hoorzitting[]> {
  await logInzage(tx, wie, `hoorzittingen van zitting/${zittingId}`, null);
  return lees(tx, { zittingId });
}

export interface Hooruur {
  readonly uur: string;
  readonly wie: 'client' | 'werker';
  readonly status: string;
}

/** By request: who is heard about it at this meeting, and when. A slot that was called off is free again. */
export async function leesHooruren(tx: Tx, zittingId: string): Promise<ReadonlyMap<string, readonly Hooruur[]>> {
  const rijen = await tx.hoorzitting.findMany({
    where: { zittingId, status: { not: 'afgezegd' } },
    orderBy: { uur: 'asc' },
    select: { aanvraagId: true, uur: true, wie: true, status: true },
  });
  const perAanvraag = new Map<string, Hooruur[]>();
  for (const { aanvraagId, uur, wie, status } of rijen) {
    const uren = perAanvraag.get(aanvraagId) ?? [];
    perAanvraag.set(aanvraagId, [...uren, { uur, status, wie: wie === 'werker' ? 'werker' : 'client' }]);
  }
  return perAanvraag;
}

/** Who was invited for an hour would come for nothing: about this request, or at this meeting at all. */
export async function eisGeenHooruur(tx: Tx, zittingId: string, aanvraagId?: string): Promise<void> {
  const uur = await tx.hoorzitting.findFirst({
    where: { zittingId, status: 'gepland', ...(aanvraagId === undefined ? {} : { aanvraagId }) },
    orderBy: { uur: 'asc' },
    select: { uur: true },
  });
  if (uur === null) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `Op deze zitting is om ${uur.uur} een gesprek gepland${aanvraagId === undefined ? '' : ' over dit punt'}. Zeg dat gesprek eerst af.`,
  );
}
