/** From the sending of the agenda a request waits for its meeting: nothing about it changes any more. */
import { faseNa, toetsHandeling, type Fase } from '@besluitpad/domain';
import { legAllesVast, zetMijlpalen } from '@besluitpad/prisma';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

interface TeBevriezen {
  readonly id: string;
  readonly dossierId: string;
  readonly fase: Fase;
  readonly ronde: number;
  readonly procedureId: string;
}

/** All of them or none. The engine has nothing to do with it, so nobody is woken. */
export async function bevries(
  tx: Tx,
  wie: Wie,
  { zittingId, aanvraagIds, op }: { zittingId: string; aanvraagIds: readonly string[]; op: Date },
): Promise<void> {
  const aanvragen = await tx.$queryRaw<TeBevriezen[]>`
    SELECT a.id, a.dossier_id AS "dossierId", a.fase, a.ronde, p.id AS "procedureId"
    FROM aanvraag a,
      LATERAL (SELECT id FROM procedure WHERE soort = 'aanvraag' AND onderwerp_id = a.id LIMIT 1) p
    WHERE a.id = ANY (${[...aanvraagIds]}::uuid[]) ORDER BY a.id FOR UPDATE OF a`;
  if (aanvragen.length !== aanvraagIds.length) throw new Programmafout('A request on the agenda has no procedure.');
  for (const { fase } of aanvragen) {
    const oordeel = toetsHandeling(fase, 'aanvraag.bevriezen');
    if (!oordeel.mag) throw new Weigering('handeling.nietMogelijk', oordeel.boodschap);
  }
  await tx.aanvraag.updateMany({
    where: { id: { in: [...aanvraagIds] } },
    data: { fase: faseNa('agendering', 'aanvraag.bevriezen') },
  });
  await zetMijlpalen(
    tx,
    aanvragen.map(({ ronde, procedureId }) => ({ procedureId, ronde, mijlpaal: 'geagendeerd', op })),
  );
  await legAllesVast(
    tx,
    wie,
    aanvragen.map(({ id, dossierId, ronde }) => ({
      ...{ ketenId: dossierId, dossierId, soort: 'aanvraag.bevroren', onderwerpId: id, op },
      gegevens: { zittingId, ronde },
    })),
  );
}
