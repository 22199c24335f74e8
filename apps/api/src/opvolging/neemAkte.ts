/** The committee takes note: nothing is weighed, but some facts end or begin what the law attaches to them. */
import { gpmiEvaluatieUiterlijk, type Datum } from '@besluitpad/domain';
import { maakTaak, naarDb, nu, sluitProcedure, stopKlok, zetMijlpaal } from '@besluitpad/prisma';
import type { BeslistLijn, GeladenBesluit } from '../besluiten/geladenBesluit.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import { findLopendeSteun, type LopendeSteun } from './lopendeSteun.js';
import { metBijstelling } from './stelBetalingenBij.js';

export async function neemAkte(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const { invoer } = lijn.gegevens;
  if (invoer.soort !== 'aktename') return;
  const steun = await findLopendeSteun(tx, besluit.dossier.id, lijn.steun);
  if (steun === undefined) return;
  switch (invoer.waarvan) {
    case 'gpmi_ondertekend':
      if (!steun.gpmiGetekend) await tekenGpmi(tx, steun, invoer.op);
      return;
    case 'afstand':
    case 'overlijden':
      return beeindigSteun(tx, steun, invoer.op, invoer.waarvan);
    case 'verhuis':
      return vraagStopzetting(tx, besluit, steun);
  }
}

/** The terms to sign one and to offer it to a young person end, and the first evaluation is due within four months. */
export async function tekenGpmi(
  tx: Tx,
  { id, procedureId }: Pick<LopendeSteun, 'id' | 'procedureId'>,
  op: Datum,
): Promise<void> {
  await tx.opvolging.update({ where: { id }, data: { gpmiGetekendOp: naarDb(op) }, select: { id: true } });
  for (const soort of ['CLK-21', 'CLK-35']) {
    await stopKlok(tx, { procedureId, soort, op, reden: 'GPMI ondertekend' });
  }
  const klok = { id: 'CLK-22' as const, begint: op, uiterlijk: gpmiEvaluatieUiterlijk(op) };
  await startKlokVan(tx, { procedureId, onderwerpId: id, klok });
}

/** From the day after its last one nothing is due; what waits to be paid for later lapses. */
export async function beeindigSteun(tx: Tx, steun: LopendeSteun, laatsteDag: Datum, reden: string): Promise<void> {
  const op = await nu(tx);
  await metBijstelling(tx, steun.id, () =>
    tx.opvolging.update({ where: { id: steun.id }, data: { tot: naarDb(laatsteDag) }, select: { id: true } }),
  );
  await zetMijlpaal(tx, steun.procedureId, 1, 'beeindigd', op);
  await sluitProcedure(tx, steun.procedureId, op, reden);
}

/** Moving ends nothing by itself: the old centre stays competent until the move, and ending is decided with reasons. */
async function vraagStopzetting(tx: Tx, { id, dossier }: GeladenBesluit, { procedureId }: LopendeSteun): Promise<void> {
  await maakTaak(tx, {
    procedureId,
    soort: 'stopzetting.voorstellen',
    sleutel: `stopzetting.voorstellen/${id}`,
    titel: 'De cliënt is verhuisd: stel de stopzetting voor of kijk na wie bevoegd is',
    rol: 'werker',
    gebruikerId: dossier.werkerId,
    op: await nu(tx),
  });
}
