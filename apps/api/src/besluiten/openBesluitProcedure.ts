/**
 * Everything decisions bring, in the transaction that records them: letters, payments, State forms, follow-up, and the
 * clocks that guard them. Called when a meeting closes and when the chair decides alone. The caller wakes the relay.
 * A meeting decides hundreds of files at once, so what they bring is written together, table by table.
 */
import { brusselseDatum, type Datum } from '@besluitpad/domain';
import {
  legAllesVast,
  maakTaken,
  naarDb,
  nu,
  openProcedures,
  planEffecten,
  stopKlokken,
  wekAlle,
  zetMijlpalen,
  type Actor,
} from '@besluitpad/prisma';
import { legTerugvorderingVast } from '../betalingen/terugvordering.js';
import { Programmafout, type Veldfout } from '../fouten/weigering.js';
import { startKlokkenVan } from '../klokken/startKlokVan.js';
import { leesAlGekregen } from '../opvolging/alGekregen.js';
import { openOpvolgingen } from '../opvolging/openOpvolging.js';
import { wijzigOpvolging } from '../opvolging/wijzigOpvolging.js';
import { laatVervallen } from '../overlijden/laatVervallen.js';
import type { Tx } from '../server/database.js';
import { laadBesluiten, type GeladenBesluit } from './geladenBesluit.js';
import { bereidVoor, type Opening } from './opening.js';
import { RONDE } from './ronde.js';

export interface Openingsopties {
  /** The day the letter is to leave; by default the next working day. */
  readonly verzenddatum?: Datum;
  /** Decisions whose letter cannot be drawn up from the wording it has: what is wrong with it, by decision. */
  readonly teSchrijven?: ReadonlyMap<string, readonly Veldfout[]>;
}

/** @returns the id of the opened procedure */
export async function openBesluitProcedure(
  tx: Tx,
  wie: Actor,
  besluitId: string,
  opties: Openingsopties = {},
): Promise<string> {
  const [procedureId] = await openBesluitProcedures(tx, wie, [besluitId], opties);
  if (procedureId === undefined) throw new Programmafout('A decision was opened without a procedure.');
  return procedureId;
}

/** Of different files: decisions in one file follow each other. @returns the ids of the opened procedures, in order */
export async function openBesluitProcedures(
  tx: Tx,
  wie: Actor,
  besluitIds: readonly string[],
  opties: Openingsopties = {},
): Promise<string[]> {
  if (besluitIds.length === 0) return [];
  const op = await nu(tx);
  const besluiten = await laadBesluiten(tx, besluitIds);
  const procedures = await openProcedures(
    tx,
    besluiten.map((besluit) => ({
      ...{ besluit, op, onderwerpId: besluit.id, dossierId: besluit.dossier.id },
      soort: 'besluit' as const,
      aanZet: 'algemeenDirecteur',
    })),
  );
  const alGekregen = await leesAlGekregen(tx, besluiten);
  const openingen = procedures.map(({ id, besluit }) =>
    bereidVoor(besluit, { procedureId: id, op, alGekregen, ...opties }),
  );
  await schrijfRijen(tx, openingen);
  await werkOpvolgingBij(tx, openingen, op);
  await neemStaatsklokkenOver(tx, besluiten);
  await zetInGang(tx, wie, openingen, { op, teSchrijven: opties.teSchrijven ?? new Map() });
  await laatOverledenenRusten(tx, wie, besluiten, op);
  return openingen.map(({ procedureId }) => procedureId);
}

/** Taking note of a death, or ending the aid after it, notifies nobody who can no longer read it. */
async function laatOverledenenRusten(
  tx: Tx,
  wie: Actor,
  besluiten: readonly GeladenBesluit[],
  op: Date,
): Promise<void> {
  const overleden = await tx.dossier.findMany({
    where: { id: { in: besluiten.map(({ dossier }) => dossier.id) }, overledenOp: { not: null } },
    select: { id: true },
  });
  for (const { id } of overleden) await laatVervallen(tx, wie, id, { op, dag: brusselseDatum(op) });
}

async function schrijfRijen(tx: Tx, openingen: readonly Opening[]): Promise<void> {
  await tx.besluitVerzenddatum.createMany({
    data: openingen.map(({ besluit, verzenddatum }) => ({
      ...{ besluitId: besluit.id, dossierId: besluit.dossier.id, volgnr: 1 },
      datum: naarDb(verzenddatum),
    })),
  });
  await tx.betaling.createMany({ data: openingen.flatMap(({ betalingen }) => betalingen) });
  await tx.staatsformulier.createMany({ data: openingen.flatMap(({ formulieren }) => formulieren) });
  await startKlokkenVan(
    tx,
    openingen.flatMap(({ klokken }) => klokken),
  );
  await maakTaken(
    tx,
    openingen.flatMap(({ taken }) => taken),
  );
}

