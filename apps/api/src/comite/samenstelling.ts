/** Who sits in the committee on a given day, and who of them counts and votes (R-COM-12). */
import { vereistQuorum, type Datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { getHuisregels } from './huisregels.js';

export interface Lid {
  readonly id: string;
  /** null: a member without an account */
  readonly gebruikerId: string | null;
  readonly naam: string;
  readonly voorzitter: boolean;
  readonly opPapier: boolean;
}

export interface Comite {
  readonly leden: readonly Lid[];
  /** Without the chair where the house rule does not count him. */
  readonly stemmend: readonly Lid[];
  readonly vereist: number;
}

export async function getComite(tx: Tx, opDag: Datum): Promise<Comite> {
  const leden = await tx.lid.findMany({
    where: { van: { lte: naarDb(opDag) }, OR: [{ tot: null }, { tot: { gte: naarDb(opDag) } }] },
    orderBy: [{ voorzitter: 'desc' }, { naam: 'asc' }],
    select: { id: true, gebruikerId: true, naam: true, voorzitter: true, opPapier: true },
  });
  const { voorzitterTeltMee } = await getHuisregels(tx);
  const stemmend = leden.filter((lid) => voorzitterTeltMee.waarde || !lid.voorzitter);
  if (stemmend.length === 0) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Er zijn op de dag van de zitting geen leden van het comité in functie.',
    );
  }
  return { leden, stemmend, vereist: vereistQuorum(stemmend.length) };
}

/** Refuses a name that does not sit in the committee on that day: a slip here would count a vote too many. */
export function eisLeden(comite: Comite, lidIds: readonly string[]): void {
  const vreemd = lidIds.filter((id) => !comite.leden.some((lid) => lid.id === id));
  if (vreemd.length > 0) {
    throw veldWeigering('aanwezig', 'lid', 'Wie u noemt, is op de dag van de zitting geen lid van het comité.', {
      extra: { lidIds: vreemd },
    });
  }
  if (new Set(lidIds).size !== lidIds.length) {
    throw veldWeigering('aanwezig', 'dubbel', 'U noemt hetzelfde lid twee keer.');
  }
}
