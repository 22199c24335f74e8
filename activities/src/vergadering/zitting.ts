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

/** Day, hour and place as letters of the committee print them. */
export async function vergaderingVan(tx: Tx, zitting: Zitting) {
  const eerste =
    zitting.vervolgOp === null ? null : await tx.zitting.findUniqueOrThrow({ where: { id: zitting.vervolgOp } });
  const subcomite =
    zitting.subcomiteId === null ? null : await tx.subcomite.findUniqueOrThrow({ where: { id: zitting.subcomiteId } });
  return {
    datum: uitDb(zitting.datum),
    uur: uurInWoorden(zitting.uur),
    plaats: zitting.plaats,
    ...(subcomite === null ? {} : { subcomite: subcomite.naam }),
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

/** Reference of a document of the committee: the day of the meeting, and whether it was convened twice. */
export function referentieVan(zitting: Zitting): string {
  const dag = kort(datum(uitDb(zitting.datum)));
  return zitting.oproepingNr === 2 ? `BCSD ${dag}, tweede oproeping` : `BCSD ${dag}`;
}
