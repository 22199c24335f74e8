/** What was decided at an item: the proposal as written, or the version in which the committee departed from it. */
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

export async function leesGeldendVoorstel(tx: Tx, voorstelId: string): Promise<GeldendVoorstel> {
  const origineel = await tx.voorstel.findUniqueOrThrow({ where: { id: voorstelId } });
  const voorstel =
    (await tx.voorstel.findFirst({
      where: {
        aanvraagId: origineel.aanvraagId,
        ronde: origineel.ronde,
        versie: { gt: origineel.versie },
        teruggenomenOp: null,
        vergrendeldOp: { not: null },
      },
      orderBy: { versie: 'desc' },
    })) ?? origineel;
  const rijen = await tx.$queryRaw<(Omit<BeslisteLijn, 'gegevens'> & { gegevens: unknown })[]>`
    SELECT vl.aanvraaglijn_id AS "aanvraaglijnId", vl.besluit, l.spoor, l.steun, vl.tekst, vl.gegevens
    FROM voorstellijn vl JOIN aanvraaglijn l ON l.id = vl.aanvraaglijn_id WHERE vl.voorstel_id = ${voorstel.id}::uuid ORDER BY vl.volgnr`;
  return {
    id: voorstel.id,
    motivering: voorstel.motivering,
    brief: voorstel.brief,
    lijnen: rijen.map((rij) => ({ ...rij, gegevens: alsGegevens(rij.gegevens) })),
  };
}

function alsGegevens(gegevens: unknown): LijnGegevens {
  const gelezen = lijnGegevens.safeParse(gegevens);
  if (!gelezen.success) throw new Programmafout('A line of a locked proposal does not have its shape.');
  return gelezen.data;
}
