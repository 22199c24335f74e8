/** The house rules as the administrator set them; an installation without them can neither meet nor decide. */
import { huisregels, type Huisregels } from '@besluitpad/domain';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export async function getHuisregels(tx: Tx): Promise<Huisregels> {
  const rij = await tx.ocmw.findUnique({ where: { id: 1 }, select: { huisregels: true } });
  if (rij === null) {
    throw new Weigering('handeling.nietMogelijk', 'De gegevens en huisregels van het OCMW zijn nog niet ingesteld.');
  }
  const gelezen = huisregels.safeParse(rij.huisregels);
  if (!gelezen.success) throw new Programmafout('The house rules in the database do not have their shape.');
  return gelezen.data;
}
