/** What the client is asked to bring: the list, its reminders, and what came in. The term to decide runs on. */
import { randomUUID } from 'node:crypto';
import { beoordeelVraag, instantInBrussel, kort, plusDagen, STUKSOORTEN, type Datum } from '@besluitpad/domain';
import { legVast, naarDb, rondTaakAf, startKlok, stopKlok } from '@besluitpad/prisma';
import { neemInHand, type Zaak } from '../aanvragen/zaak.js';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { leesOcmwGegevens } from '../dossiers/huis.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { leesAanvraagwoorden, leesVertrekdag } from '../stapbrieven/woorden.js';
import type { Wie } from '../toegang/wie.js';
import { hashVanCode, maakCode } from './code.js';
import { leesVoorgesteldeStukken } from './voorgesteld.js';
import type { Gevraagd, Ontvangst, Stukkenvraag } from './vormen.js';

export const STUKKENKLOK = 'HR-STUKKEN';
const OCHTEND = 8;
const HERINNERINGSDAGEN = [5, 10];
const DAGEN_GELDIG = 30;
const DAGEN_VOOR_LIMIET = 12;

export async function vraagStukken(
  tx: Tx,
  wie: Wie,
  { id: aanvraagId, invoer }: { id: string; invoer: Stukkenvraag },
): Promise<Gevraagd> {
  const zaak = await neemInHand(tx, { id: aanvraagId, handeling: 'feit.toevoegen' });
  const { op, dag } = await leesOgenblik(tx);
  if (invoer.bezorgTegen < dag) {
    throw veldWeigering('bezorgTegen', 'verleden', `Kies een dag vanaf vandaag, ${kort(dag)}.`);
  }
  const waarschuwingen = await toets(tx, zaak, invoer);
  const id = randomUUID();
  const { dossierId } = zaak;
  const { stapbriefId, code } = await planLijst(tx, zaak, { invoer, op, dag });
  await tx.stukkenlijst.create({
    data: {
      ...{ id, dossierId, aanvraagId, stapbriefId, gevraagdDoor: wie.gebruikerId },
      ...{ gevraagdOp: naarDb(dag), bezorgTegen: naarDb(invoer.bezorgTegen) },
      ...(code === undefined ? {} : { codeHash: hashVanCode(code), codeVervaltOp: naarDb(vervaldag(dag)) }),
    },
    select: { id: true },
  });
  await tx.stuk.createMany({
    data: invoer.stukken.map(({ soort, omschrijving, reden }, i) => ({
      ...{ dossierId, soort, stukkenlijstId: id, volgnr: i + 1, reden: reden ?? null },
      omschrijving: omschrijving ?? STUKSOORTEN[soort].label,
    })),
  });
  await startStukkenklok(tx, zaak, { id, dag, bezorgTegen: invoer.bezorgTegen });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, op, onderwerpId: aanvraagId },
    soort: 'stukken.gevraagd',
    gegevens: { stukkenlijstId: id, aantal: invoer.stukken.length, bezorgTegen: invoer.bezorgTegen },
  });
  return { id, waarschuwingen };
}

/** The last day on which a code given today can be used. */
export function vervaldag(dag: Datum): Datum {
  return plusDagen(dag, DAGEN_GELDIG);
}

/** The list as a letter in plain words, to hand over today; with a code where the OCMW has an address to fill it in. */
async function planLijst(
  tx: Tx,
  { id, dossierId, procedureId, ronde }: Zaak,
  { invoer, op, dag }: { readonly invoer: Stukkenvraag; readonly op: Date; readonly dag: Datum },
): Promise<{ stapbriefId: string; code: string | undefined }> {
  const { aanleverAdres: adres } = await leesOcmwGegevens(tx);
  const code = adres === undefined ? undefined : maakCode();
  const { gevraagd } = await leesAanvraagwoorden(tx, id);
  const stapbriefId = await planStapbrief(tx, {
    ...{ dossierId, procedureId, ronde, op, kanaal: invoer.kanaal },
    soort: 'stukkenlijst',
    briefdatum: invoer.kanaal === 'GEWONE_BRIEF' ? await leesVertrekdag(tx, dag) : dag,
    velden: {
      gevraagd,
      stukken: invoer.stukken.map((stuk, i) => inBrief(stuk, i + 1)),
      tegen: invoer.bezorgTegen,
      ...(adres === undefined || code === undefined ? {} : { oplaadcode: { code, adres, tot: vervaldag(dag) } }),
    },
  });
  return { stapbriefId, code };
}

