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
export async function laadComite(tx: Tx, { datum, oproepingNr }: Zitting, { huisregels }: Ocmw): Promise<Comite> {
  const leden = await tx.lid.findMany({
    where: { van: { lte: datum }, OR: [{ tot: null }, { tot: { gte: datum } }] },
    orderBy: [{ voorzitter: 'desc' }, { naam: 'asc' }],
  });
  const ledenMetStem = leden.filter((l) => !l.voorzitter || huisregels.voorzitterTeltMee.waarde).length;
  return { leden, ledenMetStem, quorum: oproepingNr === 2 ? 1 : vereistQuorum(ledenMetStem) };
}

/** Day, hour and place as letters of the committee print them. */
export async function vergaderingVan(tx: Tx, zitting: Zitting) {
  const eerste =
    zitting.vervolgOp === null ? null : await tx.zitting.findUniqueOrThrow({ where: { id: zitting.vervolgOp } });
  return {
    datum: uitDb(zitting.datum),
    uur: uurInWoorden(zitting.uur),
    plaats: zitting.plaats,
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
