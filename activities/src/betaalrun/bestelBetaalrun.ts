import { createHash } from 'node:crypto';
import { berekenRunregel, brusselseDatum, laatste, maandNaam, type Betaaldeel } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { KETEN_OCMW, legVast, maakTaken, MOTOR, naarDb, nu, sluitProcedure, zetMijlpalen } from '@besluitpad/prisma';
import { volgendeBankdag } from '../betalen/bankdag.js';
import { alsOverschrijving, maakBestand } from '../betalen/schrijfBetaalbestand.js';
import { laadOcmw } from '../brieven/ocmw.js';
import type { Resultaat } from '../motor/effect.js';
import { laadRunsteun, type Teberekenen } from './laadRunsteun.js';
import { vergrendelRun, type Run } from './run.js';

/** So many aids are computed anew with one set of statements. */
const BLAD = 1000;

/**
 * Orders what two people released, in one transaction: the payments, the file and what became of each line. Each line is
 * computed once more on the files as they are now; one that differs from what was released is not paid but told.
 */
export async function bestelBetaalrun(tx: Tx, effect: GeclaimdEffect): Promise<Resultaat> {
  const run = await vergrendelRun(tx, effect.onderwerpId);
  if (run.status !== 'vrijgegeven') return { betalingen: 0 };
  const op = await nu(tx);
  const { besteld, gewijzigd } = await schift(tx, run);
  await schrijfUitkomsten(tx, run, { besteld: besteld.map(({ steun }) => steun.opvolgingId), gewijzigd });
  const totaalCent = await schrijfBetalingen(tx, run, effect, besteld);
  const sha256 = besteld.length === 0 ? null : await schrijfBestand(tx, run, effect, op);
  await vraagRekeningen(tx, run, besteld, op);
  await tx.betaalrun.update({
    where: { id: run.id },
    data: { status: besteld.length === 0 ? 'uitgevoerd' : 'besteld', besteldOp: op, rev: { increment: 1 } },
    select: { id: true },
  });
  await legVast(tx, MOTOR, {
    ...{ ketenId: KETEN_OCMW, soort: 'betaalrun.besteld', onderwerpId: run.id, op },
    gegevens: {
      aantal: besteld.length,
      gewijzigd: gewijzigd.length,
      totaalCent,
      ...(sha256 === null ? {} : { sha256 }),
    },
  });
  await rondAf(tx, effect, { isLeeg: besteld.length === 0, gewijzigd: gewijzigd.length, op });
  return { betalingen: besteld.length, gewijzigd: gewijzigd.length };
}

interface Besteld {
  readonly steun: Teberekenen;
  readonly delen: readonly Betaaldeel[];
}

async function schift(tx: Tx, run: Run): Promise<{ besteld: Besteld[]; gewijzigd: string[] }> {
  const regels = await tx.$queryRaw<{ opvolgingId: string; bedragCent: number; delen: readonly Betaaldeel[] }[]>`
    SELECT g.opvolging_id AS "opvolgingId", g.bedrag_cent AS "bedragCent", g.delen FROM betaalrun_regel g
      JOIN opvolging o ON o.id = g.opvolging_id
    WHERE g.betaalrun_id = ${run.id}::uuid AND g.berekening = ${run.berekening} AND g.bedrag_cent > 0 AND g.uitkomst IS NULL
    ORDER BY g.opvolging_id FOR UPDATE OF o`;
  const besteld: Besteld[] = [];
  const gewijzigd: string[] = [];
  for (let i = 0; i < regels.length; i += BLAD) {
    const blad = regels.slice(i, i + BLAD);
    const steun = await laadRunsteun(
      tx,
      blad.map((regel) => regel.opvolgingId),
      { runId: run.id, vanaf: run.vanaf },
    );
    const perId = new Map(steun.map((een) => [een.opvolgingId, een]));
    for (const { opvolgingId, delen } of blad) {
      const een = perId.get(opvolgingId);
      const isZelfde = een !== undefined && isGelijk(berekenRunregel(een, run).delen, delen);
      if (isZelfde) besteld.push({ steun: een, delen });
      else gewijzigd.push(opvolgingId);
    }
  }
  return { besteld, gewijzigd };
}

function isGelijk(nu: readonly Betaaldeel[], toen: readonly Betaaldeel[]): boolean {
  return (
    nu.length === toen.length &&
    nu.every((deel, i) => {
      const ander = toen[i];
      return deel.maand === ander?.maand && deel.bedragCent === ander.bedragCent && deel.derdeId === ander.derdeId;
    })
  );
}

async function schrijfUitkomsten(
  tx: Tx,
  { id, berekening }: Run,
  uitkomsten: { readonly besteld: readonly string[]; readonly gewijzigd: readonly string[] },
): Promise<void> {
  for (const [uitkomst, ids] of Object.entries(uitkomsten)) {
    await tx.betaalrunRegel.updateMany({
      where: { betaalrunId: id, berekening, opvolgingId: { in: [...ids] } },
      data: { uitkomst },
    });
  }
}

