/**
 * An item that is not on the agenda (R-COM-11). The text asks two thirds of "the members": both readings are counted and
 * shown, and the house rules say which of them decides. Each vote is kept, also one that admits nothing.
 */
import {
  isQuorumGehaald,
  laatHoogdringendToe,
  telHoogdringendheid,
  type HoogdringendheidUitslag,
} from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { voegPuntenToe } from '../agenda/punten.js';
import { leesVoorstellen, titelVan, type AgendaVoorstel } from '../agenda/voorstellen.js';
import { eisRijp, naarPunt } from '../agenda/zetOpAgenda.js';
import { getHuisregels } from '../comite/huisregels.js';
import { getComite } from '../comite/samenstelling.js';
import type { Stemmen } from '../comite/velden.js';
import { nietGevonden, Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { bevries } from '../zittingen/bevries.js';
import { aanwezigeLeden } from '../zittingen/bewegingen.js';
import { momentVan } from '../zittingen/uur.js';
import { eisGastenBuiten } from '../zittingen/zaalgasten.js';
import { eisFase, type Zitting } from '../zittingen/zitting.js';
import { eisStemmenVanAanwezigen } from './tel.js';

export interface Hoogdringend {
  readonly voorstelId: string;
  readonly reden: string;
  readonly stemmen: Stemmen;
  /** the hour of the vote when it is noted later */
  readonly om?: string | undefined;
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
  const gestemdOp = await momentVan(tx, zitting, vraag.om);
  await eisGastenBuiten(tx, zitting, gestemdOp);
  const geteld = await tel(tx, zitting, vraag.stemmen, gestemdOp);
  const uitslag = telHoogdringendheid(geteld);
  const telt = (await getHuisregels(tx)).hoogdringendTelt?.waarde ?? 'leden';
  const { toegelaten, nodig } = laatHoogdringendToe(uitslag, telt);
  const op = await nu(tx);
  const agendapuntId = toegelaten ? await voegToe(tx, wie, zitting, voorstel, vraag.reden, op) : null;
  await tx.hoogdringendheid.create({
    data: {
      ...{ zittingId: zitting.id, dossierId: voorstel.dossierId, agendapuntId, titel: titelVan(voorstel), ...geteld },
      ...{ nodig, reden: vraag.reden, gestemdOp, genoteerdOp: op, door: wie.gebruikerId },
    },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: voorstel.dossierId,
    dossierId: voorstel.dossierId,
    soort: 'agendapunt.hoogdringend',
    onderwerpId: agendapuntId ?? voorstel.aanvraagId,
    op,
    grondslag: 'artikel 23 juncto artikel 110 DLB',
    gegevens: { zittingId: zitting.id, toegelaten, telt, nodig, ...geteld, ...uitslag },
    tekst: vraag.reden,
  });
  const waarschuwing = uitslag.uitkomst === 'huisregel' ? TUSSEN_BEIDE_LEZINGEN : null;
  return { ...uitslag, ...geteld, agendapuntId, waarschuwing };
}

async function tel(tx: Tx, zitting: Zitting, stemmen: Stemmen, gestemdOp: Date) {
  const { stemmend } = await getComite(tx, zitting);
  const aanwezigen = await aanwezigeLeden(tx, zitting, stemmend, gestemdOp);
  eisStemmenVanAanwezigen(stemmen, aanwezigen);
  const aantal = (keuze: string) => stemmen.filter(({ stem }) => stem === keuze).length;
  const geteld = { zittend: stemmend.length, aanwezig: aanwezigen.length, voor: aantal('ja') };
  eisQuorum({ ...geteld, gewraakt: aantal('gewraakt') });
  return geteld;
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
