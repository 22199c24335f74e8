/** The client learns that the appeal reached us, and later what follows from how it ended. */
import { datum, type StapVelden } from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { planStapbrief } from '../brieven/planStapbrief.js';
import type { Ogenblik } from '../dossiers/dag.js';
import { leesVertrekdag } from '../stapbrieven/woorden.js';
import type { Tx } from '../server/database.js';
import type { Beroep } from './vormen.js';

type Velden = StapVelden<'beroep_gevolg'>;

export async function schrijfGevolg(
  tx: Tx,
  beroep: Beroep,
  { op, dag }: Ogenblik,
  { stand, gevolg }: Pick<Velden, 'stand' | 'gevolg'>,
): Promise<void> {
  const { dossierId, procedureId, besluitId, rechtbank, rolnummer, hogerBeroep: hof } = beroep;
  if (await isOverleden(tx, dossierId)) return;
  const besluit = await tx.besluit.findUniqueOrThrow({ where: { id: besluitId }, select: { datum: true } });
  const velden: Velden = {
    ...{ rechtbank, stand, gevolg, stappen: [] },
    besluitDatum: datum(uitDb(besluit.datum)),
    onderwerp: 'uw aanvraag',
    ...(rolnummer === null ? {} : { rolnummer }),
    ...(hof === null
      ? {}
      : { hogerBeroep: { door: hof.door === 'ocmw' ? 'ocmw' : 'client', op: datum(hof.ingesteldOp), hof: hof.hof } }),
  };
  await planStapbrief(tx, {
    ...{ dossierId, procedureId, op, velden },
    ronde: hof === null ? 1 : 2,
    soort: 'beroep_gevolg',
    briefdatum: await leesVertrekdag(tx, dag),
  });
}

/** Nothing is written to who died; whoever goes on with the case is in touch with the court. */
async function isOverleden(tx: Tx, id: string): Promise<boolean> {
  const { overledenOp } = await tx.dossier.findUniqueOrThrow({ where: { id }, select: { overledenOp: true } });
  return overledenOp !== null;
}
