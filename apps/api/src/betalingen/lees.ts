import { datum } from '@besluitpad/domain';
import { naarDb, uitDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { logInzage } from '../dossiers/inzage.js';
import { Programmafout } from '../fouten/weigering.js';
import { leesCursor, maakPagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesInterest } from './interest.js';
import { BETAALSTATUSSEN, type Betaalvraag, type Betaling } from './vormen.js';

const Sleutel = z.tuple([z.iso.date(), z.uuid()]);

export async function lijstBetalingen(
  tx: Tx,
  wie: Wie,
  vraag: Betaalvraag,
): Promise<{ betalingen: readonly Betaling[]; volgende?: string }> {
  const vanaf = leesCursor(vraag.na, Sleutel);
  const na = vanaf === undefined ? undefined : { dag: naarDb(vanaf[0]), id: vanaf[1] };
  const lijnen = vraag.besluit === undefined ? undefined : await lijnenVan(tx, vraag.besluit);
  const rijen = await tx.betaling.findMany({
    where: {
      ...(vraag.status === undefined ? {} : { status: vraag.status }),
      ...(vraag.dossier === undefined ? {} : { dossierId: vraag.dossier }),
      ...(lijnen === undefined ? {} : { besluitlijnId: { in: lijnen } }),
      ...(na === undefined ? {} : { OR: [{ uiterlijk: { gt: na.dag } }, { uiterlijk: na.dag, id: { gt: na.id } }] }),
    },
    orderBy: [{ uiterlijk: 'asc' }, { id: 'asc' }],
    take: vraag.limiet + 1,
  });
  await logInzage(tx, wie, 'lijst van betalingen', vraag.dossier ?? null);
  const { items, ...verder } = maakPagina(await naarBetalingen(tx, rijen), vraag.limiet, (b) => [b.uiterlijk, b.id]);
  return { betalingen: items, ...verder };
}

async function lijnenVan(tx: Tx, besluitId: string): Promise<string[]> {
  return (await tx.besluitlijn.findMany({ where: { besluitId }, select: { id: true } })).map(({ id }) => id);
}

export async function naarBetalingen(
  tx: Tx,
  rijen: readonly Awaited<ReturnType<Tx['betaling']['findMany']>>[number][],
): Promise<Betaling[]> {
  const lijnen = await tx.besluitlijn.findMany({
    where: { id: { in: rijen.map(({ besluitlijnId }) => besluitlijnId) } },
    select: { id: true, besluitId: true },
  });
  const besluitVan = new Map(lijnen.map(({ id, besluitId }) => [id, besluitId]));
  const interestVan = await leesInterest(tx, rijen);
  return rijen.map(
    ({
      procedureId: _procedure,
      opvolgingId: _steun,
      derdeId: _derde,
      poging: _poging,
      iban,
      uiterlijk,
      betaaldOp,
      status,
      ...rij
    }) => {
      const besluitId = besluitVan.get(rij.besluitlijnId);
      const bekend = BETAALSTATUSSEN.find((s) => s === status);
      if (besluitId === undefined || bekend === undefined)
        throw new Programmafout('A payment has no decision or status.');
      return {
        ...rij,
        besluitId,
        status: bekend,
        rekeningEindigtOp: iban === null ? null : iban.slice(-4),
        uiterlijk: datum(uitDb(uiterlijk)),
        betaaldOp: betaaldOp === null ? null : uitDb(betaaldOp),
        interest: interestVan.get(rij.id) ?? null,
      };
    },
  );
}
