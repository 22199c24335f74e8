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

/** Of a meeting: its subcommittee, or the whole committee. */
export interface Samenkomst {
  readonly datum: Datum;
  readonly subcomiteId: string | null;
}

export async function getComite(tx: Tx, { datum: opDag, subcomiteId }: Samenkomst): Promise<Comite> {
  const alle = await tx.lid.findMany({
    where: { van: { lte: naarDb(opDag) }, OR: [{ tot: null }, { tot: { gte: naarDb(opDag) } }] },
    orderBy: [{ voorzitter: 'desc' }, { naam: 'asc' }],
    select: { id: true, gebruikerId: true, naam: true, voorzitter: true, opPapier: true },
  });
  const leden = subcomiteId === null ? alle : await ledenVanSubcomite(tx, subcomiteId, alle);
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

/** The chair of the subcommittee leads it, also when the chair of the committee sits in it. */
async function ledenVanSubcomite(tx: Tx, subcomiteId: string, alle: readonly Lid[]): Promise<Lid[]> {
  const rijen = await tx.subcomiteLid.findMany({ where: { subcomiteId } });
  return alle
    .flatMap((lid) => {
      const rij = rijen.find(({ lidId }) => lidId === lid.id);
      return rij === undefined ? [] : [{ ...lid, voorzitter: rij.voorzitter }];
    })
    .sort((a, b) => Number(b.voorzitter) - Number(a.voorzitter));
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
