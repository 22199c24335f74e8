/** The committee deals with one proposal: quorum and majority at that item decide what may be recorded. */
import { toetsHandeling, type Fase } from '@besluitpad/domain';
import { nu } from '@besluitpad/prisma';
import type { Briefoordeel } from '../besluiten/toetsBriefBij.js';
import type { Stemmen } from '../comite/velden.js';
import { Programmafout, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Plek, type Punt } from '../zittingen/zitting.js';
import { metOnderzoek } from '../voorstellen/mdOnderzoek.js';
import { amendeer, trekAmendementIn, type LijnAnders } from './amendement.js';
import { eisGehoord } from './gehoord.js';
import { legTellingVast } from './legVastTelling.js';
import { telPunt, type Telling } from './tel.js';
import {
  bepaalUitkomst,
  type Lijnuitkomst,
  type Puntstatus,
  type TerStemming,
  type VoorgesteldeLijn,
} from './uitkomst.js';

export interface Stemming {
  readonly stemmen: Stemmen;
  /** The hour of the vote, when it is noted later. */
  readonly om?: string | undefined;
  readonly uitkomst: TerStemming;
  /** What the chair announced; refused when the count says otherwise. */
  readonly uitslag?: 'aangenomen' | 'verworpen' | 'geen_quorum' | undefined;
  readonly eigenMotivering?: string | undefined;
  /** What the committee found about other aid, where it refuses integration. */
  readonly mdOnderzoek?: string | undefined;
  readonly brief?: { readonly soort: string; readonly velden: Readonly<Record<string, unknown>> } | undefined;
  /** Why it decides without hearing a client who asked for it. */
  readonly zonderHoren?: string | undefined;
  readonly lijnen: readonly LijnAnders[];
}

export interface Stemresultaat {
  readonly status: Puntstatus;
  readonly telling: Telling;
  readonly lijnen: readonly Lijnuitkomst[];
  /** Decided otherwise: which letters can tell it, and what is wrong with the one that was chosen. */
  readonly brief?: Briefoordeel;
}

export async function stem(tx: Tx, wie: Wie, plek: Plek, stemming: Stemming): Promise<Stemresultaat> {
  const { zitting, punt } = plek;
  eisFase(zitting, 'bezig');
  const { aanvraagId, voorstelId, ronde } = await getAanvraag(tx, punt);
  const openLijnen = await leesOpenLijnen(tx, aanvraagId);
  keur(punt, stemming, openLijnen);
  const telling = await telPunt(tx, zitting, punt, stemming.stemmen, stemming.om);
  keurUitslag(telling, stemming);
  const { status, lijnen } = bepaalUitkomst({
    uitslag: telling.uitslag,
    terStemming: stemming.uitkomst,
    openLijnen,
    voorgesteld: await leesVoorgesteld(tx, voorstelId),
    afwijkingen: stemming.lijnen,
    onderzoeksopdracht: stemming.uitkomst === 'verdaagd' ? (stemming.eigenMotivering ?? null) : null,
  });
  if (lijnen.some((lijn) => lijn.uitkomst === 'verdaagd' && (lijn.onderzoeksopdracht ?? '') === '')) {
    throw veldWeigering(
      'lijnen',
      'onderzoeksopdracht',
      'Zeg bij elke verdaagde lijn wat er nog onderzocht moet worden.',
    );
  }
  if (lijnen.some(({ uitkomst }) => uitkomst === 'beslist')) await eisGehoord(tx, wie, plek, stemming.zonderHoren);
  const op = await nu(tx);
  const { mdOnderzoek } = stemming;
  const eigenMotivering =
    stemming.eigenMotivering === undefined ? null : metOnderzoek(stemming.eigenMotivering, mdOnderzoek);
  await trekAmendementIn(tx, voorstelId, op);
  let brief: Briefoordeel | undefined;
  if (status === 'beslist' && stemming.uitkomst === 'anders') {
    brief = await amendeer(tx, wie, {
      voorstelId,
      eigenMotivering: eigenMotivering ?? '',
      isMdOnderzocht: mdOnderzoek !== undefined,
      brief: stemming.brief,
      lijnen: stemming.lijnen,
      op,
    });
  }
  await legTellingVast(tx, wie, plek, telling, { status, eigenMotivering, op });
  await bewaarLijnuitkomsten(tx, punt, ronde, lijnen);
  return { status, telling, lijnen, ...(brief === undefined ? {} : { brief }) };
}

