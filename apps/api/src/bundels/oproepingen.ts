/** How the convocation reached each member: on screen with a mail, or on paper by the post or by hand (R-COM-09). */
import { laatsteOproepingsdag, type Datum } from '@besluitpad/domain';
import {
  getProcedure,
  legVast,
  maakTaken,
  naarDb,
  nu,
  planEffect,
  planEffecten,
  rondTaakAf,
  uitDb,
  volgendEffectnr,
} from '@besluitpad/prisma';
import { getComite, type Lid } from '../comite/samenstelling.js';
import { leesPlaatsvervangers, type Plaatsvervanger } from '../comite/zetel.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, vandaagVan, type Zitting } from '../zittingen/zitting.js';
import type { Bezorging, Oproeping } from './vormen.js';

/** Who reads at a seat: the member, or from the replacement on the substitute (R-COM-03). */
interface Zetel {
  readonly lid: Lid;
  readonly vervanger: Plaatsvervanger | undefined;
}

const sleutelVan = (zitting: Zitting, { lid, vervanger }: Zetel): string =>
  ['oproepingOpPapier', zitting.id, lid.id, ...(vervanger === undefined ? [] : [vervanger.gebruikerId])].join('/');

export async function leesZetels(tx: Tx, zitting: Zitting): Promise<Zetel[]> {
  const { leden } = await getComite(tx, zitting);
  const vervangers = await leesPlaatsvervangers(tx, zitting.id);
  return leden.map((lid) => ({ lid, vervanger: vervangers.find(({ lidId }) => lidId === lid.id) }));
}

/** With the convocation: a mail to each reader on screen, a task for each seat on paper. A substitute has an account, so both. */
export async function bestelOproepingen(tx: Tx, zitting: Zitting, zetels: readonly Zetel[], op: Date): Promise<void> {
  const { id: procedureId, ronde } = await getProcedure(tx, 'zitting', zitting.id);
  await maakTaken(
    tx,
    zetels
      .filter(({ lid }) => lid.opPapier)
      .map((zetel) => ({
        ...{ procedureId, soort: 'oproepingOpPapier', sleutel: sleutelVan(zitting, zetel), rol: 'secretaris', op },
        titel: `Druk de oproeping en de bundel van ${zetel.vervanger?.naam ?? zetel.lid.naam} af en bezorg ze`,
        uiterlijk: laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen),
      })),
  );
  const effect = 'mailOproeping';
  const opScherm = zetels.filter(({ lid, vervanger }) => vervanger !== undefined || !lid.opPapier);
  const volgnr = await volgendEffectnr(tx, procedureId, ronde, effect);
  await planEffecten(
    tx,
    opScherm.map((zetel, i) => ({ procedureId, ronde, effect, onderwerpId: lezerVan(zetel), volgnr: volgnr + i })),
  );
}

/** After the convocation, whoever now reads at the seat and was not called yet gets what the others got. */
export async function roepLezerOp(tx: Tx, zitting: Zitting, lidId: string, op: Date): Promise<void> {
  if (zitting.fase === 'gepland') return;
  const zetel = (await leesZetels(tx, zitting)).find(({ lid }) => lid.id === lidId);
  if (zetel === undefined) throw nietGevonden('Dit lid van de zitting');
  const { id: procedureId, ronde } = await getProcedure(tx, 'zitting', zitting.id);
  // One act at a time numbers the effects of the meeting; so this also waits for who calls the same reader.
  const volgnr = await volgendEffectnr(tx, procedureId, ronde, 'drukOproeping');
  if (await isOpgeroepen(tx, zitting, procedureId, zetel)) return;
  const onderwerpId = lezerVan(zetel);
  await planEffect(tx, { procedureId, ronde, effect: 'drukOproeping', onderwerpId, volgnr });
  await bestelOproepingen(tx, zitting, [zetel], op);
}

async function isOpgeroepen(tx: Tx, { id }: Zitting, procedureId: string, zetel: Zetel): Promise<boolean> {
  const eigen = { procedureId, effect: { in: ['drukOproeping', 'mailOproeping'] }, onderwerpId: lezerVan(zetel) };
  if ((await tx.effect.count({ where: eigen })) > 0) return true;
  // On paper the letter came with that of all others, unless there was a substitute when they were drawn up.
  const brief = { soort: 'oproeping', onderwerpId: id, bestemming: zetel.lid.naam };
  return zetel.vervanger === undefined && (await tx.brief.count({ where: brief })) > 0;
}

const lezerVan = ({ lid, vervanger }: Zetel): string => vervanger?.gebruikerId ?? lid.id;

/** Who no longer reads at a seat is not brought any paper. */
export async function bezorgNietMeer(tx: Tx, wie: Wie, zitting: Zitting, zetel: Zetel): Promise<void> {
  await rondTaakAf(tx, sleutelVan(zitting, zetel), await nu(tx), wie.gebruikerId);
}

export async function lijstOproepingen(tx: Tx, zitting: Zitting): Promise<Oproeping[]> {
  const zetels = await leesZetels(tx, zitting);
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
  return zetels.map((zetel) => {
    const { lid, vervanger } = zetel;
    const rij = bezorgd.find((b) => isVan(b, zetel));
    return {
      ...{ lidId: lid.id, naam: lid.naam, plaatsvervanger: vervanger?.naam ?? null, uiterlijk },
      wijze: lid.opPapier ? 'papier' : 'scherm',
      briefId: brieven.find(({ bestemming }) => bestemming === (vervanger?.naam ?? lid.naam))?.id ?? null,
      mail: mails.find(({ onderwerpId }) => onderwerpId === lezerVan(zetel))?.status ?? null,
      bezorgd: rij === undefined ? null : bezorgingVan(rij, uiterlijk),
    };
  });
}

function isVan(b: { lidId: string; plaatsvervangerId: string | null }, { lid, vervanger }: Zetel): boolean {
  return b.lidId === lid.id && b.plaatsvervangerId === (vervanger?.gebruikerId ?? null);
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
  const zetel = (await leesZetels(tx, zitting)).find(({ lid }) => lid.id === lidId);
  if (zetel === undefined) throw nietGevonden('Dit lid van de zitting');
  const op = await nu(tx);
  if (bezorging.op > vandaagVan(op)) throw veldWeigering('op', 'toekomst', 'Noteer dit op de dag zelf of erna.');
  const plaatsvervangerId = zetel.vervanger?.gebruikerId ?? null;
  if ((await tx.oproepingBezorgd.count({ where: { zittingId: zitting.id, lidId, plaatsvervangerId } })) > 0) {
    const naam = zetel.vervanger?.naam ?? zetel.lid.naam;
    throw new Weigering('handeling.nietMogelijk', `De oproeping van ${naam} is al als bezorgd genoteerd.`);
  }
  await tx.oproepingBezorgd.create({
    data: {
      ...{ zittingId: zitting.id, lidId, plaatsvervangerId, wijze: bezorging.wijze, op: naarDb(bezorging.op) },
      ...{ genoteerdOp: op, genoteerdDoor: wie.gebruikerId },
    },
  });
  await rondTaakAf(tx, sleutelVan(zitting, zetel), op, wie.gebruikerId);
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'zitting.oproepingBezorgd', onderwerpId: zitting.id, op },
    gegevens: { lidId, ...bezorging },
  });
  const lijst = await lijstOproepingen(tx, zitting);
  const oproeping = lijst.find((rij) => rij.lidId === lidId);
  if (oproeping === undefined) throw nietGevonden('Dit lid van de zitting');
  return oproeping;
}
