/** Formal notice of the project (RMI 30 § 2): a letter first, for without it a sanction is void. */
import { stapVelden } from '@besluitpad/domain';
import { getProcedure, legVast } from '@besluitpad/prisma';
import type { z } from 'zod';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { isHerhaling } from './herhaling.js';
import { toonOpvolging } from './lees.js';
import type { Opvolging } from './vormen.js';

/** The day the project was signed and whether it happened before are read from the file. */
export const Aanmaningsbrief = stapVelden.aanmaning.omit({ gpmiDatum: true, herhaling: true });
export type Aanmaningsbrief = z.infer<typeof Aanmaningsbrief>;

export async function maanAan(
  tx: Tx,
  wie: Wie,
  { id, invoer }: { id: string; invoer: Aanmaningsbrief },
): Promise<Opvolging> {
  const rij = await tx.opvolging.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze opvolging');
  if (rij.tot !== null || rij.gpmiGetekendOp === null) {
    throw new Weigering('handeling.nietMogelijk', 'Aanmanen kan alleen bij lopende steun met een ondertekend GPMI.');
  }
  const { op, dag } = await leesOgenblik(tx);
  if (invoer.tegen <= dag) {
    throw veldWeigering(
      'tegen',
      'toekomst',
      'De cliënt moet tijd krijgen om het plan weer te volgen: kies een latere dag.',
    );
  }
  const { dossierId } = rij;
  const { id: procedureId, ronde } = await getProcedure(tx, 'opvolging', id);
  const herhaling = await isHerhaling(tx, dossierId, dag);
  const velden = { ...invoer, gpmiDatum: dagUitDb(rij.gpmiGetekendOp), herhaling };
  await planStapbrief(tx, { dossierId, procedureId, ronde, soort: 'aanmaning', velden, briefdatum: dag, op });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'opvolging.aangemaand', onderwerpId: id, op },
    grondslag: 'artikel 30, § 2, RMI-wet',
    gegevens: { tegen: invoer.tegen, herhaling },
  });
  return toonOpvolging(rij);
}
