/**
 * After a tie or a rejection the meeting itself puts another draft to the vote (R-COM-13). It has its own count; the count of
 * the draft that was not adopted stays beside it.
 */
import { Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Plek } from '../zittingen/zitting.js';
import { stem, type Stemming, type Stemresultaat } from './stem.js';

export async function stemOverAnderVoorstel(
  tx: Tx,
  wie: Wie,
  plek: Plek,
  voorstel: Omit<Stemming, 'uitkomst' | 'uitslag'>,
): Promise<Stemresultaat> {
  eisFase(plek.zitting, 'bezig');
  if (plek.punt.status !== 'verworpen') {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Een ander voorstel komt pas ter stemming als het vorige verworpen is. Stem eerst over het voorstel van de agenda.',
    );
  }
  await bewaarTelling(tx, plek.punt.id);
  return stem(tx, wie, plek, { ...voorstel, uitkomst: 'anders' });
}

async function bewaarTelling(tx: Tx, puntId: string): Promise<void> {
  const bewaard = await tx.$executeRaw`
    INSERT INTO eerdere_stemming (agendapunt_id, volgnr, dossier_id, zittend, vereist, aanwezig, gewraakt, ja, nee, onthouding,
      eigen_motivering, stemmen, op)
    SELECT p.id, (SELECT count(*) + 1 FROM eerdere_stemming e WHERE e.agendapunt_id = p.id), p.dossier_id, p.zittend, p.vereist,
      p.aanwezig, p.gewraakt, p.ja, p.nee, p.onthouding, p.eigen_motivering,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('lidId', s.lid_id, 'stem', s.stem) ORDER BY s.lid_id), '[]')
       FROM stem s WHERE s.agendapunt_id = p.id), p.gestemd_op
    FROM agendapunt p WHERE p.id = ${puntId}::uuid`;
  if (bewaard !== 1) throw new Programmafout('A rejected item has no count to keep.');
}
