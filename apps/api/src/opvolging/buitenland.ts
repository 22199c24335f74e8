/**
 * A stay abroad (CLK-32): told before leaving, its days counted with those of the same calendar year. It ends with the
 * return, or with a suspension the committee decides; when neither came in time, the worker has a task to propose one.
 */
import { randomUUID } from 'node:crypto';
import {
  buitenlandBetaaldTotEnMet,
  buitenlandPerKalenderjaar,
  dagenInBuitenland,
  kort,
  vroegste,
  type Datum,
} from '@besluitpad/domain';
import { getProcedure, legVast, maakTaak, naarDb, stopKlok } from '@besluitpad/prisma';
import { z } from 'zod';
import { dagUitDb, eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { datumveld, tekstveld } from '../dossiers/velden.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

export const Vertrekinvoer = z.strictObject({
  vertrekOp: datumveld.describe('De dag van het vertrek; die mag nog komen'),
  gemeldOp: datumveld.describe('De dag waarop de cliënt het meldde'),
  toelichting: tekstveld(2_000),
});
export type Vertrekinvoer = z.infer<typeof Vertrekinvoer>;

export const Terugkeerinvoer = z.strictObject({
  terugOp: datumveld.optional().describe('De dag van de terugkeer; ontbreekt: de reis ging niet door'),
  toelichting: tekstveld(2_000),
});
export type Terugkeerinvoer = z.infer<typeof Terugkeerinvoer>;

export const Verblijf = z
  .strictObject({
    id: z.uuid(),
    opvolgingId: z.uuid(),
    gemeldOp: z.iso.date(),
    vertrekOp: z.iso.date(),
    dagenEerder: z.int().describe('Dagen die in dat kalenderjaar al in het buitenland doorgebracht zijn'),
    betaaldTot: z.iso.date().describe('De laatste dag die nog betaald wordt; vier weken per jaar is na te kijken'),
    perKalenderjaar: z
      .array(z.strictObject({ van: z.iso.date(), totEnMet: z.iso.date() }))
      .nullable()
      .describe('Over nieuwjaar: wat betaald wordt als de vier weken per kalenderjaar tellen. Na te kijken'),
    terugOp: z.iso.date().nullable(),
  })
  .meta({ id: 'VerblijfInBuitenland' });
export type Verblijf = z.infer<typeof Verblijf>;
export const Verblijven = z.array(Verblijf);

type Rij = Awaited<ReturnType<Tx['verblijfBuitenland']['findUniqueOrThrow']>>;
const GRONDSLAG = 'artikel 23, § 5, RMI-wet';

export async function lijstVerblijven(tx: Tx, wie: Wie, opvolgingId: string): Promise<Verblijf[]> {
  const opvolging = await tx.opvolging.findUnique({ where: { id: opvolgingId } });
  if (opvolging === null) throw nietGevonden('Deze opvolging');
  await logInzage(tx, wie, `verblijven van opvolging/${opvolgingId}`, opvolging.dossierId);
  return (await tx.verblijfBuitenland.findMany({ where: { opvolgingId }, orderBy: { vertrekOp: 'asc' } })).map(toon);
}

export async function meldVertrek(
  tx: Tx,
  wie: Wie,
  { id: opvolgingId, invoer }: { id: string; invoer: Vertrekinvoer },
): Promise<Verblijf> {
  const { dossierId } = await neemSteun(tx, opvolgingId, invoer.vertrekOp);
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(invoer.gemeldOp, dag, 'gemeldOp');
  const dagenEerder = dagenInBuitenland(await leesEerdere(tx, opvolgingId, invoer.vertrekOp), invoer.vertrekOp);
  const betaaldTot = buitenlandBetaaldTotEnMet(invoer.vertrekOp, dagenEerder);
  const rij = await tx.verblijfBuitenland.create({
    data: {
      ...{ id: randomUUID(), dossierId, opvolgingId, dagenEerder, betaaldTot: naarDb(betaaldTot) },
      ...{ gemeldOp: naarDb(invoer.gemeldOp), vertrekOp: naarDb(invoer.vertrekOp) },
      ...{ genoteerdDoor: wie.gebruikerId, genoteerdOp: op },
    },
  });
  const { id: procedureId } = await getProcedure(tx, 'opvolging', opvolgingId);
  const klok = { id: 'CLK-32' as const, begint: invoer.vertrekOp, uiterlijk: betaaldTot };
  await startKlokVan(tx, { procedureId, onderwerpId: rij.id, klok });
  await maakTaak(tx, {
    ...{ procedureId, soort: 'klok.CLK-32', sleutel: `buitenland/${rij.id}`, rol: 'werker', uiterlijk: betaaldTot, op },
    titel: `Buitenland: terug na ${kort(betaaldTot)}${andersGelezen(invoer.vertrekOp, dagenEerder)}? Stel dan een schorsing voor`,
  });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'buitenland.vertrekGemeld', onderwerpId: rij.id, op },
    ...{ grondslag: GRONDSLAG, tekst: invoer.toelichting },
    gegevens: { vertrekOp: invoer.vertrekOp, gemeldOp: invoer.gemeldOp, dagenEerder, betaaldTot },
  });
  return toon(rij);
}

function andersGelezen(vertrekOp: Datum, dagenEerder: number): string {
  const laatste = buitenlandPerKalenderjaar(vertrekOp, dagenEerder)?.at(-1);
  return laatste === undefined ? '' : ` (per kalenderjaar geteld ${kort(laatste.totEnMet)}, na te kijken)`;
}

