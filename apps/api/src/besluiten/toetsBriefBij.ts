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

interface Amendement extends Beslist {
  readonly voorgesteldId: string;
  readonly beslistId: string;
}

/**
 * The letter of what the committee decided otherwise. Wording that was written with the proposal argues for the proposal:
 * where a line was decided otherwise, it does not give the reasons of the committee, whatever its kind (M1).
 */
export async function toetsBriefNaAmendement(
  tx: Tx,
  aanvraagId: string | null,
  { voorgesteldId, beslistId, ...beslist }: Amendement,
): Promise<Briefoordeel> {
  const oordeel = await toetsBriefBij(tx, aanvraagId, beslist);
  const [oud] = await tx.$queryRaw<object[]>`
    SELECT 1 FROM voorstel n JOIN voorstel o ON o.id = ${voorgesteldId}::uuid
    WHERE n.id = ${beslistId}::uuid AND n.brief IS NOT DISTINCT FROM o.brief
      AND EXISTS (SELECT FROM voorstellijn l LEFT JOIN voorstellijn v ON v.voorstel_id = o.id AND v.aanvraaglijn_id = l.aanvraaglijn_id
        WHERE l.voorstel_id = n.id AND (v.besluit IS DISTINCT FROM l.besluit OR v.gegevens IS DISTINCT FROM l.gegevens))`;
  if (oud === undefined || oordeel.fouten.length > 0) return oordeel;
  const boodschap = 'De brief geeft nog de redenen van het voorstel. Schrijf de redenen van het comité.';
  return { ...oordeel, fouten: [{ veld: 'brief.velden', regel: 'eigenRedenen', boodschap }] };
}

function alsTeMelden({ aanvraaglijnId, besluit, gegevens }: Beslist['lijnen'][number]): TeMelden {
  const code = BESLUITEN.find((een) => een === besluit);
  const gelezen = lijnGegevens.safeParse(gegevens);
  if (code === undefined || !gelezen.success) throw new Programmafout('A decided line does not have its shape.');
  return { aanvraaglijnId: aanvraaglijnId ?? '', besluit: code, invoer: gelezen.data.invoer };
}
