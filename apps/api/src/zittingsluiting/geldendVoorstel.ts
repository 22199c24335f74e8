/** What was decided at items: the proposal as written, or the version in which the committee departed from it. */
import { lijnGegevens, type LijnGegevens } from '@besluitpad/domain';
import type { Prisma } from '@besluitpad/prisma';
import { Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export interface BeslisteLijn {
  readonly aanvraaglijnId: string;
  readonly besluit: string;
  readonly spoor: string;
  readonly steun: string;
  readonly tekst: string;
  readonly gegevens: LijnGegevens;
}

export interface GeldendVoorstel {
  readonly id: string;
  readonly motivering: string;
  readonly brief: Prisma.JsonValue;
  readonly lijnen: readonly BeslisteLijn[];
}

/** By the id of the proposal that stood on the agenda. */
export async function leesGeldendeVoorstellen(
  tx: Tx,
  voorstelIds: readonly string[],
): Promise<Map<string, GeldendVoorstel>> {
  const geldend = await tx.$queryRaw<(Omit<GeldendVoorstel, 'lijnen'> & { vanId: string })[]>`
    SELECT o.id AS "vanId", coalesce(a.id, o.id) AS id, CASE WHEN a.id IS NULL THEN o.motivering ELSE a.motivering END AS motivering,
      CASE WHEN a.id IS NULL THEN o.brief ELSE a.brief END AS brief
    FROM voorstel o LEFT JOIN LATERAL (SELECT v.id, v.motivering, v.brief FROM voorstel v
      WHERE v.aanvraag_id = o.aanvraag_id AND v.ronde = o.ronde AND v.versie > o.versie AND v.teruggenomen_op IS NULL
        AND v.vergrendeld_op IS NOT NULL ORDER BY v.versie DESC LIMIT 1) a ON true
    WHERE o.id = ANY (${voorstelIds}::uuid[])`;
  const lijnen = await leesLijnen(
    tx,
    geldend.map(({ id }) => id),
  );
  return new Map(
    geldend.map(({ vanId, ...voorstel }) => [
      vanId,
      { ...voorstel, lijnen: lijnen.filter(({ voorstelId }) => voorstelId === voorstel.id) },
    ]),
  );
}

async function leesLijnen(tx: Tx, voorstelIds: readonly string[]): Promise<(BeslisteLijn & { voorstelId: string })[]> {
  const rijen = await tx.$queryRaw<(Omit<BeslisteLijn, 'gegevens'> & { voorstelId: string; gegevens: unknown })[]>`
    SELECT vl.voorstel_id AS "voorstelId", vl.aanvraaglijn_id AS "aanvraaglijnId", vl.besluit, l.spoor, l.steun, vl.tekst, vl.gegevens
    FROM voorstellijn vl JOIN aanvraaglijn l ON l.id = vl.aanvraaglijn_id
    WHERE vl.voorstel_id = ANY (${voorstelIds}::uuid[]) ORDER BY vl.volgnr`;
  return rijen.map((rij) => ({ ...rij, gegevens: alsGegevens(rij.gegevens) }));
}

function alsGegevens(gegevens: unknown): LijnGegevens {
  const gelezen = lijnGegevens.safeParse(gegevens);
  if (!gelezen.success) throw new Programmafout('A line of a locked proposal does not have its shape.');
  return gelezen.data;
}
