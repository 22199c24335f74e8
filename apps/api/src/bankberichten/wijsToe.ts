/** Money that came in without a communication of ours: a person says for which claim it is, or that it is for something else. */
import { KETEN_OCMW, legVast } from '@besluitpad/prisma';
import { noteerTerugbetaling } from '../betalingen/noteerTerugbetaling.js';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { toonRegel } from './lees.js';
import type { Bankregel, Toewijzing } from './vormen.js';

export async function wijsBankregelToe(tx: Tx, wie: Wie, id: string, toewijzing: Toewijzing): Promise<Bankregel> {
  await tx.$queryRaw`SELECT 1 FROM bankregel WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await tx.bankregel.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze bankregel');
  if (rij.uitkomst !== 'niet_toegewezen' || rij.bedragCent === null || rij.boekdag === null) {
    throw new Weigering('handeling.nietMogelijk', 'Deze regel is al toegewezen.');
  }
  const { op } = await leesOgenblik(tx);
  const doorWie = { toegewezenDoor: wie.gebruikerId, toegewezenOp: op };
  if (toewijzing.aan === 'elders') {
    const data = { ...doorWie, uitkomst: 'elders', toelichting: toewijzing.reden };
    const na = await tx.bankregel.update({ where: { id }, data });
    await legVast(tx, wie, {
      ketenId: KETEN_OCMW,
      soort: 'bankregel.elders',
      onderwerpId: id,
      op,
      tekst: toewijzing.reden,
    });
    return toonRegel(na);
  }
  const { terugvorderingId } = await noteerTerugbetaling(tx, wie, {
    ...{ mededeling: toewijzing.mededeling, bedragCent: Number(rij.bedragCent), ontvangenOp: dagUitDb(rij.boekdag) },
  });
  const { dossierId } = await tx.terugvordering.findUniqueOrThrow({ where: { id: terugvorderingId } });
  return toonRegel(
    await tx.bankregel.update({
      where: { id },
      data: { ...doorWie, uitkomst: 'toegewezen', terugvorderingId, dossierId },
    }),
  );
}
