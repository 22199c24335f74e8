import type { Tx } from '../server/database.js';
import { veldWeigering } from '../fouten/weigering.js';

/** By `sub`, else by full name when only one active user has it. Whether he may follow a dossier is judged when it opens. */
export async function vindWerker(tx: Tx, werker: string): Promise<string> {
  const opSub = await tx.gebruiker.findUnique({ where: { sub: werker, actief: true }, select: { id: true } });
  if (opSub !== null) return opSub.id;
  const opNaam = await tx.gebruiker.findMany({
    where: { naam: { equals: werker, mode: 'insensitive' }, actief: true },
    select: { id: true },
    take: 2,
  });
  const [eerste, tweede] = opNaam;
  if (eerste === undefined)
    throw veldWeigering('werker', 'bestaand', 'Deze werker is niet bekend of niet meer actief.');
  if (tweede === undefined) return eerste.id;
  throw veldWeigering('werker', 'uniek', 'Meer dan één werker heeft deze naam: geef zijn `sub`.');
}
