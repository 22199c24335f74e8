/** Colleagues look along before the committee does: the head reads the report, peers remark on the draft (teamoverleg). */
import { randomUUID } from 'node:crypto';
import { legVast } from '@besluitpad/prisma';
import { leesZaak, type Zaak } from '../aanvragen/zaak.js';
import { leesOgenblik } from '../dossiers/dag.js';
import type { Gemaakt } from '../dossiers/velden.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { findLaatsteVerslag } from '../onderzoek/schrijfVerslag.js';
import { findLaatsteVoorstel, type Voorstel } from '../voorstellen/schrijf.js';

export async function leesVerslagNa(
  tx: Tx,
  wie: Wie,
  { id, opmerking }: { id: string; opmerking: string | undefined },
): Promise<Gemaakt> {
  const zaak = await leesZaak(tx, id);
  const verslag = await findLaatsteVerslag(tx, id);
  if (verslag === null || verslag.vergrendeldOp === null) {
    throw new Weigering('handeling.nietMogelijk', 'Er is nog geen afgesloten verslag om na te lezen.');
  }
  return bewaar(tx, wie, zaak, { verslagId: verslag.id, soort: 'nagelezen', tekst: opmerking ?? null });
}

export async function maakOpmerking(tx: Tx, wie: Wie, { id, tekst }: { id: string; tekst: string }): Promise<Gemaakt> {
  const zaak = await leesZaak(tx, id);
  const voorstel = await getVoorstelInOpmaak(tx, zaak);
  return bewaar(tx, wie, zaak, { voorstelId: voorstel.id, soort: 'opmerking', tekst });
}

/** A proposal is talked about while it can still change; what was handed in is for the committee. */
export async function getVoorstelInOpmaak(tx: Tx, zaak: Zaak): Promise<Voorstel & { opstellerId: string }> {
  const voorstel = await findLaatsteVoorstel(tx, zaak);
  if (voorstel === null || voorstel.vergrendeldOp !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Er is geen voorstel in opmaak: dit kan tot het ingediend is.');
  }
  const { opstellerId } = await tx.voorstel.findUniqueOrThrow({
    where: { id: voorstel.id },
    select: { opstellerId: true },
  });
  return { ...voorstel, opstellerId };
}

async function bewaar(
  tx: Tx,
  wie: Wie,
  { id: aanvraagId, dossierId }: Zaak,
  inhoud: { verslagId?: string; voorstelId?: string; soort: 'nagelezen' | 'opmerking'; tekst: string | null },
): Promise<Gemaakt> {
  const { op } = await leesOgenblik(tx);
  const id = randomUUID();
  await tx.opmerking.create({
    data: { ...inhoud, id, dossierId, aanvraagId, door: wie.gebruikerId, op },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, op, onderwerpId: aanvraagId, tekst: inhoud.tekst },
    soort: inhoud.soort === 'nagelezen' ? 'verslag.nagelezen' : 'opmerking.gemaakt',
    gegevens: { opmerkingId: id },
  });
  return { id };
}

export async function beantwoordOpmerking(
  tx: Tx,
  wie: Wie,
  { id, antwoord }: { id: string; antwoord: string },
): Promise<Gemaakt> {
  const opmerking = await neemOpmerking(tx, id);
  const { op } = await leesOgenblik(tx);
  await tx.opmerking.update({
    where: { id },
    data: { antwoord, antwoordDoor: wie.gebruikerId, antwoordOp: op },
    select: { id: true },
  });
  await noteer(tx, wie, opmerking, { soort: 'opmerking.beantwoord', op, tekst: antwoord });
  return { id };
}

/** Settled by who made it, who knows whether the answer will do; the head of service may cut a discussion short. */
export async function handelOpmerkingAf(tx: Tx, wie: Wie, { id }: { id: string }): Promise<Gemaakt> {
  const opmerking = await neemOpmerking(tx, id);
  if (opmerking.door !== wie.gebruikerId && !mag(wie.rollen, 'onderzoek.nalezen')) {
    throw new Weigering('toegang.geweigerd', 'Een opmerking wordt afgehandeld door wie ze maakte, of door het hoofd.');
  }
  const { op } = await leesOgenblik(tx);
  await tx.opmerking.update({
    where: { id },
    data: { afgehandeldOp: op, afgehandeldDoor: wie.gebruikerId },
    select: { id: true },
  });
  await noteer(tx, wie, opmerking, { soort: 'opmerking.afgehandeld', op, tekst: null });
  return { id };
}

interface Rij {
  readonly id: string;
  readonly dossierId: string;
  readonly aanvraagId: string;
  readonly door: string;
}

async function neemOpmerking(tx: Tx, id: string): Promise<Rij> {
  await tx.$queryRaw`SELECT 1 FROM opmerking WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await tx.opmerking.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze opmerking');
  if (rij.afgehandeldOp !== null) throw new Weigering('handeling.nietMogelijk', 'Deze opmerking is al afgehandeld.');
  return rij;
}

async function noteer(
  tx: Tx,
  wie: Wie,
  { id, dossierId, aanvraagId }: Rij,
  { soort, op, tekst }: { soort: string; op: Date; tekst: string | null },
): Promise<void> {
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort, op, tekst },
    onderwerpId: aanvraagId,
    gegevens: { opmerkingId: id },
  });
}
