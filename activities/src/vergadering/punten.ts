import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
import { datum, heeftUren, voluit, ZAALGAST_IN_WOORDEN, type ZaalgastSoort } from '@besluitpad/domain';
import { alineasVan } from '../brieven/alineas.js';
import { uurInBrussel } from './zitting.js';

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
  /** When that began, where it was not the agreed hour. */
  readonly gehoordOm?: string;
  /** Who was in the room for the discussion without being a member. */
  readonly gasten: readonly string[];
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

/** Items in the order of the agenda; those that were taken off stay away. A few statements, whatever their number. */
export async function laadPunten(tx: Tx, zitting: { readonly id: string; readonly datum: Date }): Promise<Punt[]> {
  const koppen = await laadKoppen(tx, zitting.id);
  const rijen = koppen.map(({ rij }) => rij);
  const gehoord = await tx.aanvraag.findMany({
    where: { id: { in: rijen.flatMap(({ aanvraagId }) => aanvraagId ?? []) }, gehoordOp: zitting.datum },
    select: { id: true },
  });
  const gehoorden = new Set(gehoord.map(({ id }) => id));
  const uren = await tx.hoorzitting.findMany({
    where: { zittingId: zitting.id, wie: 'client', begonnenOp: { not: null } },
    select: { aanvraagId: true, begonnenOp: true },
  });
  const gasten = await tx.zaalgast.findMany({ where: { zittingId: zitting.id }, orderBy: { binnenOm: 'asc' } });
  const inhoudVan = await laadInhoud(tx, rijen);
  return koppen.map((kop) => {
    const { motivering, lijnen } = inhoudVan(kop.rij);
    const begonnenOp = uren.find(({ aanvraagId }) => aanvraagId === kop.rij.aanvraagId)?.begonnenOp ?? null;
    return {
      ...kop,
      gehoord: kop.rij.aanvraagId !== null && gehoorden.has(kop.rij.aanvraagId),
      ...(begonnenOp === null ? {} : { gehoordOm: uurInBrussel(begonnenOp) }),
      gasten: gasten.filter(({ agendapuntId }) => agendapuntId === kop.rij.id).map(gastInWoorden),
      toelichting: alineasVan(motivering),
      voorstel: lijnen.length === 0 ? [HOREN] : lijnen,
    };
  });
}

interface Gast {
  readonly naam: string;
  readonly soort: string;
  readonly binnenOm: Date;
  readonly buitenOm: Date | null;
}

/** 'De cliënt, gehoord, van 19.15 uur tot 19.30 uur'. */
function gastInWoorden({ naam, soort: tekst, binnenOm, buitenOm }: Gast): string {
  const soort = tekst as ZaalgastSoort;
  const wie = `${naam}, ${ZAALGAST_IN_WOORDEN[soort]}`;
  if (!heeftUren(soort)) return wie;
  const tot = buitenOm === null ? '' : ` tot ${uurInBrussel(buitenOm)}`;
  return `${wie}, van ${uurInBrussel(binnenOm)}${tot}`;
}

/** Rows in their order, under what they belong to. */
export function perSleutel<R>(rijen: readonly R[], sleutel: (rij: R) => string): Map<string, R[]> {
  const groepen = new Map<string, R[]>();
  for (const rij of rijen) {
    const groep = groepen.get(sleutel(rij));
    if (groep === undefined) groepen.set(sleutel(rij), [rij]);
    else groep.push(rij);
  }
  return groepen;
}

interface Inhoud {
  readonly motivering: string;
  readonly lijnen: string[];
}

/** Per item the locked proposal, or for ratification what the chair decided. */
export async function laadInhoud(tx: Tx, rijen: readonly Agendapunt[]): Promise<(rij: Agendapunt) => Inhoud> {
  const voorstelIds = rijen.flatMap(({ voorstelId }) => voorstelId ?? []);
  const voorstellen = await tx.voorstel.findMany({
    where: { id: { in: voorstelIds } },
    select: { id: true, motivering: true },
  });
  const lijnen = await tx.voorstellijn.findMany({
    where: { voorstelId: { in: voorstelIds } },
    orderBy: { volgnr: 'asc' },
    select: { voorstelId: true, tekst: true },
  });
  const besluiten = await tx.besluit.findMany({
    where: { id: { in: rijen.flatMap(({ besluitId }) => besluitId ?? []) } },
    select: { id: true, motivering: true, datum: true },
  });
  const motiveringVan = new Map(voorstellen.map(({ id, motivering }) => [id, motivering]));
  const lijnenVan = perSleutel(lijnen, ({ voorstelId }) => voorstelId);
  const besluitVan = new Map(besluiten.map((besluit) => [besluit.id, besluit]));
  return ({ voorstelId, besluitId }) => {
    const motivering = motiveringVan.get(voorstelId ?? '');
    if (voorstelId !== null && motivering !== undefined)
      return { motivering, lijnen: (lijnenVan.get(voorstelId) ?? []).map(({ tekst }) => tekst) };
    const besluit = besluitVan.get(besluitId ?? '');
    if (besluit === undefined) return { motivering: HOREN, lijnen: [] };
    const dag = voluit(datum(uitDb(besluit.datum)));
    return {
      motivering: besluit.motivering,
      lijnen: [`Het comité bekrachtigt de beslissing van de voorzitter van ${dag}.`],
    };
  };
}
