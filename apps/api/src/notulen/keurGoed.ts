/** R-COM-19: at a later meeting the committee approves the minutes of an earlier one, with its remarks if it has any. */
import { legVast, nu } from '@besluitpad/prisma';
import { kort } from '@besluitpad/domain';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Notulengoedkeuring } from './vormen.js';
import { leesVersie } from './versie.js';
import { vraagHandtekeningen } from './vraagHandtekeningen.js';
import { eisFase, getZitting, type Zitting } from '../zittingen/zitting.js';

export async function keurGoed(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { zittingId, opmerkingen }: Notulengoedkeuring,
): Promise<{ id: string; zittingId: string }> {
  eisFase(zitting, 'bezig');
  const vorige = await getZitting(tx, zittingId);
  if (vorige.fase !== 'gesloten' || vorige.datum > zitting.datum || vorige.id === zitting.id) {
    throw veldWeigering('zittingId', 'eerder', 'Kies een eerdere zitting, die gesloten is.');
  }
  if ((await tx.brief.count({ where: { soort: 'notulen', onderwerpId: zittingId } })) === 0) {
    throw new Weigering('handeling.nietMogelijk', `De notulen van ${kort(vorige.datum)} zijn nog niet opgemaakt.`);
  }
  const { versie, goedgekeurd } = await leesVersie(tx, zittingId);
  if (goedgekeurd) {
    throw new Weigering('handeling.nietMogelijk', `De notulen van ${kort(vorige.datum)} zijn al goedgekeurd.`);
  }
  const op = await nu(tx);
  await tx.notulenGoedkeuring.create({
    data: { zittingId, versie, opZittingId: zitting.id, opmerkingen: opmerkingen ?? null, door: wie.gebruikerId, op },
    select: { zittingId: true },
  });
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: 'notulen.goedgekeurd',
    onderwerpId: zittingId,
    op,
    gegevens: { versie, metOpmerkingen: opmerkingen !== undefined },
    tekst: opmerkingen ?? null,
  });
  await vraagHandtekeningen(tx, vorige, op);
  return { id: zitting.id, zittingId };
}
