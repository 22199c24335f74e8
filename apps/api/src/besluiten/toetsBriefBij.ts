/** Whether the letter that was chosen tells what was decided: its kind, and wording that is whole for that kind. */
import { BESLUITEN, briefVoorstel, lijnGegevens, type BesluitBriefSoort } from '@besluitpad/domain';
import { Programmafout, type Veldfout } from '../fouten/weigering.js';
import { foutenVan } from '../http/validatie.js';
import type { Tx } from '../server/database.js';
import { passendeBrieven, toetsBrief, type TeMelden } from '../voorstellen/brief.js';

export interface Briefoordeel {
  /** The kinds of letter that can tell all of it, the fittest first. */
  readonly passend: readonly BesluitBriefSoort[];
  readonly fouten: readonly Veldfout[];
}

interface Beslist {
  readonly brief: unknown;
  readonly lijnen: readonly {
    readonly aanvraaglijnId: string | null;
    readonly besluit: string;
    readonly gegevens: unknown;
  }[];
}

export async function toetsBriefBij(
  tx: Tx,
  aanvraagId: string | null,
  { brief, lijnen }: Beslist,
): Promise<Briefoordeel> {
  const aangevraagd =
    aanvraagId === null
      ? []
      : await tx.aanvraaglijn.findMany({ where: { aanvraagId }, select: { id: true, steun: true } });
  const teMelden = lijnen.map(alsTeMelden);
  const passend = passendeBrieven(teMelden, aangevraagd);
  if (brief === null || brief === undefined) {
    const boodschap = `Er is nog geen tekst voor de brief. Kies ${passend.map((soort) => `"${soort}"`).join(' of ')}.`;
    return { passend, fouten: [{ veld: 'brief', regel: 'verplicht', boodschap }] };
  }
  const { soort = '' } = brief as { soort?: string };
  const verkeerd = toetsBrief(soort, teMelden, aangevraagd);
  // Of a letter that tells something else, what its wording lacks says nothing.
  return { passend, fouten: verkeerd.length > 0 ? verkeerd : foutenVan(briefVoorstel, brief) };
}

function alsTeMelden({ aanvraaglijnId, besluit, gegevens }: Beslist['lijnen'][number]): TeMelden {
  const code = BESLUITEN.find((een) => een === besluit);
  const gelezen = lijnGegevens.safeParse(gegevens);
  if (code === undefined || !gelezen.success) throw new Programmafout('A decided line does not have its shape.');
  return { aanvraaglijnId: aanvraaglijnId ?? '', besluit: code, invoer: gelezen.data.invoer };
}
