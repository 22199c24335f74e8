import type { Tx } from '@besluitpad/prisma';
import type { Lijn } from './lijnen.js';
import { laadEerderBesluit } from './laadEerderBesluit.js';
import type { Besluit } from './laadStand.js';
import { dag, findDag } from './dag.js';
import type { BriefStand } from './stand.js';

/** Ratification of the chair's decision: the day it happened, or the meeting at which it must. */
export async function laadBekrachtiging(
  tx: Tx,
  besluit: Besluit,
): Promise<Pick<BriefStand['besluit'], 'bekrachtigdOp' | 'bekrachtigingOp'>> {
  if (besluit.orgaan !== 'voorzitter') return {};
  const punt = await tx.agendapunt.findFirst({
    where: { besluitId: besluit.id, soort: 'bekrachtiging', status: 'beslist' },
  });
  const zitting = punt === null ? null : await tx.zitting.findUnique({ where: { id: punt.zittingId } });
  const klok = await tx.klok.findFirst({ where: { soort: 'CLK-10', onderwerpId: besluit.id } });
  const volgende = await tx.zitting.findFirst({
    where: { subcomiteId: null, datum: { gt: besluit.datum }, fase: { not: 'afgelast' } },
    orderBy: { datum: 'asc' },
  });
  return {
    bekrachtigdOp: besluit.bekrachtiging === 'bekrachtigd' ? findDag(zitting?.datum) : undefined,
    bekrachtigingOp: findDag(klok?.uiterlijk ?? volgende?.datum),
  };
}

export async function laadZittingen(tx: Tx, besluit: Besluit): Promise<BriefStand['zittingen']> {
  const rijen = await tx.zitting.findMany({
    where: { subcomiteId: null, datum: { gte: besluit.datum }, fase: { not: 'afgelast' } },
    orderBy: { datum: 'asc' },
  });
  return rijen.map((z) => ({ id: z.id, datum: dag(z.datum), oproepingDagen: z.oproepingDagen, soort: z.soort }));
}

type Dossierfeiten = Pick<
  BriefStand,
  | 'lopendLeefloon'
  | 'gpmiGetekendOp'
  | 'aanmaningOp'
  | 'mededeling'
  | 'mediprimaUiterlijk'
  | 'verbeterd'
  | 'teruggevraagd'
  | 'nietBekrachtigd'
>;

/** What else the file holds that a sanction, a recovery or urgent medical aid must mention. */
export async function laadDossierfeiten(tx: Tx, besluit: Besluit, lijnen: readonly Lijn[]): Promise<Dossierfeiten> {
  const { dossierId } = besluit;
  const voor = { lte: besluit.datum };
  const gpmi = await tx.gpmi.findFirst({ where: { dossierId, getekendOp: voor }, orderBy: { getekendOp: 'desc' } });
  const aanmaning = await tx.aanmaning.findFirst({
    where: { dossierId, verzondenOp: voor },
    orderBy: { verzondenOp: 'desc' },
  });
  const terug = await tx.terugvordering.findFirst({ where: { besluitlijnId: { in: lijnen.map((l) => l.id) } } });
  const mediprima = await tx.klok.findFirst({ where: { dossierId, soort: 'CLK-20' }, orderBy: { begint: 'desc' } });
  const opvolging = await tx.opvolging.findFirst({
    where: { dossierId, steun: { in: ['LL1', 'LL2', 'LL3'] }, van: voor, maandbedragCent: { not: null } },
    orderBy: { van: 'desc' },
  });
  return {
    lopendLeefloon: leefloonVan(opvolging),
    gpmiGetekendOp: findDag(gpmi?.getekendOp),
    aanmaningOp: findDag(aanmaning?.verzondenOp),
    mededeling: terug?.mededeling,
    mediprimaUiterlijk: findDag(mediprima?.uiterlijk),
    ...(await laadEerderBesluit(tx, lijnen)),
  };
}

function leefloonVan(
  opvolging: { steun: string; maandbedragCent: number | null } | null,
): BriefStand['lopendLeefloon'] {
  const { steun, maandbedragCent } = opvolging ?? {};
  if (steun === undefined || maandbedragCent === undefined || maandbedragCent === null) return undefined;
  return { steun, maandbedragCent };
}
