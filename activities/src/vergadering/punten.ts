import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
import { datum, voluit } from '@besluitpad/domain';
import { alineasVan } from '../brieven/alineas.js';

export type Agendapunt = Awaited<ReturnType<Tx['agendapunt']['findMany']>>[number];

/** One item as an agenda names it. */
export interface Kop {
  readonly rij: Agendapunt;
  readonly dossier: string;
  /** the title without the file number, which stands beside it in print */
  readonly titel: string;
  readonly beslisUiterlijk?: string;
}

/** With what was proposed for it. */
export interface Punt extends Kop {
  readonly gehoord: boolean;
  readonly toelichting: string[];
  readonly voorstel: string[];
}

const HOREN = 'Het comité hoort de cliënt.';

/** The items of an agenda alone, in three statements whatever their number. */
export async function laadKoppen(tx: Tx, zittingId: string): Promise<Kop[]> {
  const rijen = await tx.agendapunt.findMany({
    where: { zittingId, status: { not: 'afgevoerd' } },
    orderBy: { volgnr: 'asc' },
  });
  const dossiers = await tx.dossier.findMany({
    where: { id: { in: rijen.map(({ dossierId }) => dossierId) } },
    select: { id: true, nummer: true },
  });
  const aanvragen = await tx.aanvraag.findMany({
    where: { id: { in: rijen.flatMap(({ aanvraagId }) => aanvraagId ?? []) } },
    select: { id: true, beslisUiterlijk: true },
  });
  const nummerVan = new Map(dossiers.map(({ id, nummer }) => [id, nummer]));
  const limietVan = new Map(aanvragen.map(({ id, beslisUiterlijk }) => [id, uitDb(beslisUiterlijk)]));
  return rijen.map((rij) => {
    const dossier = nummerVan.get(rij.dossierId) ?? '';
    const beslisUiterlijk = limietVan.get(rij.aanvraagId ?? '');
    return {
      ...{ rij, dossier, titel: rij.titel.replace(`${dossier}: `, '') },
      ...(beslisUiterlijk === undefined ? {} : { beslisUiterlijk }),
    };
  });
}

/** Items in the order of the agenda; those that were taken off stay away. */
export async function laadPunten(tx: Tx, zittingId: string): Promise<Punt[]> {
  const rijen = await tx.agendapunt.findMany({
    where: { zittingId, status: { not: 'afgevoerd' } },
    orderBy: { volgnr: 'asc' },
  });
  const punten: Punt[] = [];
  for (const rij of rijen) punten.push(await laadPunt(tx, rij));
  return punten;
}

async function laadPunt(tx: Tx, rij: Agendapunt): Promise<Punt> {
  const dossier = await tx.dossier.findUniqueOrThrow({ where: { id: rij.dossierId }, select: { nummer: true } });
  const aanvraag =
    rij.aanvraagId === null ? null : await tx.aanvraag.findUniqueOrThrow({ where: { id: rij.aanvraagId } });
  const zitting = await tx.zitting.findUniqueOrThrow({ where: { id: rij.zittingId }, select: { datum: true } });
  const inhoud = await laadInhoud(tx, rij);
  return {
    rij,
    dossier: dossier.nummer,
    titel: rij.titel.replace(`${dossier.nummer}: `, ''),
    ...(aanvraag === null ? {} : { beslisUiterlijk: uitDb(aanvraag.beslisUiterlijk) }),
    gehoord: aanvraag?.gehoordOp?.getTime() === zitting.datum.getTime(),
    toelichting: alineasVan(inhoud.motivering),
    voorstel: inhoud.lijnen.length === 0 ? [HOREN] : inhoud.lijnen,
  };
}

/** The locked proposal, or for ratification what the chair decided. */
export async function laadInhoud(tx: Tx, rij: Agendapunt): Promise<{ motivering: string; lijnen: string[] }> {
  if (rij.voorstelId !== null) {
    const voorstel = await tx.voorstel.findUniqueOrThrow({ where: { id: rij.voorstelId } });
    const lijnen = await tx.voorstellijn.findMany({ where: { voorstelId: voorstel.id }, orderBy: { volgnr: 'asc' } });
    return { motivering: voorstel.motivering, lijnen: lijnen.map((l) => l.tekst) };
  }
  if (rij.besluitId !== null) {
    const besluit = await tx.besluit.findUniqueOrThrow({ where: { id: rij.besluitId } });
    const dag = voluit(datum(uitDb(besluit.datum)));
    return {
      motivering: besluit.motivering,
      lijnen: [`Het comité bekrachtigt de beslissing van de voorzitter van ${dag}.`],
    };
  }
  return { motivering: HOREN, lijnen: [] };
}
