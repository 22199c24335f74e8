import { datum, kort } from '@besluitpad/domain';
import type { Tx } from '../server/database.js';
import type { Veldfout } from '../fouten/weigering.js';
import type { Voorstellijn } from './toets.js';

/** The installation grant is given once in a lifetime, here or in an earlier system (S57), and never twice at once. */
export async function toetsInstallatiepremie(
  tx: Tx,
  dossierId: string,
  lijnen: readonly Voorstellijn[],
): Promise<Veldfout[]> {
  const [eerste, tweede] = lijnen.flatMap(({ besluit, invoer }, i) =>
    besluit === 'TOEKENNING' && invoer.soort === 'installatiepremie' ? [i] : [],
  );
  if (eerste === undefined) return [];
  const fout = (i: number, boodschap: string) => [
    { veld: `lijnen[${i}].invoer.soort`, regel: 'eenmaalInHetLeven', boodschap },
  ];
  if (tweede !== undefined) return fout(tweede, 'Een gezin krijgt één installatiepremie, geen twee.');
  const [rij] = await tx.$queryRaw<{ op: string | null }[]>`
    SELECT installatiepremie_toegekend(${dossierId}::uuid)::text AS op`;
  const op = rij?.op ?? null;
  if (op === null) return [];
  return fout(
    eerste,
    `Op ${kort(datum(op))} kreeg deze persoon al een installatiepremie: dat kan één keer in een leven.`,
  );
}
