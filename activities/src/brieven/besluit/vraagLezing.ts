import { brusselseDatum, datum, leestijdVan } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { maakTaak, nu, uitDb } from '@besluitpad/prisma';
import type { BriefStand } from './stand.js';

const TAKEN = ['brief.lezen', 'brief.terug'];

/** "De ochtend erna": the worker reads the letter of an own file before anybody signs it, when the house wants so. */
export async function vraagLezing(
  tx: Tx,
  { procedureId, dossierId }: { readonly procedureId: string; readonly dossierId: string },
  { ocmw, kop }: BriefStand,
  briefId: string,
): Promise<void> {
  const regel = ocmw.huisregels.eerstGelezen?.waarde;
  if (regel?.vereist !== true) return;
  const op = await nu(tx);
  await tx.taak.updateMany({
    where: { procedureId, soort: { in: TAKEN }, klaarOp: null },
    data: { klaarOp: op, reden: 'vervangen door een nieuwe versie van de brief' },
  });
  const gesloten = await tx.sluitingsdag.findMany({ where: { ingetrokkenOp: null }, select: { dag: true } });
  const tijd = leestijdVan(
    op.toISOString(),
    regel,
    gesloten.map(({ dag }) => datum(uitDb(dag))),
  );
  const { werkerId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { werkerId: true } });
  await tx.briefTeLezen.create({
    data: { briefId, dossierId, vanaf: new Date(tijd.vanaf), uiterlijk: new Date(tijd.uiterlijk) },
    select: { briefId: true },
  });
  await maakTaak(tx, {
    procedureId,
    soort: 'brief.lezen',
    sleutel: `brief.lezen/${briefId}/werker`,
    titel: `Lees de brief van dossier ${kop.referentie}: klopt hij?`,
    rol: 'werker',
    gebruikerId: werkerId,
    uiterlijk: brusselseDatum(tijd.uiterlijk),
    op,
  });
}
