/** A letter without its files, with where it stands: what every act on letters starts from. */
import { briefSoorten, datum, groepVanSoort, type BriefGroep, type BriefSoort, type Datum } from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { nietGevonden, Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export const WIJZEN = ['AANGETEKEND', 'AFGIFTE_ONTVANGSTBEWIJS', 'GEWONE_BRIEF'] as const;
export type Wijze = (typeof WIJZEN)[number];

export interface Verzendstand {
  readonly wijze: Wijze;
  readonly status: string;
  readonly barcode: string | null;
  readonly gepostOp: Datum | null;
  readonly ontvangenOp: Datum | null;
  /** The day the post proved to have offered a registered letter. */
  readonly aanbiedingOp: Datum | null;
  readonly teruggekeerdOp: Datum | null;
}

export interface Brief {
  readonly id: string;
  readonly dossierId: string | null;
  readonly procedureId: string;
  readonly onderwerpId: string;
  /** The letter this is a copy of, in an envelope for somebody else. */
  readonly afschriftVan: string | null;
  readonly soort: BriefSoort;
  readonly groep: BriefGroep;
  readonly versie: number;
  readonly status: string;
  readonly briefdatum: Datum;
  readonly bestemming: string;
  readonly kanaal: string;
  readonly verzending: Verzendstand | null;
}

/** Everything but the files and the frozen input, which are large. */
export const BRIEFVELDEN = {
  id: true,
  dossierId: true,
  procedureId: true,
  onderwerpId: true,
  afschriftVan: true,
  soort: true,
  versie: true,
  status: true,
  briefdatum: true,
  bestemming: true,
  kanaal: true,
} as const;

export async function getBrief(tx: Tx, id: string): Promise<Brief> {
  const rij = await tx.brief.findUnique({ where: { id }, select: BRIEFVELDEN });
  if (rij === null) throw nietGevonden('Deze brief');
  const [brief] = await metVerzending(tx, [rij]);
  if (brief === undefined) throw new Programmafout('A letter that was found got lost.');
  return brief;
}

type Rij = { readonly [V in keyof typeof BRIEFVELDEN]: Awaited<ReturnType<Tx['brief']['findFirstOrThrow']>>[V] };

export async function metVerzending(tx: Tx, rijen: readonly Rij[]): Promise<Brief[]> {
  const verzendingen = await tx.verzending.findMany({ where: { briefId: { in: rijen.map(({ id }) => id) } } });
  return rijen.map((rij) => {
    const soort = alsSoort(rij.soort);
    const verzending = verzendingen.find(({ briefId }) => briefId === rij.id);
    return {
      ...rij,
      soort,
      groep: groepVanSoort[soort],
      briefdatum: datum(uitDb(rij.briefdatum)),
      verzending: verzending === undefined ? null : naarStand(verzending),
    };
  });
}

function naarStand(rij: Awaited<ReturnType<Tx['verzending']['findFirstOrThrow']>>): Verzendstand {
  const wijze = WIJZEN.find((w) => w === rij.wijze);
  if (wijze === undefined) throw new Programmafout('A sending has an unknown way.');
  const dag = (waarde: Date | null) => (waarde === null ? null : datum(uitDb(waarde)));
  return {
    wijze,
    status: rij.status,
    barcode: rij.barcode,
    gepostOp: dag(rij.gepostOp),
    ontvangenOp: dag(rij.ontvangenOp),
    aanbiedingOp: dag(rij.aanbiedingOp),
    teruggekeerdOp: dag(rij.teruggekeerdOp),
  };
}

function alsSoort(tekst: string): BriefSoort {
  const soort = briefSoorten.find((s) => s === tekst);
  if (soort === undefined) throw new Programmafout('A letter has a kind that the table of kinds does not know.');
  return soort;
}

/** The letters that count in a procedure: the newest version of each. */
export async function geldendeBrieven(tx: Tx, procedureId: string): Promise<Brief[]> {
  const rijen = await tx.brief.findMany({
    where: { procedureId, status: { notIn: ['vervangen', 'vervallen'] } },
    select: BRIEFVELDEN,
    orderBy: { gemaaktOp: 'asc' },
  });
  return metVerzending(tx, rijen);
}
