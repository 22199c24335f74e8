/** A member takes the seat from a day on. A person sits once at a time, and so does the chair. */
import { kort } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, nu } from '@besluitpad/prisma';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { NieuwLid } from './vormen.js';
import { eisBereikbaar } from './wijzigLid.js';
import { eisZetel } from './zetels.js';

export async function stelLidAan(tx: Tx, wie: Wie, lid: NieuwLid): Promise<string> {
  if (lid.tot !== undefined && lid.tot < lid.van) {
    throw veldWeigering('tot', 'naBegin', `Het mandaat eindigt (${kort(lid.tot)}) voor het begint (${kort(lid.van)}).`);
  }
  const gebruikerId = lid.gebruikerId ?? null;
  eisBereikbaar({ ...lid, gebruikerId });
  // Two clerks entering the same seat at once would each see it free.
  await tx.$executeRaw`LOCK TABLE lid IN SHARE ROW EXCLUSIVE MODE`;
  await eisVrijeZetel(tx, lid);
  await eisZetel(tx, lid);
  const { id } = await tx.lid.create({
    data: {
      gebruikerId,
      naam: lid.naam,
      voorzitter: lid.voorzitter,
      mail: lid.mail ?? null,
      adres: lid.adres,
      opPapier: lid.opPapier,
      van: naarDb(lid.van),
      tot: lid.tot === undefined ? null : naarDb(lid.tot),
    },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: KETEN_OCMW,
    soort: 'lid.aangesteld',
    onderwerpId: id,
    op: await nu(tx),
    gegevens: { gebruikerId, voorzitter: lid.voorzitter, van: lid.van, tot: lid.tot ?? null },
  });
  return id;
}

async function eisVrijeZetel(tx: Tx, { gebruikerId, naam, voorzitter, van, tot }: NieuwLid): Promise<void> {
  const botsing = await tx.lid.findFirst({
    where: {
      AND: [
        { OR: [{ tot: null }, { tot: { gte: naarDb(van) } }] },
        ...(tot === undefined ? [] : [{ van: { lte: naarDb(tot) } }]),
        {
          OR: [
            gebruikerId === undefined ? { gebruikerId: null, naam } : { gebruikerId },
            ...(voorzitter ? [{ voorzitter: true }] : []),
          ],
        },
      ],
    },
    select: { gebruikerId: true, naam: true },
  });
  if (botsing === null) return;
  throw new Weigering(
    'bestaat.al',
    botsing.gebruikerId === (gebruikerId ?? null) && (gebruikerId !== undefined || botsing.naam === naam)
      ? 'Deze persoon zetelt in die periode al in het comité.'
      : 'Het comité heeft in die periode al een voorzitter.',
  );
}
