/**
 * An item that is not on the agenda (R-COM-11). The text asks two thirds of "the members": both readings are counted and
 * shown. Under the reading of those present only, the secretary must say that the house rules count that way.
 */
import { isQuorumGehaald, telHoogdringendheid, type HoogdringendheidUitslag } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { voegPuntenToe } from '../agenda/punten.js';
import { leesVoorstellen, type AgendaVoorstel } from '../agenda/voorstellen.js';
import { eisRijp, naarPunt } from '../agenda/zetOpAgenda.js';
import { getComite } from '../comite/samenstelling.js';
import type { Stemmen } from '../comite/velden.js';
import { nietGevonden, Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { bevries } from '../zittingen/bevries.js';
import { aanwezigeLeden } from '../zittingen/bewegingen.js';
import { eisGastenBuiten } from '../zittingen/zaalgasten.js';
import { eisFase, type Zitting } from '../zittingen/zitting.js';
import { eisStemmenVanAanwezigen } from './tel.js';

export interface Hoogdringend {
  readonly voorstelId: string;
  readonly reden: string;
  readonly stemmen: Stemmen;
  readonly huisregelTeltAanwezigen: boolean;
}

export interface HoogdringendResultaat extends HoogdringendheidUitslag {
  readonly zittend: number;
  readonly aanwezig: number;
  readonly voor: number;
  readonly agendapuntId: string | null;
  readonly waarschuwing: string | null;
}

const TUSSEN_BEIDE_LEZINGEN =
  'Twee derde van de aanwezige leden stemt in, maar niet twee derde van alle leden. Of dat volstaat, hangt af van de lezing van artikel 23 DLB.';

export async function beslisHoogdringend(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  vraag: Hoogdringend,
): Promise<HoogdringendResultaat> {
  eisFase(zitting, 'bezig');
  const [voorstel] = await leesVoorstellen(tx, [vraag.voorstelId]);
  if (voorstel === undefined) throw nietGevonden('Dit voorstel');
  await eisRijp(tx, zitting, voorstel);
  const op = await nu(tx);
  await eisGastenBuiten(tx, zitting, op);
  const { stemmend } = await getComite(tx, zitting);
  const aanwezigen = await aanwezigeLeden(tx, zitting, stemmend);
  eisStemmenVanAanwezigen(vraag.stemmen, aanwezigen);
  const geteld = {
    zittend: stemmend.length,
    aanwezig: aanwezigen.length,
    voor: vraag.stemmen.filter(({ stem }) => stem === 'ja').length,
  };
  const gewraakt = vraag.stemmen.filter(({ stem }) => stem === 'gewraakt').length;
  eisQuorum({ ...geteld, gewraakt });
  const uitslag = telHoogdringendheid(geteld);
  const mag = uitslag.uitkomst === 'toegelaten' || (uitslag.uitkomst === 'huisregel' && vraag.huisregelTeltAanwezigen);
  const agendapuntId = mag ? await voegToe(tx, wie, zitting, voorstel, vraag.reden, op) : null;
  await legVast(tx, wie, {
    ketenId: voorstel.dossierId,
    dossierId: voorstel.dossierId,
    soort: 'agendapunt.hoogdringend',
    onderwerpId: agendapuntId ?? voorstel.aanvraagId,
    op,
    grondslag: 'artikel 23 juncto artikel 110 DLB',
    gegevens: {
      zittingId: zitting.id,
      toegelaten: mag,
      huisregel: vraag.huisregelTeltAanwezigen,
      ...geteld,
      ...uitslag,
    },
    tekst: vraag.reden,
  });
  const waarschuwing = uitslag.uitkomst === 'huisregel' ? TUSSEN_BEIDE_LEZINGEN : null;
  return { ...uitslag, ...geteld, agendapuntId, waarschuwing };
}

/** Urgency is a decision too, also at a second convocation: that decides with any number only about its own items (R-COM-12). */
function eisQuorum(stand: Parameters<typeof isQuorumGehaald>[0]): void {
  if (isQuorumGehaald(stand)) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    'Er zijn te weinig leden aanwezig: het comité kan geen punt aan de agenda toevoegen.',
    { extra: { regel: 'R-COM-12' } },
  );
}

async function voegToe(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  voorstel: AgendaVoorstel,
  hoogdringendReden: string,
  op: Date,
): Promise<string> {
  const [agendapuntId] = await voegPuntenToe(tx, zitting, [{ ...naarPunt(voorstel), hoogdringendReden }]);
  if (agendapuntId === undefined) throw new Programmafout('An item was added without an id.');
  await bevries(tx, wie, { zittingId: zitting.id, aanvraagIds: [voorstel.aanvraagId], op });
  return agendapuntId;
}