/** Why it is asked beyond the checklist is the worker's own note, and not for the client's letter. */
function inBrief({ soort, omschrijving }: Stukkenvraag['stukken'][number], nummer: number) {
  const { label, ...over }: { readonly label: string; readonly waarvoor?: string } = STUKSOORTEN[soort];
  const waarvoor = omschrijving === undefined ? over.waarvoor : undefined;
  return { naam: omschrijving ?? label, nummer, ...(waarvoor === undefined ? {} : { waarvoor }) };
}

/** Beyond the checklist one is warned; a systematic demand without a reason is refused (R-PRV-06). */
async function toets(tx: Tx, zaak: Zaak, { stukken }: Stukkenvraag): Promise<Gevraagd['waarschuwingen']> {
  const lijnen = await tx.aanvraaglijn.findMany({
    where: { aanvraagId: zaak.id, uitkomst: null },
    select: { spoor: true },
  });
  const sporen = lijnen.map(({ spoor }) => (spoor === 'MI' ? ('MI' as const) : ('MD' as const)));
  const context = { sporen, voorgesteld: await leesVoorgesteldeStukken(tx, zaak.id) };
  const oordelen = stukken.map((stuk, i) => ({ i, reden: stuk.reden, ...beoordeelVraag(stuk, context) }));
  const zonderReden = oordelen.find(({ redenNodig, reden }) => redenNodig && reden === undefined);
  if (zonderReden?.waarschuwing !== undefined) {
    throw veldWeigering(`stukken[${zonderReden.i}].reden`, 'R-PRV-06', zonderReden.waarschuwing);
  }
  return oordelen.flatMap(({ i, waarschuwing }) =>
    waarschuwing === undefined ? [] : [{ stuk: i + 1, tekst: waarschuwing }],
  );
}

async function startStukkenklok(
  tx: Tx,
  { procedureId, beslisUiterlijk }: Zaak,
  { id, dag, bezorgTegen }: { id: string; dag: Datum; bezorgTegen: Datum },
): Promise<void> {
  const om = (etiket: string, op: Datum, gevolg = 'taak') => ({
    ...{ etiket, gevolg, naar: 'werker' },
    op: instantInBrussel(op, OCHTEND),
  });
  const voorLimiet = plusDagen(beslisUiterlijk, -DAGEN_VOOR_LIMIET);
  await startKlok(tx, {
    ...{ procedureId, soort: STUKKENKLOK, onderwerpId: id, begint: dag, uiterlijk: bezorgTegen },
    grondslag: 'huisregel van het OCMW',
    zekerheid: 'na_te_kijken',
    momenten: [
      ...HERINNERINGSDAGEN.map((dagen) => om(`dag ${dagen}`, plusDagen(dag, dagen), 'effect:drukStapbrief')),
      ...(voorLimiet > dag ? [om(`T-${DAGEN_VOOR_LIMIET}`, voorLimiet)] : []),
    ],
  });
}

