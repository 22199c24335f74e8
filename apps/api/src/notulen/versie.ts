/** Which version of the minutes is at hand: the first, and one more for each correction; each is approved by itself. */
import { getProcedure, planEffect, volgendEffectnr } from '@besluitpad/prisma';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export interface Notulenversie {
  readonly versie: number;
  readonly goedgekeurd: boolean;
}

export async function leesVersie(tx: Tx, zittingId: string): Promise<Notulenversie> {
  const versie = 1 + (await tx.notulenVerbetering.count({ where: { zittingId } }));
  return { versie, goedgekeurd: (await tx.notulenGoedkeuring.count({ where: { zittingId, versie } })) > 0 };
}

/** @returns when the minutes were drawn up, else refuses */
export async function eisOpgemaakt(tx: Tx, zittingId: string): Promise<void> {
  if ((await tx.brief.count({ where: { soort: 'notulen', onderwerpId: zittingId } })) > 0) return;
  throw new Weigering('handeling.nietMogelijk', 'De notulen van deze zitting zijn nog niet opgemaakt.');
}

/** The engine prints them again: the draft of before is replaced, what was signed stays. */
export async function bestelNotulen(tx: Tx, zittingId: string): Promise<void> {
  const { id: procedureId, ronde } = await getProcedure(tx, 'zitting', zittingId);
  const volgnr = await volgendEffectnr(tx, procedureId, ronde, 'drukNotulen');
  await planEffect(tx, { procedureId, ronde, effect: 'drukNotulen', onderwerpId: zittingId, volgnr });
}
