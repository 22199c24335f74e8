/** Any member lifts an item out of the block before it is voted: it is then discussed and voted by itself. */
import { legVast, nu } from '@besluitpad/prisma';
import { eisLeden, getComite } from '../comite/samenstelling.js';
import { findZetel } from '../comite/zetel.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { eisRecht, mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, isInzageOpen, type Plek } from '../zittingen/zitting.js';
import { IN_BLOK } from './blokpunten.js';
import type { Uitgelicht } from './vormen.js';

export async function lichtUit(tx: Tx, wie: Wie, { zitting, punt }: Plek, lidId: string): Promise<Uitgelicht> {
  eisFase(zitting, 'opgeroepen', 'bezig');
  eisRecht(wie.rollen, 'agendapunt.uitlichten', { inzageOpen: isInzageOpen(zitting.fase) });
  const comite = await getComite(tx, zitting);
  eisLeden(comite, [lidId]);
  const eigen = (await findZetel(tx, wie, zitting))?.id === lidId;
  if (!eigen && !mag(wie.rollen, 'stemming.noteren')) {
    throw veldWeigering('lidId', 'eigen', 'Als lid vraagt u dit alleen in eigen naam.');
  }
  if (!IN_BLOK.includes(punt.groep) || punt.uitgelichtDoor !== null || punt.status !== 'open') {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Alleen een punt zonder bespreking of een kennisname waarover nog niet gestemd is, kunt u uit het blok lichten.',
    );
  }
  // What is only taken note of stays that: it is discussed, and then noted by itself.
  const groep = punt.groep === 'kennisname' ? 'kennisname' : 'bespreking';
  await tx.agendapunt.update({ where: { id: punt.id }, data: { groep, uitgelichtDoor: lidId }, select: { id: true } });
  await legVast(tx, wie, {
    ketenId: punt.dossierId,
    dossierId: punt.dossierId,
    soort: 'agendapunt.uitgelicht',
    onderwerpId: punt.id,
    op: await nu(tx),
    gegevens: { zittingId: zitting.id, lidId },
  });
  return { agendapuntId: punt.id, groep, uitgelichtDoor: lidId };
}
