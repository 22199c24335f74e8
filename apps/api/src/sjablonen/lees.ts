/** The wording of letters to look at: what holds now, what may be filled in, what may not change. */
import { briefSoorten, type BriefSoort } from '@besluitpad/domain';
import { ingebouwdeTekst, invulplaatsen, keurSjabloon, sjabloonVersie, vasteDelen } from '@besluitpad/templates';
import { nietGevonden, Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Geldend, Soorten, Tekst, Tekstkop } from './vormen.js';

type Rij = Omit<Awaited<ReturnType<Tx['sjabloon']['findFirstOrThrow']>>, 'tekst'>;

export async function lijstSoorten(tx: Tx): Promise<Soorten> {
  const rijen = await tx.sjabloon.findMany({
    where: { status: { in: ['gepubliceerd', 'voorgelegd'] } },
    select: { soort: true, versie: true, status: true },
  });
  return {
    items: briefSoorten.map((soort) => {
      const eigen = rijen.filter((rij) => rij.soort === soort);
      return {
        soort,
        geldendeVersie: eigen.find(({ status }) => status === 'gepubliceerd')?.versie ?? null,
        voorgelegd: eigen.filter(({ status }) => status === 'voorgelegd').length,
      };
    }),
  };
}

export async function leesGeldende(tx: Tx, soort: BriefSoort): Promise<Geldend> {
  const geldend = await tx.sjabloon.findFirst({ where: { soort, status: 'gepubliceerd' } });
  const versies = await tx.sjabloon.findMany({ where: { soort }, omit: { tekst: true }, orderBy: { versie: 'desc' } });
  const tekst = geldend?.tekst ?? ingebouwdeTekst(soort);
  return {
    soort,
    versie: geldend?.versie ?? null,
    tekst,
    vingerafdruk: sjabloonVersie(soort, tekst),
    invulplaatsen: invulplaatsen(ingebouwdeTekst(soort)),
    vasteDelen: vasteDelen(tekst).map((deel) => ({ tekst: deel.tekst, regel: deel.regel })),
    versies: versies.map(naarKop),
  };
}

export async function leesVersie(tx: Tx, id: string): Promise<Tekst> {
  const rij = await tx.sjabloon.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze versie van de brieftekst');
  const { tekst, ...kop } = rij;
  const gevonden = naarKop(kop);
  return { ...gevonden, tekst, gebreken: keurSjabloon(gevonden.soort, tekst) };
}

export function naarKop({ opgesteldOp, gepubliceerdOp, ...rij }: Rij): Tekstkop {
  const soort = briefSoorten.find((s) => s === rij.soort);
  if (soort === undefined) throw new Programmafout('A wording has a kind that the table of kinds does not know.');
  return {
    ...rij,
    soort,
    opgesteldOp: opgesteldOp.toISOString(),
    gepubliceerdOp: gepubliceerdOp?.toISOString() ?? null,
  };
}
