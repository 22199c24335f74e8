import { exemplaarVoorLezer } from '../brieven/voorLezer.js';
import { nietGevonden } from '../fouten/weigering.js';
import { logInzage } from '../dossiers/inzage.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

/** Row-level security says who may: whom it does not let through hears the same as when there are none. */
export async function leesNotulen(tx: Tx, wie: Wie, zittingId: string): Promise<Uint8Array> {
  const rij = await tx.brief.findFirst({
    where: { soort: 'notulen', onderwerpId: zittingId },
    orderBy: { versie: 'desc' },
    select: { id: true, soort: true, onderwerpId: true, pdfUa: true },
  });
  if (rij === null) throw nietGevonden('Wat u van deze notulen mag lezen');
  await logInzage(tx, wie, `notulen van zitting/${zittingId}`, null);
  return (await exemplaarVoorLezer(tx, rij, 'ua-1')) ?? rij.pdfUa;
}
