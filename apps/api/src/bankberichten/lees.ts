import { z } from 'zod';
import { dagUitDb } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import { leesCursor, maakPagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { Bankbericht, Bankregel, type Bankregels, type Bankregelvraag } from './vormen.js';

export async function getBankbericht(tx: Tx, id: string): Promise<Bankbericht> {
  const rij = await tx.bankbericht.findUnique({
    where: { id },
    select: { id: true, soort: true, kenmerk: true, naam: true, ingelezenOp: true },
  });
  if (rij === null) throw nietGevonden('Dit bankbericht');
  const tellingen = await tx.bankregel.groupBy({ by: ['uitkomst'], where: { bankberichtId: id }, _count: true });
  return Bankbericht.parse({
    ...{ ...rij, ingelezenOp: rij.ingelezenOp.toISOString() },
    tellingen: Object.fromEntries(tellingen.map(({ uitkomst, _count }) => [uitkomst, _count])),
  });
}

/** The lines of one message, or of all: with `uitkomst=niet_toegewezen` what a person must still place. */
export async function lijstBankregels(tx: Tx, wie: Wie, vraag: Bankregelvraag): Promise<Bankregels> {
  const [na] = leesCursor(vraag.na, z.tuple([z.uuid()])) ?? [];
  const rijen = await tx.bankregel.findMany({
    where: {
      ...(vraag.bericht === undefined ? {} : { bankberichtId: vraag.bericht }),
      ...(vraag.uitkomst === undefined ? {} : { uitkomst: vraag.uitkomst }),
      ...(na === undefined ? {} : { id: { gt: na } }),
    },
    orderBy: { id: 'asc' },
    take: vraag.limiet + 1,
  });
  await logInzage(tx, wie, 'lijst van bankregels', null);
  const { items, volgende } = maakPagina(rijen.map(toonRegel), vraag.limiet, ({ id }) => [id]);
  return { items: [...items], ...(volgende === undefined ? {} : { volgende }) };
}

export function toonRegel(rij: Awaited<ReturnType<Tx['bankregel']['findMany']>>[number]): Bankregel {
  const { id, bankberichtId, volgnr, soort, bedragCent, boekdag, mededeling, reden, uitkomst } = rij;
  return Bankregel.parse({
    ...{ id, bankberichtId, volgnr, soort, mededeling, reden, uitkomst, toelichting: rij.toelichting },
    ...{ betalingId: rij.betalingId, terugvorderingId: rij.terugvorderingId },
    bedragCent: bedragCent === null ? null : Number(bedragCent),
    boekdag: boekdag === null ? null : dagUitDb(boekdag),
  });
}
