/** A matter of the service itself: registered with its clock and its task, closed with a reason. */
import { randomUUID } from 'node:crypto';
import {
  brusselseDatum,
  isTermijnzaakTeLaat,
  termijnzaakGrens,
  TERMIJNZAAKREGELS,
  TERMIJNZAKEN,
} from '@besluitpad/domain';
import {
  KETEN_OCMW,
  legVast,
  maakTaak,
  naarDb,
  nu,
  openZonderWorkflow,
  rondTaakAf,
  sluitZonderWekken,
  stopKlok,
} from '@besluitpad/prisma';
import { dagUitDb } from '../dossiers/dag.js';
import { nietGevonden, Programmafout, veldWeigering, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Afsluiting, Termijnzaak, Termijnzaakinvoer } from './vormen.js';

type Rij = NonNullable<Awaited<ReturnType<Tx['termijnzaak']['findUnique']>>>;

/** What the service still has to answer or report, the nearest last day first. */
export async function lijstOpenTermijnzaken(tx: Tx): Promise<Termijnzaak[]> {
  const rijen = await tx.termijnzaak.findMany({
    where: { geslotenOp: null },
    orderBy: [{ uiterlijk: 'asc' }, { id: 'asc' }],
  });
  const procedures = await tx.procedure.findMany({
    where: { zonderWorkflow: 'termijnzaak', onderwerpId: { in: rijen.map(({ id }) => id) } },
    select: { id: true, onderwerpId: true },
  });
  const van = new Map(procedures.map(({ id, onderwerpId }) => [onderwerpId, id]));
  return rijen.map((rij) => toon(rij, van.get(rij.id)));
}

export async function getTermijnzaak(tx: Tx, id: string): Promise<Termijnzaak> {
  const rij = await tx.termijnzaak.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze zaak');
  const procedure = await tx.procedure.findFirstOrThrow({
    where: { zonderWorkflow: 'termijnzaak', onderwerpId: id },
    select: { id: true },
  });
  return toon(rij, procedure.id);
}

export async function registreerTermijnzaak(tx: Tx, wie: Wie, invoer: Termijnzaakinvoer): Promise<Termijnzaak> {
  const op = await nu(tx);
  const { soort, begintOp, omschrijving, dossierId = null } = invoer;
  eisVoorbij(begintOp, op, 'begintOp');
  const werkerId = dossierId === null ? null : await eisWerker(tx, dossierId);
  const id = randomUUID();
  const grens = termijnzaakGrens(soort, begintOp);
  const { klok, aanZet, titel } = TERMIJNZAAKREGELS[soort];
  await tx.termijnzaak.create({
    data: {
      ...{ id, dossierId, soort, omschrijving, geregistreerdOp: op },
      begintOp: new Date(begintOp),
      uiterlijk: naarDb(grens.uiterlijk),
      uiterlijkOp: grens.uiterlijkOp === undefined ? null : new Date(grens.uiterlijkOp),
    },
    select: { id: true },
  });
  const procedureId = await openZonderWorkflow(tx, { onderwerpId: id, dossierId, aanZet, op });
  await startKlokVan(tx, { procedureId, onderwerpId: id, klok: { id: klok, ...grens } });
  await maakTaak(tx, {
    ...{ procedureId, op, titel, soort: 'termijnzaak.afhandelen', sleutel: sleutelVan(id), rol: aanZet },
    gebruikerId: aanZet === 'werker' ? werkerId : null,
    uiterlijk: grens.uiterlijk,
  });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId ?? KETEN_OCMW, dossierId, soort: 'termijnzaak.geregistreerd', onderwerpId: id, op },
    gegevens: { soort, klok, begint: grens.begint, uiterlijk: grens.uiterlijk },
    tekst: omschrijving,
  });
  return getTermijnzaak(tx, id);
}

export async function sluitTermijnzaak(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Afsluiting },
): Promise<Termijnzaak> {
  await tx.$queryRaw`SELECT 1 FROM termijnzaak WHERE id = ${id}::uuid FOR UPDATE`;
  const zaak = await getTermijnzaak(tx, id);
  eisRevisie(revisie, zaak.rev, () => zaak);
  if (zaak.geslotenOp !== null) throw new Weigering('handeling.nietMogelijk', 'Deze zaak is al afgesloten.');
  const op = await nu(tx);
  eisVoorbij(invoer.op, op, 'op');
  if (new Date(invoer.op) < new Date(zaak.begintOp)) {
    throw veldWeigering('op', 'voorBegin', 'Deze zaak begon pas later: kies een tijdstip erna.');
  }
  const teLaat = isTermijnzaakTeLaat(termijnzaakGrens(zaak.soort, zaak.begintOp), invoer.op);
  await tx.termijnzaak.update({
    where: { id },
    data: { geslotenOp: new Date(invoer.op), reden: invoer.reden, teLaat, rev: { increment: 1 } },
    select: { id: true },
  });
  const { procedureId } = zaak;
  await stopKlok(tx, { procedureId, soort: zaak.klok, op: brusselseDatum(invoer.op), reden: 'zaak afgesloten' });
  // The clock knows days; of a leak the hour decides.
  await tx.klok.updateMany({ where: { procedureId, soort: zaak.klok }, data: { teLaat } });
  await rondTaakAf(tx, sleutelVan(id), op, wie.gebruikerId);
  await sluitZonderWekken(tx, [procedureId], op, 'zaak afgesloten');
  const { dossierId } = zaak;
  await legVast(tx, wie, {
    ...{ ketenId: dossierId ?? KETEN_OCMW, dossierId, soort: 'termijnzaak.afgesloten', onderwerpId: id, op },
    gegevens: { soort: zaak.soort, teLaat },
    tekst: invoer.reden,
  });
  return getTermijnzaak(tx, id);
}

const sleutelVan = (id: string): string => `termijnzaak.afhandelen/${id}`;

function eisVoorbij(tijdstip: string, op: Date, veld: string): void {
  if (new Date(tijdstip) <= op) return;
  throw veldWeigering(veld, 'toekomst', 'Dit tijdstip moet nog komen. Kies een tijdstip dat voorbij is.');
}

async function eisWerker(tx: Tx, dossierId: string): Promise<string> {
  const dossier = await tx.dossier.findUnique({ where: { id: dossierId }, select: { werkerId: true } });
  if (dossier === null) throw nietGevonden('Dit dossier');
  return dossier.werkerId;
}

function toon(rij: Rij, procedureId: string | undefined): Termijnzaak {
  const soort = TERMIJNZAKEN.find((bekend) => bekend === rij.soort);
  if (soort === undefined || procedureId === undefined) throw new Programmafout(`Matter ${rij.id} is not whole.`);
  const { id, dossierId, omschrijving, reden, teLaat, rev } = rij;
  return {
    ...{ id, dossierId, procedureId, soort, omschrijving, reden, teLaat, rev },
    klok: TERMIJNZAAKREGELS[soort].klok,
    begintOp: rij.begintOp.toISOString(),
    uiterlijk: dagUitDb(rij.uiterlijk),
    uiterlijkOp: rij.uiterlijkOp?.toISOString() ?? null,
    geslotenOp: rij.geslotenOp?.toISOString() ?? null,
  };
}
