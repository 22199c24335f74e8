import type { Datum } from '@besluitpad/domain';
import { som } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { naamVanSubcomite } from '../../vergadering/zitting.js';
import { dag } from './dag.js';
import type { Lijn } from './lijnen.js';
import { findLijn } from './lijnen.js';
import type { BriefStand } from './stand.js';

type Eerder = Pick<BriefStand, 'verbeterd' | 'teruggevraagd' | 'nietBekrachtigd'>;

/** What an earlier decision said that this one corrects, waives or ends. */
export async function laadEerderBesluit(tx: Tx, lijnen: readonly Lijn[]): Promise<Eerder> {
  const verbetering = findLijn(lijnen, 'verbetering');
  const afzien = findLijn(lijnen, 'afzien');
  const gestopt = findLijn(lijnen, 'niet_bekrachtigd');
  return {
    ...(verbetering === undefined ? {} : { verbeterd: await laadVerbeterd(tx, verbetering.invoer.verbetertBesluitId) }),
    ...(afzien === undefined ? {} : { teruggevraagd: await laadTeruggevraagd(tx, afzien.invoer.terugvordering) }),
    ...(gestopt === undefined ? {} : { nietBekrachtigd: await laadNietBekrachtigd(tx, gestopt.invoer.besluitlijnId) }),
  };
}

/** The subcommittee whose meeting took this decision (R-COM-05). */
export async function laadSubcomite(
  tx: Tx,
  { zittingId }: { readonly zittingId: string | null },
): Promise<{ subcomite?: string }> {
  if (zittingId === null) return {};
  const { subcomiteId } = await tx.zitting.findUniqueOrThrow({
    where: { id: zittingId },
    select: { subcomiteId: true },
  });
  const subcomite = await naamVanSubcomite(tx, subcomiteId);
  return subcomite === undefined ? {} : { subcomite };
}

async function laadVerbeterd(tx: Tx, id: string): Promise<NonNullable<BriefStand['verbeterd']>> {
  const besluit = await tx.besluit.findUniqueOrThrow({ where: { id }, select: { datum: true, zittingId: true } });
  return { op: dag(besluit.datum), ...(await laadSubcomite(tx, besluit)) };
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
