/**
 * Carries the vote on the chair's urgent decisions into them. Not ratified: the aid stops for the future and what was
 * given stays given (R-URG-05); a person looks at what follows. Not dealt with: it stands on the next meeting again.
 */
import { legVast, maakTaak, rondTaakAf, sluitProcedure, stopKlok, zetMijlpaal } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Afhandeling } from './behandeldPunt.js';

interface Gestemd {
  readonly besluitId: string;
  readonly dossierId: string;
  readonly aangenomen: boolean;
}

export async function bekrachtigBesluiten(tx: Tx, wie: Wie, sluiting: Afhandeling): Promise<void> {
  const { zitting, op } = sluiting;
  const gestemd = await tx.$queryRaw<Gestemd[]>`
    SELECT besluit_id AS "besluitId", dossier_id AS "dossierId", status = 'beslist' AS aangenomen FROM agendapunt
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
    await werkProcedureBij(tx, sluiting, punt);
  }
}

/** Declaring the centre incompetent is ratified too, but has no urgent aid to follow. */
async function werkProcedureBij(
  tx: Tx,
  { zitting, op }: Afhandeling,
  { besluitId, aangenomen }: Gestemd,
): Promise<void> {
  if (!aangenomen) {
    await stopVoorDeToekomst(tx, besluitId);
    await vraagGevolg(tx, besluitId, op);
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

/** What was given stays given (R-URG-05); what was not yet with the bank or in hand is no longer due. */
async function stopVoorDeToekomst(tx: Tx, besluitId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE betaling SET status = 'vervallen' WHERE status IN ('te_geven', 'vrijgegeven', 'mislukt')
      AND besluitlijn_id IN (SELECT id FROM besluitlijn WHERE besluit_id = ${besluitId}::uuid)`;
  await tx.$executeRaw`
    UPDATE effect SET status = 'vervallen' WHERE status = 'voorgenomen' AND effect = 'schrijfBetaalbestand'
      AND onderwerp_id = ${besluitId}::uuid`;
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
