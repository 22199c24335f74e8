/** The cash book: one running balance, never below zero, each row with its signed receipt (R-URG-06b). */
import { euro } from '@besluitpad/domain';
import { KETEN_OCMW, legVast } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Aanvullinginvoer, Kasboek, Kasstand } from './vormen.js';

/** One book, one writer at a time: each row continues the balance of the row before it. */
const KASSLOT = 7_202_614;
const MAX_REGELS = 200;

export interface Kasregel {
  readonly soort: 'opening' | 'aanvulling' | 'uitgave' | 'bon';
  /** Negative for what leaves the till. */
  readonly bedragCent: number;
  readonly ontvangstbewijs: string;
  readonly dossierId?: string;
  readonly besluitId?: string;
}

/** @returns the balance after the last row */
export async function schrijfInKasboek(tx: Tx, wie: Wie, op: Date, regels: readonly Kasregel[]): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${KASSLOT})`;
  let saldoCent = await leesSaldo(tx);
  for (const { dossierId = null, besluitId = null, ...regel } of regels) {
    const nieuwCent = saldoCent + regel.bedragCent;
    if (nieuwCent < 0) {
      throw new Weigering('regel.geschonden', `In de kas zit nog ${euro(saldoCent)}: vul ze eerst aan.`, {
        extra: { saldoCent },
      });
    }
    saldoCent = nieuwCent;
    await tx.kasboek.create({
      data: { ...regel, dossierId, besluitId, op, saldoCent, gebruikerId: wie.gebruikerId },
      select: { saldoCent: true },
    });
  }
  return saldoCent;
}

export async function vulKasAan(
  tx: Tx,
  wie: Wie,
  { bedragCent, ontvangstbewijs }: Aanvullinginvoer,
): Promise<Kasstand> {
  const { op } = await leesOgenblik(tx);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${KASSLOT})`;
  const [kas] = await tx.$queryRaw<{ geopend: boolean }[]>`SELECT kas_geopend() AS geopend`;
  const soort = kas?.geopend === true ? 'aanvulling' : 'opening';
  const saldoCent = await schrijfInKasboek(tx, wie, op, [{ soort, bedragCent, ontvangstbewijs }]);
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: `kas.${soort}`, op, gegevens: { bedragCent, saldoCent } });
  return { saldoCent };
}

export async function leesKasboek(tx: Tx): Promise<Kasboek> {
  const regels = await tx.kasboek.findMany({ orderBy: { id: 'desc' }, take: MAX_REGELS });
  return {
    saldoCent: await leesSaldo(tx),
    regels: regels.map(({ op, soort, bedragCent, saldoCent, besluitId, ontvangstbewijs }) => ({
      ...{ soort, bedragCent, saldoCent, besluitId, ontvangstbewijs },
      op: op.toISOString(),
    })),
  };
}

/** From the database and not from the last row we see: that one may be of a confidential file. */
async function leesSaldo(tx: Tx): Promise<number> {
  const [rij] = await tx.$queryRaw<{ cent: number }[]>`SELECT kas_saldo() AS cent`;
  return rij?.cent ?? 0;
}
