/** The centre's own rules and particulars, as the administrator entered them. */
import { huisregels, ocmwGegevens, type Huisregels, type OcmwGegevens } from '@besluitpad/domain';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

async function leesRij(tx: Tx): Promise<{ gegevens: unknown; huisregels: unknown }> {
  const rij = await tx.ocmw.findUnique({ where: { id: 1 }, select: { gegevens: true, huisregels: true } });
  if (rij !== null) return rij;
  throw new Weigering('handeling.nietMogelijk', 'Dit OCMW is nog niet ingericht. Vraag het aan uw beheerder.');
}

export async function leesHuisregels(tx: Tx): Promise<Huisregels> {
  return huisregels.parse((await leesRij(tx)).huisregels);
}

export async function leesOcmwGegevens(tx: Tx): Promise<OcmwGegevens> {
  return ocmwGegevens.parse((await leesRij(tx)).gegevens);
}

/** Demonstration data is what moves the Klok: only there may a national number be one that can be nobody's. */
export async function isDemonstratie(tx: Tx): Promise<boolean> {
  const [rij] = await tx.$queryRaw<{ is: boolean }[]>`SELECT EXISTS (SELECT 1 FROM klok_stand) AS "is"`;
  return rij?.is ?? false;
}
