/** How the convocation reached each member: on screen with a mail, or on paper by the post or by hand (R-COM-09). */
import { laatsteOproepingsdag, type Datum } from '@besluitpad/domain';
import { getProcedure, legVast, maakTaken, naarDb, nu, rondTaakAf, uitDb } from '@besluitpad/prisma';
import { getComite, type Lid } from '../comite/samenstelling.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, vandaagVan, type Zitting } from '../zittingen/zitting.js';
import type { Bezorging, Oproeping } from './vormen.js';

const sleutelVan = (zitting: Zitting, lid: Pick<Lid, 'id'>): string => `oproepingOpPapier/${zitting.id}/${lid.id}`;

/** With the convocation: one task for each member who gets the papers on paper. */
export async function vraagPapierTeBezorgen(tx: Tx, zitting: Zitting, leden: readonly Lid[], op: Date): Promise<void> {
  const { id: procedureId } = await getProcedure(tx, 'zitting', zitting.id);
  await maakTaken(
    tx,
    leden
      .filter(({ opPapier }) => opPapier)
      .map((lid) => ({
        ...{ procedureId, soort: 'oproepingOpPapier', sleutel: sleutelVan(zitting, lid), rol: 'secretaris', op },
        titel: `Druk de oproeping en de bundel van ${lid.naam} af en bezorg ze`,
        uiterlijk: laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen),
      })),
  );
}

export async function lijstOproepingen(tx: Tx, zitting: Zitting): Promise<Oproeping[]> {
  const { leden } = await getComite(tx, zitting);
  const uiterlijk = laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen);
  const brieven = await tx.brief.findMany({
    where: { soort: 'oproeping', onderwerpId: zitting.id, status: { not: 'vervangen' } },
    select: { id: true, bestemming: true },
  });
  const bezorgd = await tx.oproepingBezorgd.findMany({ where: { zittingId: zitting.id } });
  const { id: procedureId } = await getProcedure(tx, 'zitting', zitting.id);
  const mails = await tx.effect.findMany({
    where: { procedureId, effect: 'mailOproeping' },
    select: { onderwerpId: true, status: true },
  });
  return leden.map(({ id: lidId, naam, opPapier }) => {
    const rij = bezorgd.find((b) => b.lidId === lidId);
    return {
      ...{ lidId, naam, wijze: opPapier ? 'papier' : 'scherm', uiterlijk },
      briefId: brieven.find(({ bestemming }) => bestemming === naam)?.id ?? null,
      mail: mails.find(({ onderwerpId }) => onderwerpId === lidId)?.status ?? null,
      bezorgd: rij === undefined ? null : bezorgingVan(rij, uiterlijk),
    };
  });
}

function bezorgingVan({ wijze, op }: { wijze: string; op: Date }, uiterlijk: Datum): NonNullable<Oproeping['bezorgd']> {
  const dag = uitDb(op);
  return { wijze: wijze as 'post', op: dag, teLaat: dag > uiterlijk };
}

export async function noteerBezorging(
  tx: Tx,
  wie: Wie,
  { zitting, lidId, bezorging }: { zitting: Zitting; lidId: string; bezorging: Bezorging },
): Promise<Oproeping> {
  eisFase(zitting, 'opgeroepen', 'bezig', 'gesloten');
  const { leden } = await getComite(tx, zitting);
  const lid = leden.find(({ id }) => id === lidId);
  if (lid === undefined) throw nietGevonden('Dit lid van de zitting');
  const op = await nu(tx);
  if (bezorging.op > vandaagVan(op)) throw veldWeigering('op', 'toekomst', 'Noteer dit op de dag zelf of erna.');
  if ((await tx.oproepingBezorgd.count({ where: { zittingId: zitting.id, lidId } })) > 0) {
    throw new Weigering('handeling.nietMogelijk', `De oproeping van ${lid.naam} is al als bezorgd genoteerd.`);
  }
  await tx.oproepingBezorgd.create({
    data: {
      ...{ zittingId: zitting.id, lidId, wijze: bezorging.wijze, op: naarDb(bezorging.op) },
      ...{ genoteerdOp: op, genoteerdDoor: wie.gebruikerId },
    },
  });
  await rondTaakAf(tx, sleutelVan(zitting, lid), op, wie.gebruikerId);
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'zitting.oproepingBezorgd', onderwerpId: zitting.id, op },
    gegevens: { lidId, ...bezorging },
  });
  const lijst = await lijstOproepingen(tx, zitting);
  const oproeping = lijst.find((rij) => rij.lidId === lidId);
  if (oproeping === undefined) throw nietGevonden('Dit lid van de zitting');
  return oproeping;
}
