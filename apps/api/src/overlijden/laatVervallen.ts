/**
 * Nothing more is sent to or paid to a client who died: what was intended, drawn up or due for him lapses. A decision
 * stays open only for what others still wait for: an invoice of a third party, a form of the State. Doing it twice is the
 * same as once, so a decision taken after the death (taking note, ending the aid) passes through here too.
 */
import { legVast, sluitProcedure, stopKlokken, zetMijlpalen, type Actor } from '@besluitpad/prisma';
import { RONDE } from '../besluiten/ronde.js';
import { bereik } from '../besluiten/standVanBesluit.js';
import type { Ogenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';

export interface Vervallen {
  readonly effecten: number;
  readonly brieven: number;
  readonly betalingen: number;
}

const REDEN = 'cliënt overleden';
const KENNISGEVING = ['CLK-11', 'CLK-02'];
const BETALING = ['CLK-14', 'CLK-15', 'CLK-16'];

export async function laatVervallen(tx: Tx, wie: Actor, dossierId: string, ogenblik: Ogenblik): Promise<Vervallen> {
  const effecten = await vervalEffecten(tx, dossierId);
  const brieven = await vervalBrieven(tx, dossierId, ogenblik.op);
  const betalingen = await vervalBetalingen(tx, dossierId);
  await werkBesluitenBij(tx, dossierId, ogenblik);
  const vervallen = { effecten, brieven, betalingen };
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: 'dossier.vervallenNaOverlijden',
    onderwerpId: dossierId,
    op: ogenblik.op,
    gegevens: { ...vervallen },
  });
  return vervallen;
}

/** First, so that a letter being drawn up at this moment is waited for and then found among the letters. */
function vervalEffecten(tx: Tx, dossierId: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE effect e SET status = 'vervallen' WHERE e.dossier_id = ${dossierId}::uuid AND e.status = 'voorgenomen'
      AND NOT (e.effect = 'schrijfBetaalbestand' AND EXISTS (SELECT 1 FROM betaling b WHERE b.procedure_id = e.procedure_id
        AND b.status = 'vrijgegeven' AND NOT is_voor_client(b.dossier_id, b.wijze, b.iban, b.begunstigde)))`;
}

async function vervalBrieven(tx: Tx, dossierId: string, op: Date): Promise<number> {
  const vervallen = await tx.$queryRaw<{ id: string }[]>`
    UPDATE brief b SET status = 'vervallen' WHERE b.dossier_id = ${dossierId}::uuid AND b.soort <> 'overlijden'
      AND (b.status = 'ontwerp' OR (b.status = 'vrijgegeven'
        AND EXISTS (SELECT 1 FROM verzending v WHERE v.brief_id = b.id AND v.status = 'te_verzenden')))
    RETURNING b.id`;
  await tx.$executeRaw`
    UPDATE taak SET klaar_op = ${op}, reden = ${REDEN} WHERE dossier_id = ${dossierId}::uuid AND klaar_op IS NULL
      AND (soort = 'brief.opnieuw' OR (soort IN ('brief.ondertekenen', 'brief.verzenden', 'brief.afgeven')
        AND split_part(sleutel, '/', 2) = ANY (${vervallen.map(({ id }) => id)}::text[])))`;
  return vervallen.length;
}

function vervalBetalingen(tx: Tx, dossierId: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE betaling SET status = 'vervallen' WHERE dossier_id = ${dossierId}::uuid AND status IN ('te_geven', 'vrijgegeven', 'mislukt')
      AND is_voor_client(dossier_id, wijze, iban, begunstigde)`;
}

interface OpenBesluit {
  readonly procedureId: string;
  readonly moetBetalen: boolean;
  readonly moetMelden: boolean;
}

async function werkBesluitenBij(tx: Tx, dossierId: string, { op, dag }: Ogenblik): Promise<void> {
  const open = await tx.$queryRaw<OpenBesluit[]>`
    SELECT p.id AS "procedureId",
      EXISTS (SELECT 1 FROM betaling b WHERE b.procedure_id = p.id AND b.status NOT IN ('betaald', 'vervallen')) AS "moetBetalen",
      EXISTS (SELECT 1 FROM staatsformulier f WHERE f.procedure_id = p.id AND f.status <> 'aanvaard') AS "moetMelden"
    FROM procedure p WHERE p.dossier_id = ${dossierId}::uuid AND p.soort = 'besluit' AND p.gesloten_op IS NULL`;
  for (const besluit of open) await werkBesluitBij(tx, besluit, op, dag);
}

/** There is nothing to send any more, so the milestones of the letter count as reached, as with nothing to pay. */
async function werkBesluitBij(
  tx: Tx,
  { procedureId, moetBetalen, moetMelden }: OpenBesluit,
  op: Date,
  dag: string,
): Promise<void> {
  const soorten = [...KENNISGEVING, ...(moetBetalen ? [] : BETALING)];
  await stopKlokken(
    tx,
    soorten.map((soort) => ({ procedureId, soort, op: dag, reden: REDEN })),
  );
  if (!moetBetalen && !moetMelden) {
    await sluitProcedure(tx, procedureId, op, 'overleden');
    return;
  }
  await zetMijlpalen(
    tx,
    ['briefKlaar', 'vrijgegeven'].map((mijlpaal) => ({ procedureId, ronde: RONDE, mijlpaal, op })),
  );
  if (!moetBetalen) {
    await tx.$executeRaw`
      UPDATE taak SET klaar_op = ${op}, reden = ${REDEN} WHERE procedure_id = ${procedureId}::uuid AND klaar_op IS NULL
        AND soort IN ('betaling.vrijgeven', 'betaling.mislukt', 'rekening.vragen')`;
    await bereik(tx, procedureId, 'uitgevoerd', op);
  }
  await bereik(tx, procedureId, 'verzonden', op);
}
