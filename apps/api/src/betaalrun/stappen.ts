/** What people do with a run: have it computed anew, release it, supplement it, let it lapse. */
import { brusselseDatum } from '@besluitpad/domain';
import {
  getProcedure,
  KETEN_OCMW,
  legVast,
  planEffect,
  rondTaakAf,
  sluitProcedure,
  volgendEffectnr,
  zetAanZet,
} from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import { kiesFunctie, VRIJGEVERS } from '../betalingen/geefVrij.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBetaalrun, tijdvakVan } from './lees.js';
import { laatRekenen, planRun, planVolgendeRun } from './plan.js';
import type { Betaalrun } from './vormen.js';

export interface Runstap {
  readonly id: string;
  readonly revisie: number;
}

/** Locked, and as the caller saw it: two people at once never release, compute or drop the same run. */
async function vergrendel(tx: Tx, { id, revisie }: Runstap): Promise<Betaalrun> {
  await tx.$queryRaw`SELECT 1 FROM betaalrun WHERE id = ${id}::uuid FOR UPDATE`;
  const run = await getBetaalrun(tx, id);
  eisRevisie(revisie, run.rev, () => run);
  return run;
}

function eisStatus(run: Betaalrun, mag: readonly string[], anders: string): void {
  if (!mag.includes(run.status)) throw new Weigering('handeling.nietMogelijk', anders);
}

/** What was released of the list before no longer counts: it was another list. */
export async function herbereken(tx: Tx, wie: Wie, stap: Runstap): Promise<Betaalrun> {
  const run = await vergrendel(tx, stap);
  eisStatus(run, ['gepland', 'berekend'], 'Herberekenen kan tot twee personen de run vrijgaven.');
  const { id: procedureId } = await getProcedure(tx, 'betaalrun', run.id);
  const { op } = await leesOgenblik(tx);
  const { berekening } = await tx.betaalrun.update({
    where: { id: run.id },
    data: { status: 'rekent', berekening: { increment: 1 }, rev: { increment: 1 } },
    select: { berekening: true },
  });
  for (const functie of VRIJGEVERS)
    await rondTaakAf(tx, taaksleutel(run.id, berekening - 1, functie), op, wie.gebruikerId);
  await laatRekenen(tx, run.id, procedureId);
  await leg(tx, wie, run.id, 'herberekend', { berekening });
  return getBetaalrun(tx, run.id);
}

export async function geefRunVrij(tx: Tx, wie: Wie, stap: Runstap): Promise<Betaalrun> {
  const run = await vergrendel(tx, stap);
  eisStatus(run, ['berekend'], 'Vrijgeven kan zodra de run berekend is, en tot twee personen het deden.');
  const { berekening } = await tx.betaalrun.findUniqueOrThrow({ where: { id: run.id }, select: { berekening: true } });
  const gezet = await tx.betaalrunVrijgave.findMany({ where: { betaalrunId: run.id, berekening } });
  const functie = kiesFunctie(gezet, wie);
  const { op } = await leesOgenblik(tx);
  await tx.betaalrunVrijgave.create({
    data: { betaalrunId: run.id, berekening, functie, gebruikerId: wie.gebruikerId, op },
  });
  await rondTaakAf(tx, taaksleutel(run.id, berekening, functie), op, wie.gebruikerId);
  const isVolledig = gezet.length + 1 === VRIJGEVERS.length;
  await tx.betaalrun.update({
    where: { id: run.id },
    data: { ...(isVolledig ? { status: 'vrijgegeven' } : {}), rev: { increment: 1 } },
    select: { id: true },
  });
  const { aantal, totaalCent } = run;
  await leg(tx, wie, run.id, 'vrijgegeven', { functie, berekening, aantal, totaalCent });
  if (isVolledig) await bestel(tx, wie, run);
  else await zetAanZet(tx, (await getProcedure(tx, 'betaalrun', run.id)).id, anderVan(functie));
  return getBetaalrun(tx, run.id);
}

function anderVan(functie: string): string {
  return VRIJGEVERS.find((ander) => ander !== functie) ?? 'financieelDirecteur';
}

async function bestel(tx: Tx, wie: Wie, run: Betaalrun): Promise<void> {
  const { id: procedureId } = await getProcedure(tx, 'betaalrun', run.id);
  await zetAanZet(tx, procedureId, 'financieleDienst');
  const volgnr = await volgendEffectnr(tx, procedureId, 1, 'bestelBetaalrun');
  await planEffect(tx, { procedureId, ronde: 1, effect: 'bestelBetaalrun', onderwerpId: run.id, volgnr });
  if (run.aanvulling === 0) await planVolgendeRun(tx, wie, { ritme: run.ritme, ...tijdvakVan(run) });
}

/** For the same days, when something changed after the release: it pays what is still short, and nothing twice. */
export async function vulAan(tx: Tx, wie: Wie, id: string): Promise<Betaalrun> {
  await tx.$queryRaw`SELECT 1 FROM betaalrun WHERE id = ${id}::uuid FOR UPDATE`;
  const run = await getBetaalrun(tx, id);
  eisStatus(run, ['besteld', 'uitgevoerd'], 'Een aanvullende run kan zodra de run besteld is.');
  if (run.aanvulling > 0) {
    throw new Weigering('handeling.nietMogelijk', 'Vul de run zelf aan, niet een aanvulling.');
  }
  const andere = await tx.betaalrun.findMany({ where: { van: new Date(run.van), aanvulling: { gt: 0 } } });
  if (andere.some(({ status }) => !['besteld', 'uitgevoerd', 'vervallen'].includes(status))) {
    throw new Weigering('handeling.nietMogelijk', 'Er loopt al een aanvullende run voor dit tijdvak.');
  }
  const aanvulling = Math.max(0, ...andere.map((rij) => rij.aanvulling)) + 1;
  const nieuw = await planRun(tx, { ritme: run.ritme, tijdvak: tijdvakVan(run), door: wie.gebruikerId, aanvulling });
  const { op } = await leesOgenblik(tx);
  await rondTaakAf(tx, `betaalrun.aanvullen/${id}`, op, wie.gebruikerId);
  await leg(tx, wie, nieuw, 'aangevuld', { van: run.van, tot: run.tot, aanvulling });
  return getBetaalrun(tx, nieuw);
}

/** Opened by mistake, or for the wrong period: nothing of it was ordered. */
export async function laatVervallen(tx: Tx, wie: Wie, stap: Runstap, reden: string): Promise<Betaalrun> {
  const run = await vergrendel(tx, stap);
  eisStatus(run, ['gepland', 'rekent', 'berekend'], 'Een run die vrijgegeven is, vervalt niet meer.');
  const { id: procedureId } = await getProcedure(tx, 'betaalrun', run.id);
  const { op } = await leesOgenblik(tx);
  await tx.betaalrun.update({ where: { id: run.id }, data: { status: 'vervallen', rev: { increment: 1 } } });
  await sluitProcedure(tx, procedureId, op, 'vervallen');
  await leg(tx, wie, run.id, 'vervallen', { van: run.van, tot: run.tot, op: brusselseDatum(op) }, reden);
  return getBetaalrun(tx, run.id);
}

function taaksleutel(id: string, berekening: number, functie: string): string {
  return `betaalrun.vrijgeven/${id}/${berekening}/${functie}`;
}

async function leg(
  tx: Tx,
  wie: Wie,
  id: string,
  wat: string,
  gegevens: Readonly<Record<string, string | number>>,
  tekst: string | null = null,
): Promise<void> {
  const { op } = await leesOgenblik(tx);
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: `betaalrun.${wat}`, onderwerpId: id, op, gegevens, tekst });
}
