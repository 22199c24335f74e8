/**
 * Urgent aid that the committee did not ratify: a decision of its own that ends the aid, with its reasons and its letter
 * (R-URG-05). What was given stays given; what was not yet with the bank or in hand is no longer due.
 */
import { randomUUID } from 'node:crypto';
import { brusselseDatum } from '@besluitpad/domain';
import { legVast, naarDb, Prisma } from '@besluitpad/prisma';
import { openBesluitProcedure } from '../besluiten/openBesluitProcedure.js';
import { rondBetalingAf } from '../betalingen/rondBetalingAf.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Afhandeling } from './behandeldPunt.js';

export interface NietBekrachtigd {
  readonly agendapuntId: string;
  readonly besluitId: string;
  readonly dossierId: string;
  readonly eigenMotivering: string | null;
  readonly brief: Prisma.JsonValue;
}

export async function stopVoorDeToekomst(tx: Tx, besluitId: string, op: Date): Promise<void> {
  const vervallen = await tx.$queryRaw<{ procedureId: string; besluitlijnId: string }[]>`
    UPDATE betaling SET status = 'vervallen' WHERE status IN ('te_geven', 'vrijgegeven', 'mislukt')
      AND besluitlijn_id IN (SELECT id FROM besluitlijn WHERE besluit_id = ${besluitId}::uuid)
    RETURNING procedure_id AS "procedureId", besluitlijn_id AS "besluitlijnId"`;
  await tx.$executeRaw`
    UPDATE effect SET status = 'vervallen' WHERE status = 'voorgenomen' AND effect = 'schrijfBetaalbestand'
      AND onderwerp_id = ${besluitId}::uuid`;
  for (const plek of vervallen) await rondBetalingAf(tx, plek, brusselseDatum(op), op, 'niet bekrachtigd');
  await tx.$executeRaw`
    UPDATE taak SET klaar_op = ${op}, reden = 'niet bekrachtigd' WHERE klaar_op IS NULL
      AND soort IN ('betaling.vrijgeven', 'betaling.mislukt', 'rekening.vragen')
      AND procedure_id = ANY (${vervallen.map(({ procedureId }) => procedureId)}::uuid[])`;
}

export async function beslisNietBekrachtigd(
  tx: Tx,
  wie: Wie,
  { zitting, op, verzenddatum }: Afhandeling,
  punt: NietBekrachtigd,
): Promise<void> {
  const { agendapuntId, dossierId } = punt;
  const id = randomUUID();
  await tx.besluit.create({
    data: {
      ...{ id, dossierId, agendapuntId, zittingId: zitting.id },
      orgaan: 'bcsd',
      datum: naarDb(zitting.datum),
      motivering: punt.eigenMotivering ?? '',
      brief: punt.brief ?? Prisma.DbNull,
      vergrendeldOp: op,
    },
    select: { id: true },
  });
  await schrijfLijnen(tx, punt, id);
  await legVast(tx, wie, {
    ...{ dossierId, op, ketenId: dossierId },
    soort: 'besluit.genomen',
    onderwerpId: id,
    gegevens: { zittingId: zitting.id, agendapuntId, nietBekrachtigd: punt.besluitId },
  });
  await openBesluitProcedure(tx, wie, id, verzenddatum === undefined ? {} : { verzenddatum });
}

/** One for each line of the chair's decision: the aid it granted ends. */
async function schrijfLijnen(tx: Tx, { besluitId, dossierId }: NietBekrachtigd, id: string): Promise<void> {
  const gegeven = await tx.besluitlijn.findMany({ where: { besluitId }, orderBy: { volgnr: 'asc' } });
  await tx.besluitlijn.createMany({
    data: gegeven.map(({ id: besluitlijnId, spoor, steun, tekst }, i) => ({
      ...{ dossierId, spoor, steun, besluitId: id },
      volgnr: i + 1,
      besluit: 'STOPZETTING',
      tekst: `Niet bekrachtigd: ${tekst}`,
      gegevens: { invoer: { soort: 'niet_bekrachtigd', besluitlijnId } },
    })),
  });
}