async function getAanvraag(tx: Tx, punt: Punt): Promise<{ aanvraagId: string; voorstelId: string; ronde: number }> {
  if (punt.voorstelId === null) {
    throw new Weigering('handeling.nietMogelijk', 'Dit punt is een bekrachtiging: noteer ze als bekrachtiging.');
  }
  if (punt.aanvraagId === null) throw new Programmafout('An item with a proposal has no request.');
  const { fase, ronde } = await tx.aanvraag.findUniqueOrThrow({
    where: { id: punt.aanvraagId },
    select: { fase: true, ronde: true },
  });
  const oordeel = toetsHandeling(fase as Fase, 'zitting.uitkomst');
  if (!oordeel.mag) throw new Weigering('handeling.nietMogelijk', oordeel.boodschap);
  if (punt.status === 'afgevoerd') throw new Weigering('handeling.nietMogelijk', 'Dit punt is van de agenda gehaald.');
  return { aanvraagId: punt.aanvraagId, voorstelId: punt.voorstelId, ronde };
}

/** What can be seen to be wrong before anyone is counted. */
function keur(punt: Punt, { uitkomst, eigenMotivering, lijnen }: Stemming, openLijnen: readonly string[]): void {
  if (uitkomst === 'kennisname' && punt.groep !== 'kennisname') {
    throw new Weigering('handeling.nietMogelijk', 'Over dit punt wordt beslist: kennisnemen alleen volstaat niet.');
  }
  if (uitkomst === 'anders' && (eigenMotivering === undefined || lijnen.length === 0)) {
    throw veldWeigering(
      eigenMotivering === undefined ? 'eigenMotivering' : 'lijnen',
      'anders',
      'Beslist het comité anders dan voorgesteld, dan geeft het per lijn zijn beslissing en zijn eigen motivering.',
    );
  }
  if (lijnen.length > 0 && (uitkomst === 'zoals_voorgesteld' || uitkomst === 'kennisname')) {
    throw veldWeigering('lijnen', 'zoalsVoorgesteld', 'Een beslissing zoals voorgesteld wijkt op geen enkele lijn af.');
  }
  if (new Set(lijnen.map((lijn) => lijn.aanvraaglijnId)).size !== lijnen.length) {
    throw veldWeigering('lijnen', 'dubbel', 'U geeft dezelfde lijn twee keer.');
  }
  if (lijnen.some((lijn) => !openLijnen.includes(lijn.aanvraaglijnId))) {
    throw veldWeigering('lijnen', 'open', 'U geeft een lijn die niet (meer) bij deze aanvraag openstaat.');
  }
}

/** Nobody can announce a decision that was not taken (ontwerp §12.4). */
function keurUitslag({ uitslag: geteld }: Telling, { uitslag: gezegd, uitkomst, lijnen }: Stemming): void {
  const werkelijk = geteld.aangenomen ? 'aangenomen' : geteld.quorumGehaald ? 'verworpen' : 'geen_quorum';
  const zegtBeslist = lijnen.some((lijn) => lijn.uitkomst === 'beslist') && !geteld.aangenomen;
  if ((gezegd === undefined || gezegd === werkelijk) && !zegtBeslist) {
    if (uitkomst !== 'verdaagd' || werkelijk !== 'verworpen') return;
    throw new Weigering('handeling.nietMogelijk', 'De verdaging haalt geen meerderheid. Stem over het voorstel zelf.', {
      extra: { uitslag: geteld },
    });
  }
  throw new Weigering('handeling.nietMogelijk', ZIN_UITSLAG[werkelijk], { extra: { uitslag: geteld } });
}

const ZIN_UITSLAG = {
  aangenomen: 'De stemmen geven een meerderheid: dit voorstel is aangenomen.',
  verworpen: 'De stemmen geven geen meerderheid: dit voorstel is verworpen en de aanvraag blijft onbeslist.',
  geen_quorum: 'Voor dit punt zijn te weinig leden aanwezig: er kan niet beslist worden.',
} as const;

async function leesOpenLijnen(tx: Tx, aanvraagId: string): Promise<string[]> {
  const lijnen = await tx.aanvraaglijn.findMany({
    where: { aanvraagId, uitkomst: null },
    orderBy: { volgnr: 'asc' },
    select: { id: true },
  });
  return lijnen.map((lijn) => lijn.id);
}

function leesVoorgesteld(tx: Tx, voorstelId: string): Promise<VoorgesteldeLijn[]> {
  return tx.$queryRaw<VoorgesteldeLijn[]>`
    SELECT aanvraaglijn_id AS "aanvraaglijnId", besluit, gegevens #>> '{invoer,onderzoeksopdracht}' AS onderzoeksopdracht
    FROM voorstellijn WHERE voorstel_id = ${voorstelId}::uuid ORDER BY volgnr`;
}

async function bewaarLijnuitkomsten(tx: Tx, punt: Punt, ronde: number, lijnen: readonly Lijnuitkomst[]): Promise<void> {
  for (const { aanvraaglijnId, uitkomst, onderzoeksopdracht } of lijnen) {
    await tx.lijnuitkomst.upsert({
      where: { agendapuntId_aanvraaglijnId: { agendapuntId: punt.id, aanvraaglijnId } },
      create: { agendapuntId: punt.id, dossierId: punt.dossierId, aanvraaglijnId, ronde, uitkomst, onderzoeksopdracht },
      update: { uitkomst, onderzoeksopdracht },
    });
  }
}
