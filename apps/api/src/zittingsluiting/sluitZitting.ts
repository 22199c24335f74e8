/**
 * Closes a meeting: in one transaction every outcome becomes a decision with its execution, or a next round; the access
 * of the members ends with it. All items have been dealt with, or there was no quorum to deal with them.
 */
import { laatsteOproepingsdag, type Datum } from '@besluitpad/domain';
import { getProcedure, legVast, maakTaak, nu, planEffect, zetMijlpaal } from '@besluitpad/prisma';
import { voerGeslotenAanvragenAf } from '../agenda/voerAf.js';
import { getComite } from '../comite/samenstelling.js';
import { Weigering } from '../fouten/weigering.js';
import { sluitLedenpunten } from '../ledeninbreng/ledenpunten.js';
import { sluitVragen } from '../ledeninbreng/vragen.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { taaksleutel } from '../zittingen/wachtOpTweede.js';
import { startTweedeOproeping, vanHoudenNaarNotuleren } from '../zittingen/klokken.js';
import { momentVan } from '../zittingen/uur.js';
import { aanwezigeLeden } from '../zittingen/bewegingen.js';
import { eisFase, vandaagVan, type Zitting } from '../zittingen/zitting.js';
import {
  eerstHaalbare,
  inGolven,
  leesBehandeldePunten,
  leesGeplandeZittingen,
  type Afhandeling,
  type BehandeldPunt,
} from './behandeldPunt.js';
import { bekrachtigBesluiten } from './bekrachtig.js';
import { handelAf } from './handelAf.js';
import { legBesluitenVast } from './legBesluitenVast.js';

export async function sluitZitting(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { verzenddatum, om }: { readonly verzenddatum?: Datum | undefined; readonly om?: string | undefined } = {},
): Promise<{ besluiten: number }> {
  eisFase(zitting, 'bezig');
  const op = await nu(tx);
  await voerGeslotenAanvragenAf(tx, wie, zitting, op);
  await eisAllesBehandeld(tx, zitting, op);
  await sluitLedenpunten(tx, wie, zitting, op);
  await sluitVragen(tx, zitting, op);
  const sluiting: Afhandeling = { zitting, op, verzenddatum, gepland: await leesGeplandeZittingen(tx, zitting) };
  const punten = await leesBehandeldePunten(tx, zitting.id);
  let besluiten = 0;
  for (const golf of inGolven(punten)) {
    besluiten += await legBesluitenVast(tx, wie, sluiting, golf);
    await handelAf(tx, wie, sluiting, golf);
  }
  await bekrachtigBesluiten(tx, wie, sluiting);
  await tx.zitting.update({
    where: { id: zitting.id },
    data: { fase: 'gesloten', geslotenOp: om === undefined ? op : await momentVan(tx, zitting, om) },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: 'zitting.gesloten',
    onderwerpId: zitting.id,
    op,
    gegevens: { punten: punten.length, besluiten, verzenddatum: verzenddatum ?? null },
  });
  await vraagTweedeOproeping(tx, sluiting, punten);
  await bestelStukken(tx, sluiting);
  return { besluiten };
}

/** Without a quorum in the room nothing could be dealt with: those items need no vote each to say so. */
async function eisAllesBehandeld(tx: Tx, zitting: Zitting, op: Date): Promise<void> {
  const open = await tx.agendapunt.findMany({
    where: { zittingId: zitting.id, status: 'open' },
    orderBy: { volgnr: 'asc' },
    select: { volgnr: true },
  });
  if (open.length === 0) return;
  const { stemmend, vereist } = await getComite(tx, zitting);
  const aanwezig = await aanwezigeLeden(tx, zitting, stemmend);
  if (aanwezig.length >= vereist || (zitting.tweedeOproeping && aanwezig.length > 0)) {
    const nummers = open.map((punt) => punt.volgnr);
    throw new Weigering(
      'handeling.nietMogelijk',
      `De zitting kan nog niet sluiten: ${nummers.length === 1 ? `punt ${nummers.join()} is` : `de punten ${nummers.join(', ')} zijn`} nog niet behandeld.`,
      { extra: { nietBehandeld: nummers } },
    );
  }
  await laatOnbehandeld(tx, zitting, { zittend: stemmend.length, vereist, aanwezig: aanwezig.length, op });
}

async function laatOnbehandeld(
  tx: Tx,
  { id }: Zitting,
  { zittend, vereist, aanwezig, op }: { zittend: number; vereist: number; aanwezig: number; op: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO lijnuitkomst (agendapunt_id, dossier_id, aanvraaglijn_id, ronde, uitkomst)
    SELECT p.id, p.dossier_id, l.id, a.ronde, 'niet_behandeld' FROM agendapunt p JOIN aanvraag a ON a.id = p.aanvraag_id
      JOIN aanvraaglijn l ON l.aanvraag_id = a.id AND l.uitkomst IS NULL
    WHERE p.zitting_id = ${id}::uuid AND p.status = 'open' AND p.voorstel_id IS NOT NULL`;
  await tx.agendapunt.updateMany({
    where: { zittingId: id, status: 'open' },
    data: {
      status: 'niet_behandeld',
      zittend,
      vereist,
      aanwezig,
      gewraakt: 0,
      ja: 0,
      nee: 0,
      onthouding: 0,
      geslotenOp: op,
    },
  });
}

/** CLK-38. A second convocation that fails again is not followed by a third. */
async function vraagTweedeOproeping(tx: Tx, sluiting: Afhandeling, punten: readonly BehandeldPunt[]): Promise<void> {
  const { zitting, op } = sluiting;
  if (zitting.tweedeOproeping || punten.every((punt) => punt.status !== 'niet_behandeld')) return;
  const volgende = eerstHaalbare(sluiting);
  await startTweedeOproeping(tx, zitting, volgende);
  await maakTaak(tx, {
    procedureId: (await getProcedure(tx, 'zitting', zitting.id)).id,
    soort: 'tweedeOproeping',
    sleutel: taaksleutel(zitting.id),
    titel: 'Roep het comité een tweede maal op voor de niet behandelde punten',
    rol: 'secretaris',
    uiterlijk: volgende === undefined ? null : laatsteOproepingsdag(volgende.datum, volgende.oproepingDagen),
    reden:
      'Voor deze punten waren te weinig leden aanwezig. Op een tweede oproeping kan het comité erover beslissen, hoeveel leden er ook zijn.',
    op,
  });
}

/** The list of decisions, to be signed this evening, and the minutes, to be approved at the next meeting. */
async function bestelStukken(tx: Tx, { zitting, op, gepland }: Afhandeling): Promise<void> {
  const { id: procedureId, ronde } = await getProcedure(tx, 'zitting', zitting.id);
  await zetMijlpaal(tx, procedureId, ronde, 'gesloten', op);
  await vanHoudenNaarNotuleren(
    tx,
    procedureId,
    zitting,
    gepland.find(({ datum }) => datum > vandaagVan(op)),
  );
  for (const effect of ['drukBesluitenlijst', 'drukNotulen'] as const)
    await planEffect(tx, { procedureId, ronde, effect, onderwerpId: zitting.id });
}
