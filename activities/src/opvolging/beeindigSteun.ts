import { datum, plusDagen } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, maakTaak, MOTOR, nu, sluitProcedure, stopKlok, uitDb, zetMijlpaal } from '@besluitpad/prisma';
import type { Resultaat } from '../motor/effect.js';
import { Onmogelijk } from '../motor/effect.js';

/** The last day that the decision named has passed: the aid ends by itself, and so does what follows it. */
export async function beeindigSteun(tx: Tx, { procedureId }: GeclaimdEffect): Promise<Resultaat> {
  const procedure = await tx.procedure.findUniqueOrThrow({ where: { id: procedureId } });
  const opvolging = await tx.opvolging.findUnique({ where: { id: procedure.onderwerpId } });
  if (opvolging === null) throw new Onmogelijk('De steun die eindigt, is niet gevonden.');
  const { id, dossierId, steun, geplandEinde } = opvolging;
  // Ended or prolonged by a later decision: then this day means nothing any more.
  if (opvolging.tot !== null || geplandEinde === null) return { opvolging: id };
  const op = await nu(tx);
  const laatsteDag = datum(uitDb(geplandEinde));
  await tx.opvolging.update({ where: { id }, data: { tot: geplandEinde }, select: { id: true } });
  // On its last day, so that an end in time is not noted as late.
  await stopKlok(tx, { procedureId, soort: 'HR-STEUN-EINDE', op: laatsteDag, reden: 'de periode is voorbij' });
  await legVast(tx, MOTOR, {
    ...{ ketenId: dossierId, dossierId, op },
    soort: 'steun.verstreken',
    onderwerpId: id,
    gegevens: { steun, laatsteDag, nietMeerVanaf: plusDagen(laatsteDag, 1) },
  });
  await zetMijlpaal(tx, procedureId, 1, 'beeindigd', op);
  await sluitProcedure(tx, procedureId, op, 'de periode is voorbij');
  await maakTaak(tx, {
    ...{ procedureId, op },
    soort: 'steun.verstreken',
    sleutel: `steun.verstreken/${id}`,
    titel: 'De steun is voorbij: betaal niet verder dan haar laatste dag',
    rol: 'financieleDienst',
  });
  return { opvolging: id };
}
