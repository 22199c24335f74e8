/** That a decision was explained by word of mouth: by whom, when and how, or why it was not. */
import { randomUUID } from 'node:crypto';
import { brusselseDatum, weigerMondelingeUitleg } from '@besluitpad/domain';
import { legVast, naarDb, uitDb } from '@besluitpad/prisma';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBrief } from './brief.js';
import type { MondelingeUitleg, Uitleginvoer } from './kennisgevingsvormen.js';

export async function noteerMondelingeUitleg(
  tx: Tx,
  wie: Wie,
  briefId: string,
  invoer: Uitleginvoer,
): Promise<MondelingeUitleg> {
  const brief = await getBrief(tx, briefId);
  if (brief.groep !== 'besluit' || brief.dossierId === null) {
    throw new Weigering('handeling.nietMogelijk', 'Alleen de uitleg van een beslissing wordt hier genoteerd.');
  }
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(invoer.op, dag, 'op');
  const wijze = 'wijze' in invoer ? invoer.wijze : undefined;
  const weigering = weigerMondelingeUitleg(
    { nietBellen: await wilNietGebeld(tx, brief.dossierId), vrijgegevenOp: await vrijgegevenOp(tx, briefId) },
    { op: invoer.op, wijze },
  );
  if (weigering !== undefined) throw new Weigering('regel.geschonden', weigering);
  const rij = await tx.mondelingeUitleg.create({
    data: {
      id: randomUUID(),
      briefId,
      dossierId: brief.dossierId,
      op: naarDb(invoer.op),
      wijze: wijze ?? null,
      overgeslagen: 'overgeslagen' in invoer ? invoer.overgeslagen : null,
      tekst: ('tekst' in invoer ? invoer.tekst : undefined) ?? null,
      gebruikerId: wie.gebruikerId,
      genoteerdOp: op,
    },
  });
  await legVast(tx, wie, {
    ketenId: brief.dossierId,
    dossierId: brief.dossierId,
    soort: wijze === undefined ? 'brief.uitleg_overgeslagen' : 'brief.uitgelegd',
    onderwerpId: briefId,
    op,
    gegevens: { opDag: invoer.op, ...(wijze === undefined ? {} : { wijze }) },
  });
  return alsUitleg(rij);
}

export async function wilNietGebeld(tx: Tx, dossierId: string): Promise<boolean> {
  const { persoonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { persoonId: true } });
  const { nietBellen } = await tx.persoon.findUniqueOrThrow({ where: { id: persoonId }, select: { nietBellen: true } });
  return nietBellen;
}

async function vrijgegevenOp(tx: Tx, id: string) {
  const { status, vrijgegevenOp: op } = await tx.brief.findUniqueOrThrow({
    where: { id },
    select: { status: true, vrijgegevenOp: true },
  });
  return status === 'vrijgegeven' && op !== null ? brusselseDatum(op) : undefined;
}

type Rij = Awaited<ReturnType<Tx['mondelingeUitleg']['findFirstOrThrow']>>;

export function alsUitleg({ dossierId: _d, genoteerdOp, op, ...rij }: Rij): MondelingeUitleg {
  return { ...rij, op: uitDb(op), genoteerdOp: genoteerdOp.toISOString() };
}
