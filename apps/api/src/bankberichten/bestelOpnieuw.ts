/** A payment the bank could not make is ordered again: the same payment under its next number, so that it is never two. */
import { compactIban } from '@besluitpad/domain';
import { legVast, planEffect, rondTakenAf, volgendEffectnr } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Herbesteld } from './vormen.js';

export async function bestelOpnieuw(tx: Tx, wie: Wie, id: string): Promise<Herbesteld> {
  await tx.$queryRaw`SELECT 1 FROM betaling WHERE id = ${id}::uuid FOR UPDATE`;
  const betaling = await tx.betaling.findUnique({ where: { id } });
  if (betaling === null) throw nietGevonden('Deze betaling');
  if (betaling.status !== 'mislukt') {
    throw new Weigering('handeling.nietMogelijk', 'Alleen een mislukte betaling bestelt u opnieuw.');
  }
  const iban = await rekeningNu(tx, betaling);
  const poging = betaling.poging + 1;
  await tx.betaling.update({ where: { id }, data: { status: 'vrijgegeven', wijze: 'overschrijving', iban, poging } });
  const { procedureId, dossierId, bedragCent, periode } = betaling;
  const { ronde, onderwerpId } = await tx.procedure.findUniqueOrThrow({ where: { id: procedureId } });
  const volgnr = await volgendEffectnr(tx, procedureId, ronde, 'schrijfBetaalbestand');
  await planEffect(tx, { procedureId, ronde, effect: 'schrijfBetaalbestand', onderwerpId, volgnr });
  const { op } = await leesOgenblik(tx);
  const taken = [`betaling.mislukt/${id}`, `betaling.mislukt/${id}/${betaling.poging}`];
  await rondTakenAf(tx, taken, op, wie.gebruikerId);
  const rekeningEindigtOp = iban.slice(-4);
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'betaling.herbesteld', onderwerpId: id, op },
    gegevens: { bedragCent, periode, poging, rekeningEindigtOp },
  });
  return { poging, rekeningEindigtOp };
}

/** The client's own account as it is now; a third party keeps the one that was released. */
async function rekeningNu(
  tx: Tx,
  {
    dossierId,
    begunstigde,
    iban,
  }: { readonly dossierId: string; readonly begunstigde: string; readonly iban: string | null },
): Promise<string> {
  const { persoonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { persoonId: true } });
  const client = await tx.persoon.findUniqueOrThrow({ where: { id: persoonId } });
  const isClient = begunstigde === `${client.voornaam} ${client.naam}`;
  const rekening = isClient ? (client.iban ?? iban) : iban;
  if (rekening === null) {
    throw new Weigering('handeling.nietMogelijk', 'Er is geen rekeningnummer: vul dat van de cliënt eerst in.');
  }
  return compactIban(rekening);
}
