import { randomUUID } from 'node:crypto';
import {
  briefVoorstel,
  fouteSpoorkeuze,
  magTerugvorderbaarZijn,
  magVoorzitterToekennen,
  pastBijSteun,
  som,
  type LijnGegevens,
  type SteunCode,
} from '@besluitpad/domain';
import { legVast, maakTaak, naarDb, openProcedure, wek } from '@besluitpad/prisma';
import { openBesluitProcedure } from '../besluiten/openBesluitProcedure.js';
import { dagUitDb, leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { keur } from '../http/validatie.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesBerekencontext, rekenLijn } from '../voorstellen/context.js';
import { schrijfVoorzittersbesluit } from './voorzittersbesluit.js';
import type { DringendeSteun, Dringendinvoer } from './vormen.js';

/** The chair grants urgent aid alone, within the limit per file; the very next meeting ratifies (R-URG-01). */
export async function verleenDringendeSteun(
  tx: Tx,
  wie: Wie,
  { dossierId, invoer }: { dossierId: string; invoer: Dringendinvoer },
): Promise<DringendeSteun> {
  const ogenblik = await leesOgenblik(tx);
  const brief = keur(briefVoorstel, { soort: 'dringende_steun', velden: invoer.brief.velden });
  const werkerId = await neemDossierInHand(tx, dossierId, invoer.aanvraagId);
  const lijnen = await berekenLijnen(tx, dossierId, invoer, ogenblik);
  const totaalCent = som(lijnen.map(({ gegevens }) => gegevens.bedragCent ?? 0));
  const restCent = await eisBinnenGrens(tx, dossierId, totaalCent, ogenblik);

  const besluitId = await schrijfVoorzittersbesluit(tx, {
    ...ogenblik,
    ...{ dossierId, brief, lijnen },
    aanvraagId: invoer.aanvraagId ?? null,
    motivering: invoer.motivering,
  });
  const { procedureId, bekrachtigenOp } = await openDringend(tx, { besluitId, dossierId, werkerId }, ogenblik);
  const besluitProcedureId = await openBesluitProcedure(tx, wie, besluitId);
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: 'dringendeSteun.toegekend',
    onderwerpId: besluitId,
    op: ogenblik.op,
    gegevens: { totaalCent, lijnen: lijnen.length, bekrachtigenOp },
  });
  return {
    besluitId,
    procedureId,
    besluitProcedureId,
    totaalCent,
    restCent,
    bekrachtigenOp,
    lijnIds: lijnen.map(({ id }) => id),
  };
}

/** Locked: two decisions at once must not each see room under the one limit. */
async function neemDossierInHand(tx: Tx, dossierId: string, aanvraagId: string | undefined): Promise<string> {
  const [dossier] = await tx.$queryRaw<{ werkerId: string; overleden: boolean }[]>`
    SELECT werker_id AS "werkerId", overleden_op IS NOT NULL AS overleden FROM dossier WHERE id = ${dossierId}::uuid FOR UPDATE`;
  if (dossier === undefined) throw nietGevonden('Dit dossier');
  if (dossier.overleden)
    throw new Weigering('handeling.nietMogelijk', 'De cliënt is overleden: hij krijgt geen steun meer.');
  if (aanvraagId === undefined) return dossier.werkerId;
  const aanvraag = await tx.aanvraag.findUnique({ where: { id: aanvraagId, dossierId }, select: { geslotenOp: true } });
  if (aanvraag === null) throw nietGevonden('Deze aanvraag');
  if (aanvraag.geslotenOp !== null) throw new Weigering('handeling.nietMogelijk', 'Deze aanvraag is al afgehandeld.');
  return dossier.werkerId;
}

async function berekenLijnen(tx: Tx, dossierId: string, { lijnen }: Dringendinvoer, { dag }: Ogenblik) {
  const context = await leesBerekencontext(tx, dossierId, dag);
  return lijnen.map(({ steun, tekst, invoer }, i) => {
    const fout = fouteSpoorkeuze(steun, 'MD');
    if (fout !== undefined) throw new Weigering('regel.geschonden', `Dringende steun is dienstverlening. ${fout}`);
    eisVorm(steun, invoer, `lijnen[${i}].invoer`);
    const gegevens: LijnGegevens = rekenLijn(invoer, context, `lijnen[${i}].invoer`);
    return {
      ...{ steun, tekst, gegevens },
      id: randomUUID(),
      aanvraaglijnId: null,
      besluit: 'TOEKENNING' as const,
      spoor: 'MD' as const,
    };
  });
}

