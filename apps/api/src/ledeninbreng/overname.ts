/** An item of a member that could not be dealt with for want of members (R-COM-12) comes back by itself. */
import { legVast, naarDb } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Zitting } from '../zittingen/zitting.js';

/** At the end of a meeting: to the next one of the same body whose agenda has not left, if it is planned already. */
export async function draagLedenpuntenOver(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<void> {
  const volgende = await tx.zitting.findFirst({
    where: { datum: { gt: naarDb(zitting.datum) }, subcomiteId: zitting.subcomiteId, oproepingNr: 1, fase: 'gepland' },
    orderBy: { datum: 'asc' },
    select: { id: true },
  });
  if (volgende !== null) await zetOver(tx, wie, volgende.id, await leesAchtergebleven(tx, zitting), op);
}

/** When a meeting is planned: what no meeting took yet. A second convocation takes the items of the first, and no others. */
export async function neemLedenpuntenOver(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<void> {
  if (zitting.vervolgOp === null) {
    await zetOver(tx, wie, zitting.id, await leesAchtergebleven(tx, zitting), op);
    return;
  }
  const achtergebleven = await tx.ledenpunt.findMany({
    where: { zittingId: { in: await eersteEnAfgelaste(tx, zitting.vervolgOp) }, uitkomst: 'niet_behandeld' },
    orderBy: { volgnr: 'asc' },
  });
  const elders = await tx.$queryRaw<{ id: string; van: string }[]>`
    SELECT n.id, n.overgenomen_van AS van FROM ledenpunt n JOIN zitting z ON z.id = n.zitting_id AND z.id <> ${zitting.id}::uuid
    WHERE n.overgenomen_van = ANY (${achtergebleven.map(({ id }) => id)}::uuid[])`;
  const nieuw = achtergebleven.filter(({ id }) => !elders.some(({ van }) => van === id));
  await zetOver(tx, wie, zitting.id, nieuw, op);
  // Already on a later agenda that has not left: the second convocation comes first.
  const eerste = (await laatsteNr(tx, zitting.id)) + 1;
  await tx.$executeRaw`
    UPDATE ledenpunt p SET zitting_id = ${zitting.id}::uuid, volgnr = ${eerste}::int + e.nr::int - 1
    FROM unnest(${elders.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS e(id, nr), zitting z
    WHERE p.id = e.id AND p.uitkomst IS NULL AND z.id = p.zitting_id AND z.fase = 'gepland'`;
}

/** The first meeting, and the second convocations of it that were called off: those were none. */
export async function eersteEnAfgelaste(tx: Tx, vervolgOp: string): Promise<string[]> {
  const afgelast = await tx.zitting.findMany({ where: { vervolgOp, fase: 'afgelast' }, select: { id: true } });
  return [vervolgOp, ...afgelast.map(({ id }) => id)];
}

/** A meeting that is called off deals with nothing: what came to it from another one goes on to the next. */
export async function geefLedenpuntenDoor(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<void> {
  const { count } = await tx.ledenpunt.updateMany({
    where: { zittingId: zitting.id, uitkomst: null, overgenomenVan: { not: null } },
    data: { uitkomst: 'niet_behandeld', afgehandeldOp: op },
  });
  if (count > 0) await draagLedenpuntenOver(tx, wie, zitting, op);
}

type Rij = Awaited<ReturnType<Tx['ledenpunt']['findMany']>>[number];

/** Of this body, up to the day of this meeting, and not yet on another agenda. */
function leesAchtergebleven(tx: Tx, { datum, subcomiteId }: Zitting): Promise<Rij[]> {
  return tx.$queryRaw<Rij[]>`
    SELECT p.id, p.lid_id AS "lidId", p.titel, p.voorstel, p.ingediend_op AS "ingediendOp"
    FROM ledenpunt p JOIN zitting z ON z.id = p.zitting_id
    WHERE p.uitkomst = 'niet_behandeld' AND z.fase IN ('bezig', 'gesloten', 'afgelast') AND z.datum <= ${naarDb(datum)}::date
      AND z.subcomite_id IS NOT DISTINCT FROM ${subcomiteId}::uuid
      AND NOT EXISTS (SELECT FROM ledenpunt n WHERE n.overgenomen_van = p.id)
    ORDER BY z.datum, p.volgnr`;
}

async function zetOver(tx: Tx, wie: Wie, zittingId: string, punten: readonly Rij[], op: Date): Promise<void> {
  let volgnr = await laatsteNr(tx, zittingId);
  for (const { id: overgenomenVan, lidId, titel, voorstel, ingediendOp } of punten) {
    volgnr += 1;
    const { id } = await tx.ledenpunt.create({
      data: { zittingId, volgnr, lidId, titel, voorstel, ingediendOp, overgenomenVan },
      select: { id: true },
    });
    await legVast(tx, wie, {
      ...{ ketenId: zittingId, soort: 'ledenpunt.overgenomen', onderwerpId: id, op },
      gegevens: { lidId, overgenomenVan },
    });
  }
}

/** Not how many there are: one that went to another agenda leaves its number. */
export async function laatsteNr(tx: Tx, zittingId: string): Promise<number> {
  const { _max } = await tx.ledenpunt.aggregate({ where: { zittingId }, _max: { volgnr: true } });
  return _max.volgnr ?? 0;
}
