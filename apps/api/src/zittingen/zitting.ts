/** A meeting as the acts see it: locked for the one who changes it, with the phase that says what may still be done. */
import { brusselseDatum, datum, kort, type Datum, type Vergadervorm } from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { geenInzage } from '../belangen/zonderInzage.js';
import { nietGevonden, Programmafout, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import { wijzigingenSinds } from './wijziging.js';

export const ZITTINGSFASEN = ['gepland', 'opgeroepen', 'bezig', 'gesloten', 'afgelast'] as const;
export type Zittingsfase = (typeof ZITTINGSFASEN)[number];

/** Read after "de zitting ". */
const NAAM: Readonly<Record<Zittingsfase, string>> = {
  gepland: 'is gepland en de agenda is nog niet verzonden',
  opgeroepen: 'is bijeengeroepen en nog niet geopend',
  bezig: 'is bezig',
  gesloten: 'is gesloten',
  afgelast: 'is afgelast',
};

export interface Zitting {
  readonly id: string;
  readonly datum: Datum;
  readonly uur: string;
  readonly plaats: string;
  readonly soort: string;
  readonly tweedeOproeping: boolean;
  readonly vervolgOp: string | null;
  /** null: the whole committee */
  readonly subcomiteId: string | null;
  readonly fase: Zittingsfase;
  readonly oproepingDagen: number;
  readonly vorm: Vergadervorm;
  readonly vormReden: string | null;
  readonly rev: number;
}

export async function getZitting(tx: Tx, id: string): Promise<Zitting> {
  const rij = await tx.zitting.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze zitting');
  return {
    id,
    datum: datum(uitDb(rij.datum)),
    uur: rij.uur,
    plaats: rij.plaats,
    soort: rij.soort,
    tweedeOproeping: rij.oproepingNr === 2,
    vervolgOp: rij.vervolgOp,
    subcomiteId: rij.subcomiteId,
    fase: alsFase(rij.fase),
    oproepingDagen: rij.oproepingDagen,
    vorm: rij.vorm as Vergadervorm,
    vormReden: rij.vormReden,
    rev: rij.rev,
  };
}

/**
 * Locks the meeting and refuses who looked at an earlier revision: of two secretaries at the same moment, the second
 * waits for the first and then sees what changed, and who changed it.
 */
export async function vergrendelZitting(tx: Tx, id: string, revisie: number): Promise<Zitting> {
  await tx.$executeRaw`SELECT 1 FROM zitting WHERE id = ${id}::uuid FOR UPDATE`;
  const zitting = await getZitting(tx, id);
  if (revisie !== zitting.rev) {
    const wijzigingen = await wijzigingenSinds(tx, id, revisie);
    eisRevisie(revisie, zitting.rev, () => ({ ...zitting, wijzigingen }));
  }
  return zitting;
}

/** For the other meeting of an act on two: what its agenda was before does not matter to the act. */
export async function vergrendelZittingZonderRevisie(tx: Tx, id: string): Promise<Zitting> {
  await tx.$executeRaw`SELECT 1 FROM zitting WHERE id = ${id}::uuid FOR UPDATE`;
  return getZitting(tx, id);
}

export interface Punt {
  readonly id: string;
  readonly zittingId: string;
  readonly dossierId: string;
  readonly volgnr: number;
  readonly groep: string;
  readonly soort: string;
  readonly titel: string;
  readonly voorstelId: string | null;
  readonly besluitId: string | null;
  readonly aanvraagId: string | null;
  readonly hoogdringendReden: string | null;
  readonly uitgelichtDoor: string | null;
  readonly status: string;
  readonly rev: number;
}

export interface Plek {
  readonly zitting: Zitting;
  readonly punt: Punt;
}

/** An item is changed under the lock and the revision of its meeting. */
export async function vergrendelPunt(tx: Tx, puntId: string, revisie: number): Promise<Plek> {
  const gevonden = await tx.agendapunt.findUnique({ where: { id: puntId }, select: { zittingId: true } });
  if (gevonden === null) throw await geenInzage(tx, puntId);
  const zitting = await vergrendelZitting(tx, gevonden.zittingId, revisie);
  return { zitting, punt: await tx.agendapunt.findUniqueOrThrow({ where: { id: puntId } }) };
}

/**
 * What is noted at one item is under the revision of that item: the meeting may not change meanwhile (nobody comes, goes or
 * closes it), but another item may be noted at the same moment.
 */
export async function neemPuntInHand(
  tx: Tx,
  puntId: string,
  revisie: number,
  toon: (punt: Punt) => Promise<unknown>,
): Promise<Plek> {
  const gevonden = await tx.agendapunt.findUnique({ where: { id: puntId }, select: { zittingId: true } });
  if (gevonden === null) throw await geenInzage(tx, puntId);
  await tx.$executeRaw`SELECT 1 FROM zitting WHERE id = ${gevonden.zittingId}::uuid FOR SHARE`;
  await tx.$executeRaw`SELECT 1 FROM agendapunt WHERE id = ${puntId}::uuid FOR UPDATE`;
  const zitting = await getZitting(tx, gevonden.zittingId);
  const punt = await tx.agendapunt.findUniqueOrThrow({ where: { id: puntId } });
  if (revisie !== punt.rev) {
    const huidig = await toon(punt);
    eisRevisie(revisie, punt.rev, () => huidig);
  }
  return { zitting, punt };
}

/** @returns the new revision */
export async function verhoogRevisie(tx: Tx, { id }: Zitting): Promise<number> {
  const { rev } = await tx.zitting.update({ where: { id }, data: { rev: { increment: 1 } }, select: { rev: true } });
  return rev;
}

export function eisFase(zitting: Zitting, ...toegelaten: readonly Zittingsfase[]): void {
  if (toegelaten.includes(zitting.fase)) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `Dit kan nu niet: de zitting van ${kort(zitting.datum)} ${NAAM[zitting.fase]}.`,
    { extra: { fase: zitting.fase } },
  );
}

/** Members read the items from the sending of the agenda to the end of the meeting (R-PRV-02). */
export function isInzageOpen(fase: Zittingsfase): boolean {
  return fase === 'opgeroepen' || fase === 'bezig';
}

export function vandaagVan(op: Date): Datum {
  return brusselseDatum(op);
}

function alsFase(tekst: string): Zittingsfase {
  const fase = ZITTINGSFASEN.find((naam) => naam === tekst);
  if (fase === undefined) throw new Programmafout('A meeting in the database has a phase that the code does not know.');
  return fase;
}
