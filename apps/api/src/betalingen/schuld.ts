/** What of a claim is still due, read from what was waived and what came in; at nothing its clocks stop. */
import { openstaandeSchuld, type Datum } from '@besluitpad/domain';
import { getProcedure, stopKlok } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';

export interface Claim {
  readonly id: string;
  readonly besluitlijnId: string;
  readonly bedragCent: number;
  readonly mededeling: string;
  readonly grondslag: string;
  readonly openCent: number;
}

type Rij = Omit<Claim, 'openCent'> & { readonly kwijtgescholdenCent: number[]; readonly ontvangenCent: number[] };

export async function leesClaims(tx: Tx, dossierId: string): Promise<Claim[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    SELECT t.id, t.besluitlijn_id AS "besluitlijnId", t.bedrag_cent AS "bedragCent", t.mededeling, t.grondslag,
      coalesce((SELECT array_agg(l.bedrag_cent) FROM besluitlijn l WHERE l.dossier_id = t.dossier_id AND l.besluit = 'AFZIEN_TERUGVORDERING'
        AND l.bedrag_cent IS NOT NULL AND l.gegevens -> 'invoer' ->> 'terugvordering' = t.id::text), '{}') AS "kwijtgescholdenCent",
      coalesce((SELECT array_agg(b.bedrag_cent) FROM terugbetaling b WHERE b.terugvordering_id = t.id), '{}') AS "ontvangenCent"
    FROM terugvordering t WHERE t.dossier_id = ${dossierId}::uuid ORDER BY t.mededeling`;
  return rijen.map(({ kwijtgescholdenCent, ontvangenCent, ...claim }) => ({
    ...claim,
    openCent: openstaandeSchuld({ bedragCent: claim.bedragCent, kwijtgescholdenCent, ontvangenCent }),
  }));
}

/** Stops the clocks of a claim of which nothing is due any more. */
export async function sluitAlsVoldaan(
  tx: Tx,
  { dossierId, id, op, reden }: { dossierId: string; id: string; op: Datum; reden: string },
): Promise<void> {
  const claim = (await leesClaims(tx, dossierId)).find((een) => een.id === id);
  if (claim === undefined || claim.openCent > 0) return;
  const { besluitlijnId: onderwerpId } = claim;
  const { besluitId } = await tx.besluitlijn.findUniqueOrThrow({ where: { id: onderwerpId } });
  const { id: procedureId } = await getProcedure(tx, 'besluit', besluitId);
  for (const soort of ['CLK-29', 'CLK-30']) await stopKlok(tx, { procedureId, soort, onderwerpId, op, reden });
}