/** The chair is bound by the forms of an aid as the committee is. */
function eisVorm(
  steun: SteunCode,
  { soort, terugvorderbaar }: Dringendinvoer['lijnen'][number]['invoer'],
  veld: string,
): void {
  if (!pastBijSteun(soort, steun)) {
    throw veldWeigering(
      `${veld}.soort`,
      'soortBijSteun',
      `Een lijn van de soort "${soort}" past niet bij steun ${steun}.`,
    );
  }
  if (terugvorderbaar && !magTerugvorderbaarZijn(steun)) {
    throw veldWeigering(`${veld}.terugvorderbaar`, 'terugbetaling', `Steun ${steun} wordt nooit teruggevraagd.`);
  }
}

/** @returns what the chair may still grant in this file */
async function eisBinnenGrens(
  tx: Tx,
  dossierId: string,
  totaalCent: number,
  { dag: vanaf }: Ogenblik,
): Promise<number> {
  const { dringendMaxCent } = await leesHuisregels(tx);
  const [rij] = await tx.$queryRaw<{ cent: number }[]>`
    SELECT coalesce(sum(l.bedrag_cent), 0)::int AS cent FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id
    WHERE b.dossier_id = ${dossierId}::uuid AND b.orgaan = 'voorzitter'`;
  const reedsCent = rij?.cent ?? 0;
  const maximumPerDossierCent = dringendMaxCent.waarde;
  const oordeel = magVoorzitterToekennen(totaalCent, reedsCent, {
    maximumPerDossierCent,
    vanaf,
    bron: dringendMaxCent.bron,
  });
  if (oordeel.mag) return maximumPerDossierCent - reedsCent - totaalCent;
  throw new Weigering('regel.geschonden', `${oordeel.reden} Zo staat het in: ${dringendMaxCent.bron}.`, {
    extra: { regel: 'dringendMaxCent', maximumCent: maximumPerDossierCent, reedsCent },
  });
}

async function openDringend(
  tx: Tx,
  { besluitId, dossierId, werkerId }: { besluitId: string; dossierId: string; werkerId: string },
  { op, dag }: Ogenblik,
): Promise<{ procedureId: string; bekrachtigenOp: string | null }> {
  const procedureId = await openProcedure(tx, {
    ...{ dossierId, op },
    soort: 'dringend',
    onderwerpId: besluitId,
    aanZet: 'werker',
  });
  // The very next meeting, also when its agenda already left: ratification is a standing item (R-URG-06).
  const zitting = await tx.zitting.findFirst({
    where: { subcomiteId: null, fase: { in: ['gepland', 'opgeroepen', 'bezig'] }, datum: { gte: naarDb(dag) } },
    orderBy: { datum: 'asc' },
    select: { datum: true },
  });
  const uiterlijk = zitting === null ? undefined : dagUitDb(zitting.datum);
  await startKlokVan(tx, {
    procedureId,
    onderwerpId: besluitId,
    klok: { id: 'CLK-10', begint: dag, ...(uiterlijk === undefined ? {} : { uiterlijk }) },
  });
  // Runs on when the meeting ratifies first: help that is not yet in hand is never without a clock.
  const nogVandaag = { id: 'HR-IN-HANDEN', begint: dag, uiterlijk: dag } as const;
  await startKlokVan(tx, { procedureId, onderwerpId: besluitId, klok: nogVandaag });
  await maakTaak(tx, {
    ...{ procedureId, op },
    soort: 'inHanden',
    sleutel: `inHanden/${besluitId}`,
    titel: 'Geef de dringende steun in handen',
    rol: 'werker',
    gebruikerId: werkerId,
    uiterlijk: dag,
  });
  await wek(tx, procedureId);
  return { procedureId, bekrachtigenOp: uiterlijk ?? null };
}
