/** Payments that still wait follow what is decided since: cut by what is less due in their month, or lapsed at nothing. */
import {
  bedragenVanaf,
  isDatum,
  maandrecht,
  type Bedragvanaf,
  type Betaalonderbreking,
  type LopendeSteun,
} from '@besluitpad/domain';
import { rondBetalingAf } from '../betalingen/rondBetalingAf.js';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';

export interface Maandplan {
  readonly steun: LopendeSteun;
  readonly onderbrekingen: readonly Betaalonderbreking[];
}

interface Wachtend {
  readonly id: string;
  readonly procedureId: string;
  readonly besluitlijnId: string;
  readonly periode: string;
  readonly bedragCent: number;
}

export async function leesMaandplan(tx: Tx, opvolgingId: string): Promise<Maandplan> {
  const opvolging = await tx.opvolging.findUniqueOrThrow({ where: { id: opvolgingId } });
  const rijen = await tx.onderbreking.findMany({ where: { opvolgingId, vervallenOp: null }, orderBy: { van: 'asc' } });
  return {
    steun: {
      maandbedragCent: opvolging.maandbedragCent ?? 0,
      bedragen: await leesBedragen(tx, opvolgingId, opvolging.maandbedragCent),
      ...periode({ van: opvolging.van, tot: opvolging.tot ?? opvolging.geplandEinde }),
    },
    onderbrekingen: rijen.map((rij) => ({
      ...periode(rij),
      ...(rij.inhoudingCent === null ? {} : { inhoudingCent: rij.inhoudingCent }),
    })),
  };
}

/**
 * What each month was granted: the decision that began the aid, the revisions and judgments that changed it, and the scales
 * carried through it. What doesn't lead to the amount that runs (aid taken over) is no history of it.
 */
async function leesBedragen(
  tx: Tx,
  opvolgingId: string,
  nuCent: number | null,
): Promise<readonly Bedragvanaf[] | undefined> {
  const rijen = await tx.$queryRaw<Bedragvanaf[]>`
    SELECT vanaf::text AS vanaf, cent AS "maandbedragCent" FROM steunbedrag WHERE opvolging_id = ${opvolgingId}::uuid ORDER BY op, vanaf`;
  const bedragen = bedragenVanaf(rijen);
  return bedragen.at(-1)?.maandbedragCent === nuCent ? bedragen : undefined;
}

/** Runs the change and takes from each payment that waits what its month is less due by it. */
export async function metBijstelling(tx: Tx, opvolgingId: string, wijzig: () => Promise<unknown>): Promise<void> {
  const voor = await leesMaandplan(tx, opvolgingId);
  await wijzig();
  const na = await leesMaandplan(tx, opvolgingId);
  for (const betaling of await leesWachtend(tx, opvolgingId)) {
    if (!isDatum(`${betaling.periode}-01`)) continue;
    const minderCent = rechtIn(betaling.periode, voor) - rechtIn(betaling.periode, na);
    if (minderCent <= 0) continue;
    const bedragCent = betaling.bedragCent - minderCent;
    if (bedragCent > 0) {
      await tx.betaling.update({ where: { id: betaling.id }, data: { bedragCent }, select: { id: true } });
    } else {
      await laatVervallen(tx, betaling);
    }
  }
}

function rechtIn(maand: string, { steun, onderbrekingen }: Maandplan): number {
  return maandrecht(steun, onderbrekingen, maand);
}

/** Of the grant itself and of its revisions: help paid once has no month. */
async function leesWachtend(tx: Tx, opvolgingId: string): Promise<Wachtend[]> {
  return tx.$queryRaw<Wachtend[]>`
    SELECT b.id, b.procedure_id AS "procedureId", b.besluitlijn_id AS "besluitlijnId", b.periode, b.bedrag_cent AS "bedragCent"
    FROM opvolging o JOIN besluitlijn l ON l.dossier_id = o.dossier_id AND (l.id = o.besluitlijn_id OR l.besluit = 'HERZIENING')
      JOIN betaling b ON b.besluitlijn_id = l.id
    WHERE o.id = ${opvolgingId}::uuid AND b.status = 'te_geven' ORDER BY b.periode FOR UPDATE OF b`;
}

async function laatVervallen(tx: Tx, { id, ...plek }: Wachtend): Promise<void> {
  const { op, dag } = await leesOgenblik(tx);
  await tx.betaling.update({ where: { id }, data: { status: 'vervallen' }, select: { id: true } });
  await rondBetalingAf(tx, plek, dag, op, 'vervallen');
}

function periode({ van, tot }: { readonly van: Date; readonly tot: Date | null }) {
  return { van: dagUitDb(van), ...(tot === null ? {} : { tot: dagUitDb(tot) }) };
}
