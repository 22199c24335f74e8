/** The free passages: all that people write in the minutes themselves. Votes, presence and decisions come from the record. */
import { legVast, nu } from '@besluitpad/prisma';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Zitting } from '../zittingen/zitting.js';
import { leesNotulenstand } from './leesStand.js';
import { bestelNotulen, eisOpgemaakt, leesVersie } from './versie.js';
import type { Notulenstand, Passage } from './vormen.js';

export async function schrijfPassage(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { agendapuntId, tekst }: Passage,
): Promise<Notulenstand> {
  eisFase(zitting, 'gesloten');
  await eisOpgemaakt(tx, zitting.id);
  const { versie, goedgekeurd } = await leesVersie(tx, zitting.id);
  if (goedgekeurd) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Deze notulen zijn goedgekeurd en liggen vast. Begin een verbetering met de reden.',
    );
  }
  await eisPuntVanZitting(tx, zitting.id, agendapuntId);
  const op = await nu(tx);
  await tx.$executeRaw`
    INSERT INTO notulen_passage (zitting_id, agendapunt_id, tekst, door, op)
    VALUES (${zitting.id}::uuid, ${agendapuntId}::uuid, ${tekst}, ${wie.gebruikerId}::uuid, ${op})
    ON CONFLICT (zitting_id, agendapunt_id) DO UPDATE SET tekst = EXCLUDED.tekst, door = EXCLUDED.door, op = EXCLUDED.op`;
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'notulen.passage', onderwerpId: agendapuntId ?? zitting.id, op },
    ...{ gegevens: { versie, tekens: tekst.length }, tekst },
  });
  await bestelNotulen(tx, zitting.id);
  return leesNotulenstand(tx, zitting.id);
}

async function eisPuntVanZitting(tx: Tx, zittingId: string, id: string | null): Promise<void> {
  if (id === null) return;
  if ((await tx.agendapunt.count({ where: { id, zittingId, status: { not: 'afgevoerd' } } })) > 0) return;
  throw veldWeigering('agendapuntId', 'vanDezeZitting', 'Kies een punt dat op de agenda van deze zitting stond.');
}
