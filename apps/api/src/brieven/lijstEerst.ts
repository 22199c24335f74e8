/** Letters of a meeting rest on its list of decisions: none is released before that list is signed, when the house wants so. */
import { datum, kort, type Huisregels } from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

/** Per letter that still waits for it: the day of the meeting whose list is not signed. */
export type WachtOpLijst = ReadonlyMap<string, Date>;

/**
 * Letters of decisions, and those that say that nothing was decided yet: both tell what stands on the list. A meeting that
 * closed before lists were made has none to wait for.
 */
export async function laadWachtOpLijst(tx: Tx, huis: Huisregels, ids: readonly string[]): Promise<WachtOpLijst> {
  if (huis.besluitenlijstEerst?.waarde !== true) return new Map();
  const rijen = await tx.$queryRaw<{ id: string; datum: Date }[]>`
    SELECT v.id, z.datum FROM (
        SELECT b.id, x.zitting_id FROM brief b JOIN procedure p ON p.id = b.procedure_id AND p.soort = 'besluit'
          JOIN besluit x ON x.id = p.onderwerp_id WHERE b.id = ANY (${[...ids]}::uuid[])
        UNION ALL
        SELECT b.id, s.zitting_id FROM brief b JOIN stapbrief s ON s.id = b.onderwerp_id
        WHERE b.id = ANY (${[...ids]}::uuid[]) AND b.soort = 'nog_geen_beslissing'
      ) v JOIN zitting z ON z.id = v.zitting_id
    WHERE EXISTS (SELECT 1 FROM effect e WHERE e.effect = 'drukBesluitenlijst' AND e.onderwerp_id = z.id)
      AND NOT EXISTS (SELECT 1 FROM brief l WHERE l.soort = 'besluitenlijst' AND l.onderwerp_id = z.id AND l.status = 'vrijgegeven')`;
  return new Map(rijen.map((rij) => [rij.id, rij.datum]));
}

export function eisGetekendeLijst(wacht: WachtOpLijst, briefId: string): void {
  const dag = wacht.get(briefId);
  if (dag === undefined) return;
  throw new Weigering(
    'regel.geschonden',
    `De besluitenlijst van ${kort(datum(uitDb(dag)))} is nog niet ondertekend. De brieven steunen erop: onderteken eerst de lijst.`,
  );
}
