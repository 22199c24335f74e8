/** The next of kin who is known gets one sober letter: what ends by itself, and who helps. */
import type { Datum, StapVelden } from '@besluitpad/domain';
import { planStapbrief } from '../brieven/planStapbrief.js';
import type { Ogenblik } from '../dossiers/dag.js';
import { leesVertrekdag } from '../stapbrieven/woorden.js';
import type { Tx } from '../server/database.js';

type Velden = StapVelden<'overlijden'>;

export interface Nabestaande {
  readonly aanspreking: Velden['nabestaande']['aanspreking'];
  readonly voornaam: string;
  readonly naam: string;
  readonly adres: readonly string[];
  readonly blijftAchter: boolean;
}

export async function schrijfNabestaande(
  tx: Tx,
  { dossierId, overledenOp, steun }: { dossierId: string; overledenOp: Datum; steun: number },
  { aanspreking, voornaam, naam, adres, blijftAchter }: Nabestaande,
  { op, dag }: Ogenblik,
): Promise<void> {
  const procedure = await tx.procedure.findFirst({
    where: { dossierId },
    orderBy: [{ geopendOp: 'desc' }, { id: 'asc' }],
    select: { id: true, ronde: true },
  });
  if (procedure === null) return;
  const velden: Velden = {
    nabestaande: { aanspreking, voornaam, naam },
    nabestaandeAdres: [...adres],
    ...{ overledenOp, blijftAchter, stappen: [] },
    watStopt:
      steun > 0
        ? ['De steun van het OCMW stopt vanzelf op de dag van het overlijden.']
        : ['Wat nog gevraagd was aan het OCMW, stopt vanzelf.'],
  };
  const plek = { dossierId, procedureId: procedure.id, ronde: procedure.ronde };
  const briefdatum = await leesVertrekdag(tx, dag);
  await planStapbrief(tx, { ...plek, op, velden, briefdatum, soort: 'overlijden' });
}
