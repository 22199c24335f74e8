/** The secretary prepares the agenda, the chair fixes it in one act before it leaves (R-COM-04). */
import { verschilInWoorden, versieletter } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { noteerWijziging } from '../zittingen/wijziging.js';
import { eisFase, type Zitting } from '../zittingen/zitting.js';
import { voegBekrachtigingenToe } from './bekrachtigingen.js';
import { legVersieVast, wijzigingenSindsVersie } from './versies.js';
import { voerGeslotenAanvragenAf } from './voerAf.js';

export async function stelAgendaVast(tx: Tx, wie: Wie, zitting: Zitting): Promise<void> {
  eisFase(zitting, 'gepland');
  const op = await nu(tx);
  // The same as when it leaves: so that what is fixed is what will leave.
  await voerGeslotenAanvragenAf(tx, wie, zitting, op);
  await voegBekrachtigingenToe(tx, wie, zitting, op);
  if ((await tx.agendapunt.count({ where: { zittingId: zitting.id, status: 'open' } })) === 0) {
    throw new Weigering('handeling.nietMogelijk', 'De agenda is nog leeg: er is niets vast te stellen.');
  }
  const nr = await legVersieVast(tx, wie, { zitting, aanleiding: 'vastgesteld', op });
  await tx.zitting.update({
    where: { id: zitting.id },
    data: { vastgesteldOp: op, vastgesteldDoor: wie.gebruikerId, vastgesteldeVersie: nr },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'agenda.vastgesteld', onderwerpId: zitting.id, op },
    gegevens: { versie: versieletter(nr) },
  });
  const wat = `de agenda is vastgesteld als versie ${versieletter(nr)}`;
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat, op });
}

export interface Vaststelling {
  readonly versie: string;
  readonly op: string;
  readonly door: string;
  /** False once something changed: the chair fixes it again. */
  readonly geldig: boolean;
  readonly sindsdien: string;
}

export async function leesVaststelling(tx: Tx, zittingId: string): Promise<Vaststelling | null> {
  const [rij] = await tx.$queryRaw<{ nr: number; op: Date; door: string; gepland: boolean }[]>`
    SELECT z.vastgestelde_versie AS nr, z.vastgesteld_op AS op, g.naam AS door, z.fase = 'gepland' AS gepland
    FROM zitting z JOIN gebruiker g ON g.id = z.vastgesteld_door WHERE z.id = ${zittingId}::uuid`;
  if (rij === undefined) return null;
  const wijzigingen = rij.gepland ? await wijzigingenSindsVersie(tx, zittingId, rij.nr) : [];
  return {
    ...{ versie: versieletter(rij.nr), op: rij.op.toISOString(), door: rij.door },
    ...{ geldig: wijzigingen.length === 0, sindsdien: verschilInWoorden(wijzigingen) },
  };
}

/** Before the agenda leaves: what leaves is what the chair fixed. */
export function eisVastgesteld(vaststelling: Vaststelling | null): void {
  if (vaststelling?.geldig === true) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    vaststelling === null
      ? 'De voorzitter stelde deze agenda nog niet vast.'
      : `De agenda wijzigde sinds de voorzitter versie ${vaststelling.versie} vaststelde (${vaststelling.sindsdien}). Laat ze opnieuw vaststellen.`,
    { extra: { regel: 'R-COM-04', vaststelling } },
  );
}
