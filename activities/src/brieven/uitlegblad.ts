import { briefGegevens, findUitlegblad, UITLEGTALEN, type BesluitBriefSoort } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { nu } from '@besluitpad/prisma';
import { vertalingVan } from '@besluitpad/templates';
import type { Drukker } from '../motor/diensten.js';

/**
 * For who asked for it: an explanation in the own language, beside the letter and never instead of it. Made from the
 * frozen input, so that it tells the same last day.
 */
export async function voegUitlegbladToe(
  tx: Tx,
  drukker: Drukker,
  brief: { readonly soort: BesluitBriefSoort; readonly briefId: string; readonly dossierId: string },
): Promise<void> {
  const taal = await taalVan(tx, brief.dossierId);
  if (taal === undefined) return;
  const { briefId, dossierId, soort } = brief;
  const { invoer } = await tx.brief.findUniqueOrThrow({ where: { id: briefId }, select: { invoer: true } });
  const gegevens = findUitlegblad(soort, briefGegevens[soort].parse(invoer), taal);
  if (gegevens === undefined) return;
  const { pdf, sha256 } = await drukker.drukUitleg(gegevens);
  const vertaling = vertalingVan(taal);
  const data = { briefId, dossierId, taal, invoer: gegevens, pdf: Buffer.from(pdf), sha256, vertaling };
  await tx.uitlegblad.create({ data: { ...data, gemaaktOp: await nu(tx) }, select: { id: true } });
}

async function taalVan(tx: Tx, dossierId: string): Promise<(typeof UITLEGTALEN)[number] | undefined> {
  const { persoonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { persoonId: true } });
  const { uitlegTaal } = await tx.persoon.findUniqueOrThrow({ where: { id: persoonId }, select: { uitlegTaal: true } });
  return UITLEGTALEN.find((taal) => taal === uitlegTaal);
}