export async function noteerTerugkeer(
  tx: Tx,
  wie: Wie,
  { id, invoer }: { id: string; invoer: Terugkeerinvoer },
): Promise<Verblijf> {
  await tx.$queryRaw`SELECT 1 FROM verblijf_buitenland WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await tx.verblijfBuitenland.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Dit verblijf in het buitenland');
  if (rij.terugOp !== null) {
    throw new Weigering('handeling.nietMogelijk', `De terugkeer staat al genoteerd op ${kort(dagUitDb(rij.terugOp))}.`);
  }
  const vertrekOp = dagUitDb(rij.vertrekOp);
  const { op, dag } = await leesOgenblik(tx);
  const { terugOp = vertrekOp } = invoer;
  if (invoer.terugOp !== undefined) eisNietInToekomst(terugOp, dag, 'terugOp');
  if (terugOp < vertrekOp) {
    throw veldWeigering('terugOp', 'volgorde', `Het vertrek was op ${kort(vertrekOp)}: de terugkeer komt daarna.`);
  }
  const nieuw = await tx.verblijfBuitenland.update({ where: { id }, data: { terugOp: naarDb(terugOp) } });
  const reden = invoer.terugOp === undefined ? 'de reis ging niet door' : 'terug uit het buitenland';
  await stopBuitenlandklok(tx, rij, vroegste(terugOp, dag), reden);
  await legVast(tx, wie, {
    ...{ ketenId: rij.dossierId, dossierId: rij.dossierId, soort: 'buitenland.terug', onderwerpId: id, op },
    ...{ grondslag: GRONDSLAG, tekst: invoer.toelichting },
    gegevens: { terugOp, doorgegaan: invoer.terugOp !== undefined },
  });
  return toon(nieuw);
}

/** The committee suspends payment for the stay: nothing is left to watch, though the client is still away. */
export async function stopVoorSchorsing(tx: Tx, opvolgingId: string, beslistOp: Datum): Promise<void> {
  const rij = await tx.verblijfBuitenland.findFirst({ where: { opvolgingId, terugOp: null } });
  if (rij !== null) await stopBuitenlandklok(tx, rij, beslistOp, 'schorsing beslist');
}

/** Payment is taken up again because the client is back: that day is the return, unless it was noted before. */
export async function sluitVerblijf(tx: Tx, opvolgingId: string, terugOp: Datum): Promise<void> {
  await tx.verblijfBuitenland.updateMany({
    where: { opvolgingId, terugOp: null, vertrekOp: { lte: naarDb(terugOp) } },
    data: { terugOp: naarDb(terugOp) },
  });
}

async function stopBuitenlandklok(tx: Tx, { id, opvolgingId }: Rij, op: Datum, reden: string): Promise<void> {
  const { id: procedureId } = await getProcedure(tx, 'opvolging', opvolgingId);
  await stopKlok(tx, { procedureId, soort: 'CLK-32', onderwerpId: id, op, reden });
}

async function neemSteun(tx: Tx, id: string, vertrekOp: Datum): Promise<{ readonly dossierId: string }> {
  await tx.$queryRaw`SELECT 1 FROM opvolging WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await tx.opvolging.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze opvolging');
  if (rij.tot !== null) {
    throw new Weigering('handeling.nietMogelijk', `Deze steun loopt niet meer sinds ${kort(dagUitDb(rij.tot))}.`);
  }
  const van = dagUitDb(rij.van);
  if (vertrekOp >= van) return rij;
  throw veldWeigering('vertrekOp', 'volgorde', `Deze steun loopt pas sinds ${kort(van)}.`);
}

/** Of the file, not of the one grant: leefloon that stopped and began again is the same year of the same person. */
async function leesEerdere(tx: Tx, opvolgingId: string, vertrekOp: Datum) {
  const { dossierId } = await tx.opvolging.findUniqueOrThrow({ where: { id: opvolgingId } });
  const rijen = await tx.verblijfBuitenland.findMany({ where: { dossierId }, orderBy: { vertrekOp: 'asc' } });
  return rijen.map((rij) => {
    if (rij.terugOp === null) {
      throw new Weigering(
        'handeling.nietMogelijk',
        `De terugkeer na het vertrek van ${kort(dagUitDb(rij.vertrekOp))} is nog niet genoteerd.`,
      );
    }
    const terug = dagUitDb(rij.terugOp);
    if (vertrekOp < terug) {
      throw veldWeigering('vertrekOp', 'volgorde', `De cliënt was pas op ${kort(terug)} terug van de vorige reis.`);
    }
    return { vertrek: dagUitDb(rij.vertrekOp), terug };
  });
}

function toon(rij: Rij): Verblijf {
  const terugOp = rij.terugOp === null ? undefined : dagUitDb(rij.terugOp);
  const perKalenderjaar = buitenlandPerKalenderjaar(dagUitDb(rij.vertrekOp), rij.dagenEerder, terugOp);
  return {
    ...{ id: rij.id, opvolgingId: rij.opvolgingId, dagenEerder: rij.dagenEerder },
    gemeldOp: dagUitDb(rij.gemeldOp),
    vertrekOp: dagUitDb(rij.vertrekOp),
    betaaldTot: dagUitDb(rij.betaaldTot),
    perKalenderjaar: perKalenderjaar === undefined ? null : [...perKalenderjaar],
    terugOp: terugOp ?? null,
  };
}
