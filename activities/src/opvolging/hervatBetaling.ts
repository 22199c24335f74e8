import { brusselseDatum } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, maakTaak, MOTOR, nu, stopKlok } from '@besluitpad/prisma';
import type { Resultaat } from '../motor/effect.js';
import { Onmogelijk } from '../motor/effect.js';

/** The sanction ended: finance pays in full again. A person does it, for the next payment may already be under way. */
export async function hervatBetaling(tx: Tx, effect: GeclaimdEffect): Promise<Resultaat> {
  const procedure = await tx.procedure.findUniqueOrThrow({ where: { id: effect.procedureId } });
  const opvolging = await tx.opvolging.findUnique({ where: { id: procedure.onderwerpId } });
  if (opvolging === null) throw new Onmogelijk('De steun die hervat moet worden, is niet gevonden.');
  const op = await nu(tx);
  await stopKlok(tx, {
    procedureId: procedure.id,
    soort: 'CLK-27',
    op: brusselseDatum(op),
    reden: 'sanctie voorbij, betaling hervat',
  });
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
    titel: 'Betaal het leefloon weer volledig: de sanctie is voorbij',
    rol: 'financieleDienst',
    op,
  });
  return { opvolging: opvolging.id };
}
