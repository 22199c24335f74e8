/**
 * Looking again at aid that runs: the home visit (CLK-24) and the yearly review that leaves it as it is (CLK-25). Each is
 * part of the social inquiry, so it asks for the diploma; each begins its year again from the day it was done.
 */
import { randomUUID } from 'node:crypto';
import { gpmiEvaluatieUiterlijk, herzieningUiterlijk, huisbezoekUiterlijk, kort, type Datum } from '@besluitpad/domain';
import { getProcedure, legVast, naarDb, stopKlok } from '@besluitpad/prisma';
import { dagUitDb, eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import { eisOnderzoeksbevoegdheid } from '../toegang/onderzoek.js';
import type { Wie } from '../toegang/wie.js';
import { toonOpvolging } from './lees.js';
import type { Evaluatieinvoer, Huisbezoekinvoer, Nazichtinvoer, Opvolging } from './vormen.js';

const GRONDSLAG: Readonly<Record<string, string>> = {
  'opvolging.nazicht': 'artikel 22, § 1, RMI-wet',
  'opvolging.gpmiGeevalueerd': 'artikel 11 RMI-wet',
};

type Rij = Awaited<ReturnType<Tx['opvolging']['findUniqueOrThrow']>>;

export async function noteerHuisbezoek(
  tx: Tx,
  wie: Wie,
  { id, invoer }: { id: string; invoer: Huisbezoekinvoer },
): Promise<Opvolging> {
  const rij = await neemInHand(tx, wie, id, invoer.op);
  eisLater(invoer.op, rij.laatsteHuisbezoek, 'huisbezoek');
  const nieuw = await tx.opvolging.update({ where: { id }, data: { laatsteHuisbezoek: naarDb(invoer.op) } });
  await herbegin(tx, id, {
    ...{ soort: 'CLK-24', op: invoer.op, reden: 'huisbezoek' },
    uiterlijk: huisbezoekUiterlijk(invoer.op),
  });
  const { op } = await leesOgenblik(tx);
  await tx.contact.create({
    data: {
      ...{ id: randomUUID(), dossierId: rij.dossierId, op, soort: 'huisbezoek' },
      ...{ tekst: invoer.verslag, gebruikerId: wie.gebruikerId },
    },
    select: { id: true },
  });
  await noteer(tx, wie, rij, { soort: 'opvolging.huisbezoek', gedaanOp: invoer.op, tekst: null });
  return toonOpvolging(nieuw);
}

export async function noteerNazicht(
  tx: Tx,
  wie: Wie,
  { id, invoer }: { id: string; invoer: Nazichtinvoer },
): Promise<Opvolging> {
  const rij = await neemInHand(tx, wie, id, invoer.op);
  eisLater(invoer.op, rij.laatsteNazicht, 'nazicht');
  const nieuw = await tx.opvolging.update({ where: { id }, data: { laatsteNazicht: naarDb(invoer.op) } });
  await herbegin(tx, id, {
    ...{ soort: 'CLK-25', op: invoer.op, reden: 'nagezien, ongewijzigd' },
    uiterlijk: herzieningUiterlijk(invoer.op),
  });
  // The new rules of article 34 were to be applied at this review.
  const { id: procedureId } = await getProcedure(tx, 'opvolging', id);
  await stopKlok(tx, { procedureId, soort: 'CLK-26', op: invoer.op, reden: 'nagezien' });
  await noteer(tx, wie, rij, { soort: 'opvolging.nazicht', gedaanOp: invoer.op, tekst: invoer.bevindingen });
  return toonOpvolging(nieuw);
}

/** Three a year, of which two in person (R-EXE-08): the next one counts from this one. */
export async function noteerEvaluatie(
  tx: Tx,
  wie: Wie,
  { id, invoer }: { id: string; invoer: Evaluatieinvoer },
): Promise<Opvolging> {
  const rij = await neemInHand(tx, wie, id, invoer.op);
  if (rij.gpmiGetekendOp === null) {
    throw new Weigering('handeling.nietMogelijk', 'Bij deze steun is nog geen GPMI ondertekend.');
  }
  if (invoer.op < dagUitDb(rij.gpmiGetekendOp)) {
    throw veldWeigering('op', 'volgorde', `Het GPMI is pas ondertekend op ${kort(dagUitDb(rij.gpmiGetekendOp))}.`);
  }
  eisLater(invoer.op, await laatsteEvaluatie(tx, id, rij.gpmiGetekendOp), 'evaluatie');
  await herbegin(tx, id, {
    ...{ soort: 'CLK-22', op: invoer.op, reden: 'geëvalueerd' },
    uiterlijk: gpmiEvaluatieUiterlijk(invoer.op),
  });
  const wijze = invoer.persoonlijk ? 'persoonlijk' : 'op afstand';
  await noteer(tx, wie, rij, { soort: 'opvolging.gpmiGeevalueerd', gedaanOp: invoer.op, tekst: invoer.verslag, wijze });
  return toonOpvolging(rij);
}

/** The running term counts from the evaluation before, or from the signing when there was none. */
async function laatsteEvaluatie(tx: Tx, onderwerpId: string, getekendOp: Date): Promise<Date | null> {
  const lopend = await tx.klok.findFirst({
    where: { onderwerpId, soort: 'CLK-22', gestoptOp: null },
    select: { begint: true },
  });
  return lopend !== null && lopend.begint > getekendOp ? lopend.begint : null;
}

async function neemInHand(tx: Tx, wie: Wie, id: string, gedaanOp: Datum): Promise<Rij> {
  await tx.$queryRaw`SELECT 1 FROM opvolging WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await tx.opvolging.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze opvolging');
  if (rij.tot !== null) {
    throw new Weigering('handeling.nietMogelijk', `Deze steun loopt niet meer sinds ${kort(dagUitDb(rij.tot))}.`);
  }
  const { dag } = await leesOgenblik(tx);
  eisNietInToekomst(gedaanOp, dag, 'op');
  await eisOnderzoeksbevoegdheid(tx, wie, gedaanOp);
  return rij;
}

/** An older look says nothing new and would bring the next one nearer than it is. */
function eisLater(op: Datum, laatste: Date | null, wat: string): void {
  if (laatste === null || op > dagUitDb(laatste)) return;
  throw veldWeigering('op', 'volgorde', `Er is al een ${wat} van ${kort(dagUitDb(laatste))}. Noteer een latere dag.`);
}

async function herbegin(
  tx: Tx,
  onderwerpId: string,
  {
    soort,
    op,
    uiterlijk,
    reden,
  }: { soort: 'CLK-22' | 'CLK-24' | 'CLK-25'; op: Datum; uiterlijk: Datum; reden: string },
): Promise<void> {
  const { id: procedureId } = await getProcedure(tx, 'opvolging', onderwerpId);
  await stopKlok(tx, { procedureId, soort, op, reden });
  await startKlokVan(tx, { procedureId, onderwerpId, klok: { id: soort, begint: op, uiterlijk } });
}

async function noteer(
  tx: Tx,
  wie: Wie,
  { id, dossierId }: Rij,
  { soort, gedaanOp, tekst, wijze }: { soort: string; gedaanOp: Datum; tekst: string | null; wijze?: string },
): Promise<void> {
  const { op } = await leesOgenblik(tx);
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort, onderwerpId: id, op, tekst },
    grondslag: GRONDSLAG[soort] ?? 'KB van 1 december 2013',
    gegevens: { gedaanOp, ...(wijze === undefined ? {} : { wijze }) },
  });
}