/** The client was reminded of everything on this list that has not come. */
export async function herinner(
  tx: Tx,
  wie: Wie,
  { id, op: dagVan }: { id: string; op: Datum },
): Promise<{ id: string }> {
  const lijst = await neemLijst(tx, id);
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(dagVan, dag, 'op');
  const aantal = await tx.$executeRaw`
    UPDATE stuk SET herinnerd_op = array_append(herinnerd_op, ${dagVan}::text)
    WHERE stukkenlijst_id = ${id}::uuid AND ontvangen_op IS NULL AND NOT ${dagVan}::text = ANY (herinnerd_op)`;
  if (aantal === 0)
    throw new Weigering('handeling.nietMogelijk', 'Er ontbreekt niets meer, of deze dag staat al genoteerd.');
  await tx.taak.updateMany({
    where: { procedureId: lijst.procedureId, soort: `klok.${STUKKENKLOK}`, klaarOp: null },
    data: { klaarOp: op, klaarDoor: wie.gebruikerId },
  });
  await noteer(tx, wie, lijst, { soort: 'stukken.herinnerd', op, gegevens: { op: dagVan, aantal } });
  return { id };
}

export async function ontvang(
  tx: Tx,
  wie: Wie,
  { id, invoer }: { id: string; invoer: Ontvangst },
): Promise<{ id: string }> {
  await tx.$queryRaw`SELECT 1 FROM stuk WHERE id = ${id}::uuid FOR UPDATE`;
  const stuk = await tx.stuk.findUnique({ where: { id } });
  if (stuk === null) throw nietGevonden('Dit stuk');
  if (stuk.ontvangenOp !== null) throw new Weigering('handeling.nietMogelijk', 'Dit stuk is al ontvangen.');
  const lijst = await neemLijst(tx, stuk.stukkenlijstId);
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(invoer.op, dag, 'op');
  const { bijlageId = null, wijze } = invoer;
  if (bijlageId !== null && (await tx.bijlage.count({ where: { id: bijlageId, dossierId: stuk.dossierId } })) === 0) {
    throw nietGevonden('Deze bijlage');
  }
  await tx.stuk.update({
    where: { id },
    data: { ontvangenOp: naarDb(invoer.op), wijze, bijlageId },
    select: { id: true },
  });
  await stopAlsVolledig(tx, lijst, dag);
  await noteer(tx, wie, lijst, { soort: 'stuk.ontvangen', op, gegevens: { stukId: id, wijze } });
  return { id };
}

export interface Lijst {
  readonly id: string;
  readonly dossierId: string;
  readonly aanvraagId: string;
  readonly procedureId: string;
}

export async function neemLijst(tx: Tx, id: string): Promise<Lijst> {
  const [rij] = await tx.$queryRaw<Lijst[]>`
    SELECT l.id, l.dossier_id AS "dossierId", l.aanvraag_id AS "aanvraagId", p.id AS "procedureId"
    FROM stukkenlijst l JOIN procedure p ON p.soort = 'aanvraag' AND p.onderwerp_id = l.aanvraag_id
    WHERE l.id = ${id}::uuid FOR UPDATE OF l`;
  if (rij === undefined) throw nietGevonden('Deze stukkenlijst');
  return rij;
}

/** Reminding ends with the last document; the term to decide has nothing to do with it. */
export async function stopAlsVolledig(tx: Tx, { id, procedureId }: Lijst, dag: Datum): Promise<void> {
  if ((await tx.stuk.count({ where: { stukkenlijstId: id, ontvangenOp: null } })) > 0) return;
  await stopKlok(tx, { procedureId, soort: STUKKENKLOK, onderwerpId: id, op: dag, reden: 'alle stukken ontvangen' });
}

/** The list was given to the client: its task is done with the code that stands on it. */
export async function noteerGegeven(tx: Tx, wie: Wie, lijst: Lijst, op: Date): Promise<void> {
  await rondTaakAf(tx, `stukkenlijst/${lijst.id}`, op, wie.gebruikerId);
  await noteer(tx, wie, lijst, { soort: 'stukken.code', op, gegevens: {} });
}

async function noteer(
  tx: Tx,
  wie: Wie,
  { id, dossierId, aanvraagId }: Lijst,
  { soort, op, gegevens }: { soort: string; op: Date; gegevens: Record<string, string | number> },
): Promise<void> {
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort, op, onderwerpId: aanvraagId },
    gegevens: { stukkenlijstId: id, ...gegevens },
  });
}