/** @returns the sum, in cents */
async function schrijfBetalingen(
  tx: Tx,
  run: Run,
  { procedureId }: GeclaimdEffect,
  besteld: readonly Besteld[],
): Promise<number> {
  const betalingen = besteld.flatMap(({ steun, delen }) =>
    delen.map((deel) => ({
      ...betaalgegevens(steun, deel),
      ...{ dossierId: steun.dossierId, opvolgingId: steun.opvolgingId, besluitlijnId: steun.besluitlijnId },
      ...{ procedureId, betaalrunId: run.id, uiterlijk: naarDb(run.betaaldag) },
      ...{ periode: deel.maand, bedragCent: deel.bedragCent, derdeId: deel.derdeId ?? null },
    })),
  );
  for (let i = 0; i < betalingen.length; i += BLAD) {
    await tx.betaling.createMany({ data: betalingen.slice(i, i + BLAD) });
  }
  // By this step the database sees that the scale of each month was confirmed, as for every other payment.
  await tx.betaling.updateMany({ where: { betaalrunId: run.id, status: 'te_geven' }, data: { status: 'opdracht' } });
  return betalingen.reduce((som, { bedragCent }) => som + bedragCent, 0);
}

function betaalgegevens({ client, derden, isLeefloon, dossierNummer }: Teberekenen, { maand, derdeId }: Betaaldeel) {
  const derde = derden.find(({ id }) => id === derdeId);
  if (derde !== undefined) {
    return { begunstigde: derde.naam, iban: derde.iban, mededeling: derde.mededeling, wijze: 'overschrijving' };
  }
  const wat = `${isLeefloon ? 'Leefloon' : 'Steun'} ${maandNaam(Number(maand.slice(5)))} ${maand.slice(0, 4)}`;
  return {
    ...{ begunstigde: client.naam, iban: client.iban, mededeling: `${wat} ${dossierNummer}` },
    wijze: client.iban === null ? 'kas' : 'overschrijving',
  };
}

/** @returns the hash of the file; null when nothing goes by transfer */
async function schrijfBestand(tx: Tx, run: Run, effect: GeclaimdEffect, op: Date): Promise<string | null> {
  const betalingen = await tx.betaling.findMany({
    where: { betaalrunId: run.id, wijze: 'overschrijving' },
    orderBy: [{ begunstigde: 'asc' }, { id: 'asc' }],
  });
  if (betalingen.length === 0) return null;
  const inhoud = maakBestand({
    id: effect.id,
    gemaaktOp: op,
    uitvoerenOp: volgendeBankdag(laatste(brusselseDatum(op), run.betaaldag)),
    opdrachtgever: (await laadOcmw(tx)).gegevens.rekening,
    overschrijvingen: betalingen.map(alsOverschrijving),
  });
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  await tx.uitvoerbestand.create({
    data: {
      ...{ effectId: effect.id, dossierId: null, soort: 'pain.001', naam: `betaalrun-${run.van}-${effect.id}.xml` },
      ...{ inhoud, sha256, gemaaktOp: op },
    },
    select: { id: true },
  });
  return sha256;
}

/** Who has no account is paid by hand this time; the worker asks for one. */
async function vraagRekeningen(tx: Tx, run: Run, besteld: readonly Besteld[], op: Date): Promise<void> {
  const zonder = besteld.filter(
    ({ steun, delen }) => steun.client.iban === null && delen.some((d) => d.derdeId === undefined),
  );
  await maakTaken(
    tx,
    zonder.map(({ steun: { procedureId, opvolgingId, werkerId } }) => ({
      ...{ procedureId, op, rol: 'werker', gebruikerId: werkerId, soort: 'rekening.vragen' },
      sleutel: `rekening.vragen/${run.id}/${opvolgingId}`,
      titel: 'Vraag het rekeningnummer: deze maand is uit de hand betaald',
    })),
  );
}

interface Afgerond {
  readonly isLeeg: boolean;
  readonly gewijzigd: number;
  readonly op: Date;
}

async function rondAf(
  tx: Tx,
  { procedureId, ronde, onderwerpId }: GeclaimdEffect,
  { isLeeg, gewijzigd, op }: Afgerond,
) {
  if (gewijzigd > 0) {
    await maakTaken(tx, [
      {
        ...{ procedureId, op, rol: 'financieleDienst', soort: 'betaalrun.aanvullen' },
        sleutel: `betaalrun.aanvullen/${onderwerpId}`,
        titel: `${gewijzigd} ${gewijzigd === 1 ? 'regel veranderde' : 'regels veranderden'} na de vrijgave: maak een aanvullende betaalrun`,
      },
    ]);
  }
  const mijlpalen = isLeeg ? ['besteld', 'uitgevoerd'] : ['besteld'];
  await zetMijlpalen(
    tx,
    mijlpalen.map((mijlpaal) => ({ procedureId, ronde, mijlpaal, op })),
  );
  if (isLeeg) await sluitProcedure(tx, procedureId, op, 'niets te betalen');
}
