/** How many seats the committee has by the size of the council, how many are taken on a day (R-COM-01, R-COM-02). */
import { heeftBijzonderComite, ledenBijRaadszetels, type Datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { getHuisregels } from './huisregels.js';
import type { NieuwLid, Zetels } from './vormen.js';

export async function leesZetels(tx: Tx, dag: Datum): Promise<Zetels> {
  const regel = (await getHuisregels(tx)).raadszetels;
  const zittend = await tx.lid.findMany({
    where: { van: { lte: naarDb(dag) }, OR: [{ tot: null }, { tot: { gte: naarDb(dag) } }] },
    select: { voorzitter: true },
  });
  const bezet = zittend.filter(({ voorzitter }) => !voorzitter).length;
  const zetels = regel === undefined ? null : ledenBijRaadszetels(regel.waarde);
  return {
    ...{ dag, raadszetels: regel?.waarde ?? null, zekerheid: regel?.zekerheid ?? 'na_te_kijken', zetels, bezet },
    vrij: zetels === null ? null : Math.max(0, zetels - bezet),
    voorzitter: zittend.some(({ voorzitter }) => voorzitter),
    zin: zinVan(zetels, bezet),
  };
}

function zinVan(zetels: number | null, bezet: number): string {
  if (zetels === null)
    return 'Stel in hoeveel zetels de gemeenteraad telt: dan zegt het programma hoeveel leden het comité heeft.';
  if (bezet > zetels)
    return `Er zetelen ${bezet} leden, en het comité telt er naast de voorzitter ${zetels}: kijk de mandaten na.`;
  if (bezet === zetels) return `Alle ${zetels} zetels naast de voorzitter zijn bezet.`;
  return `Van de ${zetels} zetels naast de voorzitter ${zetels - bezet === 1 ? 'is er één' : `zijn er ${zetels - bezet}`} vrij.`;
}

/** On no day of the mandate do more members sit than the law says; the chair comes on top. */
export async function eisZetel(tx: Tx, { voorzitter, van, tot }: NieuwLid): Promise<void> {
  const { gemeente } = await tx.ocmw.findUniqueOrThrow({ where: { id: 1 }, select: { gemeente: true } });
  if (!heeftBijzonderComite(gemeente)) {
    throw new Weigering('regel.geschonden', `In ${gemeente} bestaat er geen bijzonder comité voor de sociale dienst.`, {
      extra: { regel: 'R-COM-01' },
    });
  }
  const raadszetels = (await getHuisregels(tx)).raadszetels?.waarde;
  if (voorzitter || raadszetels === undefined) return;
  const zetels = ledenBijRaadszetels(raadszetels);
  const [drukst] = await tx.$queryRaw<{ aantal: number }[]>`
    SELECT count(*)::int AS aantal FROM lid l JOIN (
      SELECT ${naarDb(van)}::date AS dag UNION SELECT van FROM lid
        WHERE van > ${naarDb(van)}::date AND (${tot ?? null}::date IS NULL OR van <= ${tot ?? null}::date)) d
      ON l.van <= d.dag AND (l.tot IS NULL OR l.tot >= d.dag)
    WHERE NOT l.voorzitter GROUP BY d.dag ORDER BY 1 DESC LIMIT 1`;
  if ((drukst?.aantal ?? 0) < zetels) return;
  throw veldWeigering(
    'van',
    'R-COM-02',
    `Bij een gemeenteraad van ${raadszetels} zetels telt het comité ${zetels} leden naast de voorzitter. In die periode is er geen zetel vrij.`,
  );
}
