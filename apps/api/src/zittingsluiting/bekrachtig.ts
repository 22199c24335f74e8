/**
 * Carries the vote on the chair's urgent decisions into them. Not ratified: the aid stops for the future and what was
 * given stays given (R-URG-05), the client is told with reasons, and a person looks at what else follows. Not dealt with: it stands on the next meeting again.
 */
import { legVast, maakTaak, rondTaakAf, sluitProcedure, stopKlok, zetMijlpaal } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Afhandeling } from './behandeldPunt.js';
import { heropenNaOnbevoegd } from './heropen.js';
import { beslisNietBekrachtigd, stopVoorDeToekomst, type NietBekrachtigd } from './nietBekrachtigd.js';

interface Gestemd extends NietBekrachtigd {
  readonly aangenomen: boolean;
}

export async function bekrachtigBesluiten(tx: Tx, wie: Wie, sluiting: Afhandeling): Promise<void> {
  const { zitting, op } = sluiting;
  const gestemd = await tx.$queryRaw<Gestemd[]>`
    SELECT id AS "agendapuntId", besluit_id AS "besluitId", dossier_id AS "dossierId", status = 'beslist' AS aangenomen,
      eigen_motivering AS "eigenMotivering", brief FROM agendapunt
    WHERE zitting_id = ${zitting.id}::uuid AND besluit_id IS NOT NULL AND status IN ('beslist', 'verworpen') ORDER BY volgnr`;
  for (const punt of gestemd) {
    const bekrachtiging = punt.aangenomen ? 'bekrachtigd' : 'niet_bekrachtigd';
    await tx.besluit.update({ where: { id: punt.besluitId }, data: { bekrachtiging }, select: { id: true } });
    await legVast(tx, wie, {
      ketenId: punt.dossierId,
      dossierId: punt.dossierId,
      soort: `besluit.${bekrachtiging}`,
      onderwerpId: punt.besluitId,
      op,
      gegevens: { zittingId: zitting.id },
    });
    await rondTaakAf(tx, `bekrachtiging/${punt.besluitId}`, op, wie.gebruikerId);
    await werkProcedureBij(tx, wie, sluiting, punt);
  }
}

/** Declaring the centre incompetent is ratified too, but has no urgent aid to follow: its request goes on. */
async function werkProcedureBij(tx: Tx, wie: Wie, sluiting: Afhandeling, punt: Gestemd): Promise<void> {
  const { zitting, op } = sluiting;
  const { besluitId, aangenomen } = punt;
  if (!aangenomen && (await heropenNaOnbevoegd(tx, wie, sluiting, besluitId))) return;
  if (!aangenomen) {
    await stopVoorDeToekomst(tx, besluitId, op);
    await vraagGevolg(tx, besluitId, op);
    if (punt.brief !== null) await beslisNietBekrachtigd(tx, wie, sluiting, punt);
  }
  const dringend = await tx.procedure.findUnique({
    where: { soort_onderwerpId: { soort: 'dringend', onderwerpId: besluitId } },
    select: { id: true, ronde: true },
  });
  if (dringend === null) return;
  await stopKlok(tx, {
    procedureId: dringend.id,
    soort: 'CLK-10',
    op: zitting.datum,
    reden: aangenomen ? 'bekrachtigd' : 'niet bekrachtigd',
  });
  if (!aangenomen) {
    await sluitProcedure(tx, dringend.id, op, 'niet bekrachtigd');
    return;
  }
  await zetMijlpaal(tx, dringend.id, dringend.ronde, 'bekrachtigd', op);
  const inHanden = await tx.mijlpaal.findFirst({
    where: { procedureId: dringend.id, mijlpaal: 'inHanden' },
    select: { mijlpaal: true },
  });
  if (inHanden !== null) await sluitProcedure(tx, dringend.id, op, 'bekrachtigd');
}

/** On the procedure of the decision itself: it goes on when that of the urgent aid is closed. */
async function vraagGevolg(tx: Tx, besluitId: string, op: Date): Promise<void> {
  const procedure = await tx.procedure.findUnique({
    where: { soort_onderwerpId: { soort: 'besluit', onderwerpId: besluitId } },
    select: { id: true },
  });
  if (procedure === null) return;
  await maakTaak(tx, {
    procedureId: procedure.id,
    soort: 'nietBekrachtigd',
    sleutel: `nietBekrachtigd/${besluitId}`,
    titel: 'Bekijk wat volgt op de niet bekrachtigde steun',
    rol: 'hoofdSocialeDienst',
    reden:
      'Het comité bekrachtigde de beslissing van de voorzitter niet. De steun stopt voor de toekomst; wat al gegeven is, blijft verworven.',
    op,
  });
}
