/** Files that leave the house by hand: the payment order for the bank, the list for the post. Reading one is logged. */
import { z } from 'zod';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import { leesCursor, maakPagina, type Pagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Bestandsvraag, Uitvoerbestand, Uitvoersoort } from './vormen.js';

const Sleutel = z.tuple([z.iso.datetime(), z.uuid()]);

export async function lijstBestanden(
  tx: Tx,
  soort: Uitvoersoort,
  { na, limiet }: Bestandsvraag,
): Promise<Pagina<Uitvoerbestand>> {
  const vanaf = leesCursor(na, Sleutel);
  const rijen = await tx.uitvoerbestand.findMany({
    where: {
      soort,
      ...(vanaf === undefined
        ? {}
        : { OR: [{ gemaaktOp: { gt: vanaf[0] } }, { gemaaktOp: vanaf[0], id: { gt: vanaf[1] } }] }),
    },
    orderBy: [{ gemaaktOp: 'asc' }, { id: 'asc' }],
    take: limiet + 1,
    select: { id: true, naam: true, sha256: true, gemaaktOp: true },
  });
  const items = rijen.map(({ gemaaktOp, ...rij }) => ({ ...rij, soort, gemaaktOp: gemaaktOp.toISOString() }));
  return maakPagina(items, limiet, ({ gemaaktOp, id }) => [gemaaktOp, id]);
}

export async function leesBestand(
  tx: Tx,
  wie: Wie,
  soort: Uitvoersoort,
  id: string,
): Promise<{ naam: string; inhoud: string }> {
  const rij = await tx.uitvoerbestand.findUnique({
    where: { id, soort },
    select: { naam: true, inhoud: true, dossierId: true },
  });
  if (rij === null) throw nietGevonden('Dit bestand');
  await logInzage(tx, wie, `uitvoerbestand ${soort}`, rij.dossierId);
  return { naam: rij.naam, inhoud: rij.inhoud };
}
