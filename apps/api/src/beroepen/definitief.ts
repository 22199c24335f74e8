/** Nobody can still change the outcome: the case ends, and the file no longer has to be kept for it. */
import { kort, magDefinitief, type Datum } from '@besluitpad/domain';
import { naarDb, sluitProcedure, zetMijlpaal } from '@besluitpad/prisma';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBeroep, neemBeroepInHand, schrijfRegel, type Verzoek } from './beroep.js';
import type { Beroep, Definitiefinvoer } from './vormen.js';

export async function noteerDefinitief(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Definitiefinvoer>,
): Promise<Beroep> {
  const beroep = await neemBeroepInHand(tx, id, revisie);
  const { op, dag } = await leesOgenblik(tx);
  const toets = magDefinitief(beroep, beroep.hogerBeroep);
  if (!toets.mag) throw new Weigering('handeling.nietMogelijk', toets.waarom);
  eisNietInToekomst(invoer.op, dag, 'op');
  if (invoer.op < toets.vroegst) {
    throw veldWeigering('op', 'HR-DEFINITIEF', `Dit kan pas vanaf ${kort(toets.vroegst)}.`);
  }
  await eisNietsMeerTeDoen(tx, beroep);
  await maakDefinitief(tx, beroep, { op, dag: invoer.op });
  await schrijfRegel(tx, wie, beroep, 'beroep.definitief', { op, gegevens: { op: invoer.op }, tekst: invoer.reden });
  return getBeroep(tx, id);
}

export async function maakDefinitief(
  tx: Tx,
  { id, procedureId, rev, hogerBeroep }: Beroep,
  { op, dag }: { readonly op: Date; readonly dag: Datum },
): Promise<void> {
  await tx.beroep.update({
    where: { id },
    data: { bewaren: false, definitiefOp: naarDb(dag), rev: rev + 1 },
    select: { id: true },
  });
  await zetMijlpaal(tx, procedureId, hogerBeroep === null ? 1 : 2, 'definitief', op);
  await sluitProcedure(tx, procedureId, op, 'definitief');
}

async function eisNietsMeerTeDoen(tx: Tx, { procedureId }: Beroep): Promise<void> {
  const taak = await tx.taak.findFirst({ where: { procedureId, soort: 'beroep.hervormd', klaarOp: null } });
  if (taak !== null) throw new Weigering('handeling.nietMogelijk', `Handel eerst deze taak af: ${taak.titel}.`);
}
