/** R-EXE-03: part of the aid goes to another, by a mandate of the client or an agreement on the budget that is in the file. */
import { compactIban, controleerIban, kort } from '@besluitpad/domain';
import { legVast, naarDb } from '@besluitpad/prisma';
import { dagOfNull, dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { Derdebegunstigde, type EindeDerde, type NieuweDerde } from './vormen.js';

type Rij = Awaited<ReturnType<Tx['derdebegunstigde']['findMany']>>[number];

export async function lijstDerden(tx: Tx, wie: Wie, opvolgingId: string): Promise<Derdebegunstigde[]> {
  const { dossierId } = await haalSteun(tx, opvolgingId);
  await logInzage(tx, wie, `derden van opvolging/${opvolgingId}`, dossierId);
  return (await tx.derdebegunstigde.findMany({ where: { opvolgingId }, orderBy: { volgnr: 'asc' } })).map(toon);
}

export async function noteerDerde(
  tx: Tx,
  wie: Wie,
  opvolgingId: string,
  invoer: NieuweDerde,
): Promise<Derdebegunstigde> {
  const { dossierId } = await haalSteun(tx, opvolgingId);
  const iban = controleerIban(invoer.iban);
  if (!iban.geldig) throw veldWeigering('iban', 'iban', iban.reden);
  if (invoer.tot !== undefined && invoer.tot < invoer.van) {
    throw veldWeigering('tot', 'naVan', 'De laatste dag ligt voor de eerste.');
  }
  const bijlage = await tx.bijlage.findFirst({ where: { id: invoer.bijlageId, dossierId }, select: { id: true } });
  if (bijlage === null) {
    throw veldWeigering(
      'bijlageId',
      'bestaat',
      'Voeg de volmacht of de overeenkomst eerst als bijlage bij dit dossier.',
    );
  }
  // Of two at once, each gets a place of its own in the order in which they are paid.
  await tx.$queryRaw`SELECT 1 FROM opvolging WHERE id = ${opvolgingId}::uuid FOR UPDATE`;
  const volgnr = (await tx.derdebegunstigde.count({ where: { opvolgingId } })) + 1;
  const { op } = await leesOgenblik(tx);
  const { naam, mededeling, bedragCent = null, grond, bijlageId, van } = invoer;
  const rij = await tx.derdebegunstigde.create({
    data: {
      ...{ dossierId, opvolgingId, volgnr, naam, mededeling, bedragCent, grond, bijlageId, op, door: wie.gebruikerId },
      ...{ iban: compactIban(invoer.iban), van: naarDb(van), tot: dagOfNull(invoer.tot) },
    },
  });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'derde.genoteerd', onderwerpId: rij.id, op },
    gegevens: { grond, bedragCent, van, ...(invoer.tot === undefined ? {} : { tot: invoer.tot }) },
  });
  return toon(rij);
}

export async function beeindigDerde(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { readonly id: string; readonly revisie: number; readonly invoer: EindeDerde },
): Promise<Derdebegunstigde> {
  const rij = await tx.derdebegunstigde.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze begunstigde');
  eisRevisie(revisie, rij.rev, () => toon(rij));
  if (invoer.tot < dagUitDb(rij.van)) throw veldWeigering('tot', 'naVan', 'De laatste dag ligt voor de eerste.');
  if (rij.tot !== null && rij.tot <= naarDb(invoer.tot)) {
    throw new Weigering('handeling.nietMogelijk', `Deze betaling stopt al op ${kort(dagUitDb(rij.tot))}.`);
  }
  const na = await tx.derdebegunstigde.update({
    where: { id },
    data: { tot: naarDb(invoer.tot), rev: { increment: 1 } },
  });
  const { op } = await leesOgenblik(tx);
  await legVast(tx, wie, {
    ...{ ketenId: rij.dossierId, dossierId: rij.dossierId, soort: 'derde.beeindigd', onderwerpId: id, op },
    ...{ gegevens: { tot: invoer.tot }, tekst: invoer.reden },
  });
  return toon(na);
}

async function haalSteun(tx: Tx, id: string): Promise<{ readonly dossierId: string }> {
  const opvolging = await tx.opvolging.findUnique({ where: { id }, select: { dossierId: true } });
  if (opvolging === null) throw nietGevonden('Deze opvolging');
  return opvolging;
}

function toon({ iban, van, tot, ...rij }: Rij): Derdebegunstigde {
  const { id, opvolgingId, naam, mededeling, bedragCent, grond, bijlageId, rev } = rij;
  return Derdebegunstigde.parse({
    ...{ id, opvolgingId, naam, mededeling, bedragCent, grond, bijlageId, rev },
    ...{ rekeningEindigtOp: iban.slice(-4), van: dagUitDb(van), tot: tot === null ? null : dagUitDb(tot) },
  });
}
