/** A correction of approved minutes: a new version with its reason, approved anew. It changes no decision. */
import { legVast, nu } from '@besluitpad/prisma';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Zitting } from '../zittingen/zitting.js';
import { leesNotulenstand } from './leesStand.js';
import { bestelNotulen, leesVersie } from './versie.js';
import type { Notulenstand, Verbetering } from './vormen.js';

export async function verbeter(tx: Tx, wie: Wie, zitting: Zitting, { reden }: Verbetering): Promise<Notulenstand> {
  eisFase(zitting, 'gesloten');
  const { versie, goedgekeurd } = await leesVersie(tx, zitting.id);
  if (!goedgekeurd) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Deze notulen zijn nog niet goedgekeurd: pas de vrije tekst aan, een verbetering is niet nodig.',
    );
  }
  const op = await nu(tx);
  await tx.notulenVerbetering.create({
    data: { zittingId: zitting.id, versie: versie + 1, reden, door: wie.gebruikerId, op },
    select: { versie: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'notulen.verbeterd', onderwerpId: zitting.id, op },
    ...{ gegevens: { versie: versie + 1 }, tekst: reden },
  });
  await bestelNotulen(tx, zitting.id);
  return leesNotulenstand(tx, zitting.id);
}
