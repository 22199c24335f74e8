/** Another person than who made the list permits it, with the permission of the archives; or it is taken back. */
import { KETEN_OCMW, legVast, naarDb } from '@besluitpad/prisma';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getLijst } from './lijst.js';
import type { Intrekinvoer, Toestemminginvoer, Vernietigingslijst } from './vormen.js';

export interface Verzoek<I> {
  readonly id: string;
  readonly revisie: number;
  readonly invoer: I;
}

interface Inhand {
  readonly status: string;
  readonly opgemaaktDoor: string;
  readonly rev: number;
}

export async function neemLijst(tx: Tx, id: string): Promise<Inhand> {
  const [lijst] = await tx.$queryRaw<Inhand[]>`
    SELECT status, opgemaakt_door AS "opgemaaktDoor", rev FROM vernietigingslijst WHERE id = ${id}::uuid FOR UPDATE`;
  if (lijst === undefined) throw nietGevonden('Deze lijst');
  return lijst;
}

export async function staToe(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Toestemminginvoer>,
): Promise<Vernietigingslijst> {
  const lijst = await neemLijst(tx, id);
  eisRevisie(revisie, lijst.rev, () => ({ id, rev: lijst.rev }));
  const { op, dag } = await leesOgenblik(tx);
  if (lijst.status !== 'voorstel') {
    throw new Weigering('handeling.nietMogelijk', 'Over deze lijst is al beslist.');
  }
  if (lijst.opgemaaktDoor === wie.gebruikerId) {
    throw new Weigering('handeling.nietMogelijk', 'Wie de lijst opmaakte, staat ze niet zelf toe.');
  }
  eisNietInToekomst(invoer.archiefOp, dag, 'archiefOp');
  await tx.vernietigingslijst.update({
    where: { id },
    data: {
      ...{ status: 'toegestaan', toegestaanDoor: wie.gebruikerId, toegestaanOp: op, rev: lijst.rev + 1 },
      ...{ archiefKenmerk: invoer.archiefKenmerk, archiefOp: naarDb(invoer.archiefOp) },
    },
    select: { id: true },
  });
  await schrijf(tx, wie, { id, op, soort: 'vernietiging.toegestaan', reden: invoer.reden });
  return getLijst(tx, id);
}

export async function trekIn(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Intrekinvoer>,
): Promise<Vernietigingslijst> {
  const lijst = await neemLijst(tx, id);
  eisRevisie(revisie, lijst.rev, () => ({ id, rev: lijst.rev }));
  if (lijst.status !== 'voorstel' && lijst.status !== 'toegestaan') {
    throw new Weigering('handeling.nietMogelijk', 'Deze lijst is al uitgevoerd of ingetrokken.');
  }
  const { op } = await leesOgenblik(tx);
  await tx.vernietigingslijst.update({
    where: { id },
    data: { status: 'ingetrokken', rev: lijst.rev + 1 },
    select: { id: true },
  });
  await schrijf(tx, wie, { id, op, soort: 'vernietiging.ingetrokken', reden: invoer.reden });
  return getLijst(tx, id);
}

interface Regel {
  readonly id: string;
  readonly op: Date;
  readonly soort: string;
  readonly reden: string;
}

async function schrijf(tx: Tx, wie: Wie, { id, op, soort, reden }: Regel): Promise<void> {
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort, onderwerpId: id, op, tekst: reden });
}
