import { datum, kort, vereistQuorum } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
import type { Ocmw } from '../brieven/ocmw.js';

export type Zitting = Awaited<ReturnType<Tx['zitting']['findUniqueOrThrow']>>;
export type Lid = Awaited<ReturnType<Tx['lid']['findMany']>>[number];

export interface Comite {
  /** In the order in which they are listed: the chair first. */
  readonly leden: readonly Lid[];
  readonly ledenMetStem: number;
  readonly quorum: number;
}

/** Who sits on the committee on the day of the meeting; whether the chair counts is a house rule. */
export async function laadComite(
  tx: Tx,
  { datum, oproepingNr, subcomiteId }: Zitting,
  { huisregels }: Ocmw,
): Promise<Comite> {
  const alle = await tx.lid.findMany({
    where: { van: { lte: datum }, OR: [{ tot: null }, { tot: { gte: datum } }] },
    orderBy: [{ voorzitter: 'desc' }, { naam: 'asc' }],
  });
  const leden = subcomiteId === null ? alle : await ledenVanSubcomite(tx, subcomiteId, alle);
  const ledenMetStem = leden.filter((l) => !l.voorzitter || huisregels.voorzitterTeltMee.waarde).length;
  return { leden, ledenMetStem, quorum: oproepingNr === 2 ? 1 : vereistQuorum(ledenMetStem) };
}

/** Its own chair leads a subcommittee (R-COM-05). */
async function ledenVanSubcomite(tx: Tx, subcomiteId: string, alle: readonly Lid[]): Promise<Lid[]> {
  const rijen = await tx.subcomiteLid.findMany({ where: { subcomiteId } });
  return alle
    .flatMap((lid) => {
      const rij = rijen.find(({ lidId }) => lidId === lid.id);
      return rij === undefined ? [] : [{ ...lid, voorzitter: rij.voorzitter }];
    })
    .sort((a, b) => Number(b.voorzitter) - Number(a.voorzitter));
}

/** The name of the subcommittee that meets (R-COM-05); undefined: the committee itself. */
export async function naamVanSubcomite(tx: Tx, id: string | null): Promise<string | undefined> {
  if (id === null) return undefined;
  return (await tx.subcomite.findUniqueOrThrow({ where: { id }, select: { naam: true } })).naam;
}

/** Whose papers these are, where a paper of a file says to whom it goes. */
export function bestemmingVan({ subcomite }: { readonly subcomite?: string }): string {
  return subcomite === undefined ? 'Bijzonder comité voor de sociale dienst' : `Subcomité ${subcomite}`;
}

/** 'de zitting van 18 juni 2026', and of which subcommittee: two may meet on one day. */
export async function zittingInWoorden(tx: Tx, zitting: Zitting, dag: string): Promise<string> {
  const subcomite = await naamVanSubcomite(tx, zitting.subcomiteId);
  return subcomite === undefined ? `de zitting van ${dag}` : `de zitting van het subcomité ${subcomite} van ${dag}`;
}

/** Day, hour and place as letters of the committee print them. */
export async function vergaderingVan(tx: Tx, zitting: Zitting) {
  const eerste =
    zitting.vervolgOp === null ? null : await tx.zitting.findUniqueOrThrow({ where: { id: zitting.vervolgOp } });
  const subcomite = await naamVanSubcomite(tx, zitting.subcomiteId);
  return {
    datum: uitDb(zitting.datum),
    uur: uurInWoorden(zitting.uur),
    plaats: zitting.plaats,
    ...(subcomite === undefined ? {} : { subcomite }),
    ...(eerste === null || zitting.oproepingNr !== 2 ? {} : { tweedeOproeping: { eersteOp: uitDb(eerste.datum) } }),
  };
}

/** '19:00' -> '19 uur', '19:30' -> '19.30 uur' */
export function uurInWoorden(uur: string): string {
  const [uren = '', minuten = ''] = uur.split(':');
  return `${String(Number(uren))}${minuten === '00' ? '' : `.${minuten}`} uur`;
}

const BRUSSEL = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

export function uurInBrussel(op: Date): string {
  return uurInWoorden(BRUSSEL.format(op));
}

/** Reference of a document of the committee: the day of the meeting, of which subcommittee, and whether it was convened twice. */
export function referentieVan(zitting: Zitting, { subcomite }: { readonly subcomite?: string }): string {
  const dag = kort(datum(uitDb(zitting.datum)));
  const wie = subcomite === undefined ? '' : `, subcomité ${subcomite}`;
  return `BCSD ${dag}${wie}${zitting.oproepingNr === 2 ? ', tweede oproeping' : ''}`;
}
