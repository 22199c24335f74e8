import type { Datum } from '@besluitpad/domain';
import { som } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { dag } from './dag.js';
import type { Lijn } from './lijnen.js';
import { findLijn } from './lijnen.js';
import type { BriefStand } from './stand.js';

type Eerder = Pick<BriefStand, 'verbeterdOp' | 'teruggevraagd' | 'nietBekrachtigd'>;

/** What an earlier decision said that this one corrects, waives or ends. */
export async function laadEerderBesluit(tx: Tx, lijnen: readonly Lijn[]): Promise<Eerder> {
  const verbetering = findLijn(lijnen, 'verbetering');
  const afzien = findLijn(lijnen, 'afzien');
  const gestopt = findLijn(lijnen, 'niet_bekrachtigd');
  return {
    ...(verbetering === undefined
      ? {}
      : { verbeterdOp: await dagVanBesluit(tx, verbetering.invoer.verbetertBesluitId) }),
    ...(afzien === undefined ? {} : { teruggevraagd: await laadTeruggevraagd(tx, afzien.invoer.terugvordering) }),
    ...(gestopt === undefined ? {} : { nietBekrachtigd: await laadNietBekrachtigd(tx, gestopt.invoer.besluitlijnId) }),
  };
}

async function dagVanBesluit(tx: Tx, id: string): Promise<Datum> {
  return dag((await tx.besluit.findUniqueOrThrow({ where: { id }, select: { datum: true } })).datum);
}

async function laadTeruggevraagd(tx: Tx, id: string): Promise<NonNullable<BriefStand['teruggevraagd']>> {
  const { besluitlijnId, mededeling } = await tx.terugvordering.findUniqueOrThrow({ where: { id } });
  const { besluitId } = await tx.besluitlijn.findUniqueOrThrow({ where: { id: besluitlijnId } });
  return { op: await dagVanBesluit(tx, besluitId), mededeling };
}

async function laadNietBekrachtigd(tx: Tx, besluitlijnId: string): Promise<BriefStand['nietBekrachtigd']> {
  const { besluitId } = await tx.besluitlijn.findUniqueOrThrow({ where: { id: besluitlijnId } });
  const lijnen = await tx.besluitlijn.findMany({ where: { besluitId }, select: { id: true } });
  const betaald = await tx.betaling.findMany({
    where: { besluitlijnId: { in: lijnen.map((l) => l.id) }, status: { in: ['opdracht', 'betaald'] } },
    select: { bedragCent: true },
  });
  return { op: await dagVanBesluit(tx, besluitId), gekregenCent: som(betaald.map((b) => b.bedragCent)) };
}
