/** The end of the notification: when every letter of the decision has left, its clock stops and the milestone is reached. */
import { laatste, type Datum } from '@besluitpad/domain';
import { stopKlok } from '@besluitpad/prisma';
import { bereik } from '../besluiten/standVanBesluit.js';
import { schuifSanctieOp } from '../opvolging/sanctieNaBrief.js';
import type { Tx } from '../server/database.js';
import { geldendeBrieven, type Brief } from './brief.js';
import { isVanBesluit } from './vrijgave.js';

const VERTROKKEN = ['bewezen', 'zonder_bewijs'];

export async function stopKennisgeving(
  tx: Tx,
  brief: Brief,
  { op, opDag, reden }: { readonly op: Date; readonly opDag: Datum; readonly reden: string },
): Promise<void> {
  if (!(await isVanBesluit(tx, brief))) return;
  const { procedureId } = brief;
  const geldend = await geldendeBrieven(tx, procedureId);
  const opnieuw = await tx.hernieuwdeKennisgeving.findMany({
    where: { briefId: { in: geldend.map(({ id }) => id) }, status: { not: 'te_verzenden' } },
    select: { briefId: true },
  });
  const isVertrokken = ({ id, verzending }: Brief) =>
    (verzending !== null && VERTROKKEN.includes(verzending.status)) || opnieuw.some(({ briefId }) => briefId === id);
  if (!geldend.every(isVertrokken)) return;
  const dagen = geldend.flatMap(({ verzending }) => verzending?.gepostOp ?? verzending?.ontvangenOp ?? []);
  const vertrokOp = laatste(opDag, ...dagen);
  for (const soort of ['CLK-11', 'CLK-02']) await stopKlok(tx, { procedureId, soort, op: vertrokOp, reden });
  const { onderwerpId: besluitId } = await tx.procedure.findUniqueOrThrow({ where: { id: procedureId } });
  await schuifSanctieOp(tx, { besluitId, procedureId, vertrokOp, op });
  await bereik(tx, procedureId, 'verzonden', op);
}