async function werkOpvolgingBij(tx: Tx, openingen: readonly Opening[], op: Date): Promise<void> {
  const lijnen = openingen.flatMap(({ besluit }) => besluit.lijnen.map((lijn) => ({ besluit, lijn })));
  for (const { besluit, lijn } of lijnen) {
    await legTerugvorderingVast(tx, besluit, lijn);
    await wijzigOpvolging(tx, besluit, lijn);
  }
  // After all changes, so that a stop in the same decision never ends the aid that begins with it.
  await startKlokkenVan(tx, await openOpvolgingen(tx, lijnen, op));
}

/** The letter is ordered; what there is nothing to do for is done. */
async function zetInGang(
  tx: Tx,
  wie: Actor,
  openingen: readonly Opening[],
  { op, teSchrijven }: { op: Date; teSchrijven: ReadonlyMap<string, readonly Veldfout[]> },
): Promise<void> {
  const bereikt = (procedureId: string, mijlpaal: string) => ({ procedureId, mijlpaal, op, ronde: RONDE });
  await zetMijlpalen(
    tx,
    openingen.flatMap(({ procedureId, betalingen, formulieren }) => [
      ...(betalingen.length === 0 ? [bereikt(procedureId, 'uitgevoerd')] : []),
      ...(formulieren.length === 0 ? [bereikt(procedureId, 'gemeld')] : []),
    ]),
  );
  const drukbaar = openingen.filter(({ besluit }) => !teSchrijven.has(besluit.id));
  await planEffecten(
    tx,
    drukbaar.map(({ procedureId, besluit }) => ({
      ...{ procedureId, ronde: RONDE, effect: 'drukBesluitbrief', onderwerpId: besluit.id },
    })),
  );
  await vraagBrieven(tx, openingen, teSchrijven, op);
  await legAllesVast(
    tx,
    wie,
    openingen.map(({ besluit, betalingen, formulieren, verzenddatum }) => ({
      ketenId: besluit.dossier.id,
      dossierId: besluit.dossier.id,
      soort: 'besluit.uitvoeringGestart',
      onderwerpId: besluit.id,
      op,
      gegevens: {
        lijnen: besluit.lijnen.length,
        betalingen: betalingen.length,
        formulieren: formulieren.length,
        verzenddatum,
      },
    })),
  );
}

/** Without a letter that fits there is nothing to release; the workflow starts all the same, for its clocks run. */
async function vraagBrieven(
  tx: Tx,
  openingen: readonly Opening[],
  teSchrijven: ReadonlyMap<string, readonly Veldfout[]>,
  op: Date,
): Promise<void> {
  const zonder = openingen.filter(({ besluit }) => teSchrijven.has(besluit.id));
  await maakTaken(
    tx,
    zonder.map(({ procedureId, besluit, verzenddatum }) => ({
      ...{ procedureId, op, rol: 'werker', gebruikerId: besluit.dossier.werkerId, uiterlijk: verzenddatum },
      soort: 'brief.schrijven',
      sleutel: `brief.schrijven/${besluit.id}`,
      titel: 'Schrijf de brief: het comité besliste anders dan voorgesteld',
      reden: (teSchrijven.get(besluit.id) ?? []).map(({ boodschap }) => boodschap).join(' '),
    })),
  );
  await wekAlle(
    tx,
    zonder.map(({ procedureId }) => procedureId),
  );
}

/** Since the request, a clock has counted the days the State allows: from here the decision's own clock does, or none. */
async function neemStaatsklokkenOver(tx: Tx, besluiten: readonly GeladenBesluit[]): Promise<void> {
  const procedures = await tx.procedure.findMany({
    where: { soort: 'aanvraag', onderwerpId: { in: besluiten.flatMap(({ aanvraag }) => aanvraag?.id ?? []) } },
    select: { id: true, onderwerpId: true },
  });
  const procedureVan = new Map(procedures.map(({ id, onderwerpId }) => [onderwerpId, id]));
  const stops = besluiten.flatMap(({ aanvraag, lijnen, datum: op }) => {
    const procedureId = aanvraag === undefined ? undefined : procedureVan.get(aanvraag.id);
    if (procedureId === undefined) return [];
    // Of two lines that decide on one request line, the first says why.
    const perAanvraaglijn = new Map<string, string>();
    for (const { aanvraaglijnId, besluit } of lijnen) {
      if (aanvraaglijnId === null || besluit === 'VERDAGING' || perAanvraaglijn.has(aanvraaglijnId)) continue;
      const reden = besluit === 'TOEKENNING' ? 'loopt verder bij de beslissing' : 'geen steun toegekend';
      perAanvraaglijn.set(aanvraaglijnId, reden);
    }
    return [...perAanvraaglijn].flatMap(([onderwerpId, reden]) =>
      ['CLK-19', 'CLK-20'].map((soort) => ({ procedureId, soort, onderwerpId, op, reden })),
    );
  });
  await stopKlokken(tx, stops);
}
