/** The day on which the court hears the case: set when the registry names it, and moved when the court does. */
import { kort, type Datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokVan, verzetKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBeroep, neemBeroepInHand, schrijfRegel, type Verzoek } from './beroep.js';
import type { Beroep, Rechtsdaginvoer } from './vormen.js';

interface Rechtsdag {
  readonly procedureId: string;
  readonly onderwerpId: string;
  readonly begint: Datum;
  readonly zittingOp: Datum;
}

export async function startRechtsdag(tx: Tx, { zittingOp: uiterlijk, ...dag }: Rechtsdag): Promise<void> {
  await startKlokVan(tx, alsKlok({ ...dag, zittingOp: uiterlijk }));
}

const alsKlok = ({ procedureId, onderwerpId, begint, zittingOp }: Rechtsdag) => ({
  ...{ procedureId, onderwerpId },
  klok: { id: 'HR-RECHTSDAG' as const, begint, uiterlijk: zittingOp },
});

export async function zetRechtsdag(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer: { zittingOp, reden } }: Verzoek<Rechtsdaginvoer>,
): Promise<Beroep> {
  const beroep = await neemBeroepInHand(tx, id, revisie);
  const { op, dag } = await leesOgenblik(tx);
  const hof = beroep.hogerBeroep;
  if ((hof === null ? beroep.uitkomst : hof.uitkomst) !== null) {
    throw new Weigering('handeling.nietMogelijk', 'De rechter heeft al beslist.');
  }
  if (zittingOp < dag) {
    throw veldWeigering('zittingOp', 'toekomst', `De dag van de rechtbank ligt voor u; vandaag is ${kort(dag)}.`);
  }
  const rechtsdag = { procedureId: beroep.procedureId, onderwerpId: hof?.id ?? id, zittingOp };
  const loopt = await tx.klok.findFirst({
    where: {
      procedureId: beroep.procedureId,
      soort: 'HR-RECHTSDAG',
      onderwerpId: rechtsdag.onderwerpId,
      gestoptOp: null,
    },
  });
  await tx.beroep.update({
    where: { id },
    data: { rev: beroep.rev + 1, ...(hof === null ? { zittingOp: naarDb(zittingOp) } : {}) },
    select: { id: true },
  });
  if (hof !== null) {
    await tx.hogerBeroep.update({
      where: { id: hof.id },
      data: { zittingOp: naarDb(zittingOp) },
      select: { id: true },
    });
  }
  if (loopt === null) await startRechtsdag(tx, { ...rechtsdag, begint: dag });
  else await verzetKlokVan(tx, loopt.id, alsKlok({ ...rechtsdag, begint: dag }), { op: dag, reden });
  await schrijfRegel(tx, wie, beroep, 'beroep.rechtsdag', { op, gegevens: { zittingOp }, tekst: reden });
  return getBeroep(tx, id);
}
