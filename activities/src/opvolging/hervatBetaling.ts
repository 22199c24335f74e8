import { brusselseDatum } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, maakTaak, MOTOR, nu, stopKlok, uitDb } from '@besluitpad/prisma';
import type { Resultaat } from '../motor/effect.js';
import { Onmogelijk } from '../motor/effect.js';

const KLOKKEN = ['CLK-27', 'CLK-28', 'HR-SCHORSING'];

/** The sanction or suspension ended: finance pays in full again. A person does it, for the next payment may already be under way. */
export async function hervatBetaling(tx: Tx, effect: GeclaimdEffect): Promise<Resultaat> {
  const procedure = await tx.procedure.findUniqueOrThrow({ where: { id: effect.procedureId } });
  const opvolging = await tx.opvolging.findUnique({ where: { id: procedure.onderwerpId } });
  if (opvolging === null) throw new Onmogelijk('De steun die hervat moet worden, is niet gevonden.');
  const op = await nu(tx);
  const onderbreking = await tx.onderbreking.findUnique({ where: { besluitlijnId: effect.onderwerpId } });
  const einde = onderbreking?.tot ?? null;
  const wat = onderbreking?.soort === 'schorsing' ? 'schorsing' : 'sanctie';
  for (const soort of KLOKKEN) {
    await stopKlok(tx, {
      ...{ procedureId: procedure.id, soort, onderwerpId: effect.onderwerpId },
      // On its last day, so that a payment resumed in time is not noted as late.
      op: einde === null ? brusselseDatum(op) : uitDb(einde),
      reden: `${wat} voorbij, betaling hervat`,
    });
  }
  if (onderbreking !== null) {
    await tx.onderbreking.update({ where: { id: onderbreking.id }, data: { hervatOp: op }, select: { id: true } });
  }
  await legVast(tx, MOTOR, {
    ketenId: opvolging.dossierId,
    dossierId: opvolging.dossierId,
    soort: 'betaling.hervat',
    onderwerpId: opvolging.id,
    op,
    gegevens: { steun: opvolging.steun, maandbedragCent: opvolging.maandbedragCent },
  });
  await maakTaak(tx, {
    procedureId: procedure.id,
    soort: 'betaling.hervatten',
    sleutel: `betaling.hervatten/${effect.id}`,
    titel: `Betaal de steun weer volledig: de ${wat} is voorbij`,
    rol: 'financieleDienst',
    op,
  });
  return { opvolging: opvolging.id };
}
