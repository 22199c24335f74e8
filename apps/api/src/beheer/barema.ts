import { z } from 'zod';
import { datumregel, huisregels, isDatum } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, nu, type Tx } from '@besluitpad/prisma';
import { nietGevonden } from '../fouten/weigering.js';
import type { Wie } from '../toegang/wie.js';
import { BAREMATABELLEN, sluitBaremataken } from './baremataak.js';

export const Baremabevestiging = z
  .strictObject({
    tabel: z.enum(BAREMATABELLEN),
    bevestigdTot: z.string().refine(isDatum, datumregel),
    /** Where the administrator read that the amounts still apply. */
    bron: z.string().trim().min(1).max(300),
  })
  .meta({ id: 'Baremabevestiging' });

/** An open last row of a table of amounts holds until the date somebody confirmed it, with a source. */
export async function bevestigBarema(tx: Tx, wie: Wie, b: z.infer<typeof Baremabevestiging>): Promise<void> {
  const ocmw = await tx.ocmw.findUnique({ where: { id: 1 }, select: { huisregels: true } });
  if (ocmw === null) throw nietGevonden('Het OCMW');
  const regels = huisregels.parse(ocmw.huisregels);
  const waarde = { ...regels.baremaBevestigdTot.waarde, [b.tabel]: b.bevestigdTot };
  const nieuw = huisregels.parse({
    ...regels,
    baremaBevestigdTot: { ...regels.baremaBevestigdTot, waarde, bron: b.bron },
  });
  await tx.ocmw.update({ where: { id: 1 }, data: { huisregels: nieuw, rev: { increment: 1 } } });
  await sluitBaremataken(tx, wie, b.tabel);
  const gegevens = { tabel: b.tabel, bevestigdTot: b.bevestigdTot };
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: 'barema.bevestigd', op: await nu(tx), gegevens, tekst: b.bron });
}
