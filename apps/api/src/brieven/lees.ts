/** Letters to look at; every reading is logged with the right it was done under. */
import { briefSoorten, type BriefSoort } from '@besluitpad/domain';
import { z } from 'zod';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import { leesCursor, maakPagina, type Pagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import { eisRecht, mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { BRIEFVELDEN, getBrief, metVerzending } from './brief.js';
import { raadBij } from './leesbaarheid.js';
import { alsHernieuwing } from './kennisOpnieuw.js';
import { leesstandVan } from './lezing.js';
import { alsUitleg, wilNietGebeld } from './mondeling.js';
import { exemplaarVoorLezer } from './voorLezer.js';
import { ontbrekendeVermeldingen } from './vermeldingen.js';
import type { Briefkop, BriefMetStand, Briefvraag } from './vormen.js';
import { zoekNogUitTeLeggen } from './zittingsbrieven.js';

const Sleutel = z.tuple([z.iso.datetime(), z.uuid()]);

export async function lijstBrieven(tx: Tx, wie: Wie, vraag: Briefvraag): Promise<Pagina<Briefkop>> {
  const vanaf = leesCursor(vraag.na, Sleutel);
  const rijen = await tx.brief.findMany({
    where: {
      ...(vraag.status === undefined ? {} : { status: vraag.status }),
      soort: { in: leesbareSoorten(wie).filter((soort) => vraag.soort === undefined || soort === vraag.soort) },
      ...(vraag.dossier === undefined ? {} : { dossierId: vraag.dossier }),
      ...(vraag.verzending === undefined ? {} : { id: { in: await metVerzendstatus(tx, vraag.verzending) } }),
      ...(vanaf === undefined
        ? {}
        : { OR: [{ gemaaktOp: { gt: vanaf[0] } }, { gemaaktOp: vanaf[0], id: { gt: vanaf[1] } }] }),
    },
    select: { ...BRIEFVELDEN, gemaaktOp: true },
    orderBy: [{ gemaaktOp: 'asc' }, { id: 'asc' }],
    take: vraag.limiet + 1,
  });
  await logInzage(tx, wie, 'lijst van brieven', vraag.dossier ?? null);
  const momenten = new Map(rijen.map(({ id, gemaaktOp }) => [id, gemaaktOp.toISOString()]));
  const brieven = await metVerzending(
    tx,
    rijen.map(({ gemaaktOp: _op, ...rij }) => rij),
  );
  return maakPagina(brieven, vraag.limiet, ({ id }) => [momenten.get(id) ?? '', id]);
}

/** The desk sees receipts only; everybody else who reads letters reads all kinds. */
function leesbareSoorten({ rollen }: Wie): BriefSoort[] {
  return briefSoorten.filter((soort) => mag(rollen, 'brief.lezen', { soort }));
}

async function metVerzendstatus(tx: Tx, status: string): Promise<string[]> {
  return (await tx.verzending.findMany({ where: { status }, select: { briefId: true } })).map(({ briefId }) => briefId);
}

export async function leesBrief(tx: Tx, wie: Wie, id: string): Promise<BriefMetStand> {
  const brief = await getBrief(tx, id);
  eisRecht(wie.rollen, 'brief.lezen', { soort: brief.soort });
  const handtekeningen = await tx.handtekening.findMany({ where: { briefId: id }, orderBy: { op: 'asc' } });
  await logInzage(tx, wie, `brief/${id}`, brief.dossierId);
  return {
    ...brief,
    handtekeningen: handtekeningen.map(({ functie, op }) => ({ functie, op: op.toISOString() })),
    nietBellen: brief.dossierId === null ? false : await wilNietGebeld(tx, brief.dossierId),
    ...(await leesVervolg(tx, id)),
    lezing: await leesstandVan(tx, id),
    leesbaarheid: await raadBij(tx, brief),
    uitlegNodig: (await zoekNogUitTeLeggen(tx, [brief])).has(id),
    ontbrekendeVermeldingen: await ontbrekendeVermeldingen(tx, brief),
  };
}

async function leesVervolg(
  tx: Tx,
  briefId: string,
): Promise<Pick<BriefMetStand, 'kennisgevingen' | 'mondelingeUitleg'>> {
  const kennisgevingen = await tx.hernieuwdeKennisgeving.findMany({ where: { briefId }, orderBy: { volgnr: 'asc' } });
  const uitleg = await tx.mondelingeUitleg.findMany({ where: { briefId }, orderBy: { genoteerdOp: 'asc' } });
  return { kennisgevingen: kennisgevingen.map(alsHernieuwing), mondelingeUitleg: uitleg.map(alsUitleg) };
}

export interface Briefbestand {
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

export async function leesBestand(tx: Tx, wie: Wie, id: string, soort: 'ua' | 'archief'): Promise<Briefbestand> {
  const rij = await tx.brief.findUnique({
    where: { id },
    select: {
      id: true,
      soort: true,
      versie: true,
      dossierId: true,
      onderwerpId: true,
      pdfUa: soort === 'ua',
      pdfA: soort === 'archief',
    },
  });
  if (rij === null) throw nietGevonden('Deze brief');
  eisRecht(wie.rollen, 'brief.lezen', { soort: rij.soort });
  await logInzage(tx, wie, `brief/${id}/pdf/${soort}`, rij.dossierId);
  const eigen = await exemplaarVoorLezer(tx, rij, soort === 'ua' ? 'ua-1' : 'a-2a');
  const { pdfUa, pdfA } = rij as { readonly pdfUa?: Uint8Array; readonly pdfA?: Uint8Array };
  const inhoud = eigen ?? pdfUa ?? pdfA;
  if (inhoud === undefined) throw nietGevonden('Dit bestand');
  return { naam: `${rij.soort}-v${rij.versie}.pdf`, inhoud };
}
