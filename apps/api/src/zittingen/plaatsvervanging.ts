/**
 * A substitute takes the seat of an excused member for one meeting, where the house rules allow it (R-COM-03): from that
 * moment the substitute reads the papers with an own account, and the member no longer.
 */
import { legVast, nu } from '@besluitpad/prisma';
import { bezorgNietMeer, leesZetels, roepLezerOp } from '../bundels/oproepingen.js';
import { getHuisregels } from '../comite/huisregels.js';
import { getComite, type Lid } from '../comite/samenstelling.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesBewegingen } from './bewegingen.js';
import { eisFase, type Zitting } from './zitting.js';

export async function vervangLid(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { lidId, gebruikerId, vastBureau }: { lidId: string; gebruikerId: string; vastBureau: boolean },
): Promise<void> {
  eisFase(zitting, 'gepland', 'opgeroepen', 'bezig');
  const { leden } = await getComite(tx, zitting);
  const lid = leden.find(({ id }) => id === lidId);
  if (lid === undefined)
    throw veldWeigering('lidId', 'lid', 'Dit is op de dag van de zitting geen lid van het comité.');
  if (lid.voorzitter) eisVastBureau(vastBureau);
  else await eisHuisregel(tx);
  await eisNietAanwezig(tx, zitting, lidId);
  const vervanger = await getVervanger(tx, gebruikerId, lid, leden);
  const bestaande = await tx.plaatsvervanging.findMany({ where: { zittingId: zitting.id } });
  if (bestaande.some((v) => v.tot === null && (v.lidId === lidId || v.gebruikerId === gebruikerId))) {
    throw new Weigering('bestaat.al', 'Dit lid is al vervangen, of deze plaatsvervanger zetelt al voor een ander lid.');
  }
  const op = await nu(tx);
  await tx.plaatsvervanging.create({
    data: {
      ...{ zittingId: zitting.id, volgnr: bestaande.length + 1, lidId, gebruikerId, naam: vervanger.naam },
      ...{ van: op, door: wie.gebruikerId, vastBureau: lid.voorzitter },
    },
    select: { volgnr: true },
  });
  await tx.aanwezigheid.upsert({
    where: { zittingId_lidId: { zittingId: zitting.id, lidId } },
    create: { zittingId: zitting.id, lidId, status: 'verontschuldigd' },
    update: { status: 'verontschuldigd' },
  });
  await vraagAkkoordOpnieuw(tx, zitting, lidId, op);
  await vraagBelangOpnieuw(tx, zitting, lidId, lid.gebruikerId);
  await bezorgNietMeer(tx, wie, zitting, { lid, vervanger: undefined });
  await roepLezerOp(tx, zitting, lidId, op);
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'zitting.lidVervangen', onderwerpId: lidId, op },
    gegevens: { lidId, plaatsvervangerId: gebruikerId, voorzitter: lid.voorzitter },
  });
}

/** R-COM-22: who takes the seat agrees for himself; what the one before him said does not bind him. */
async function vraagAkkoordOpnieuw(tx: Tx, { id: zittingId }: Zitting, lidId: string, op: Date): Promise<void> {
  await tx.anoniemAkkoord.updateMany({ where: { zittingId, lidId }, data: { akkoord: false, op } });
}

/** The member comes after all, before the substitute sat. */
export async function trekVervangingIn(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { lidId, reden }: { lidId: string; reden: string },
): Promise<void> {
  eisFase(zitting, 'gepland', 'opgeroepen', 'bezig');
  const vervanging = await tx.plaatsvervanging.findFirst({ where: { zittingId: zitting.id, lidId, tot: null } });
  if (vervanging === null)
    throw new Weigering('handeling.nietMogelijk', 'Dit lid is voor deze zitting niet vervangen.');
  await eisNietAanwezig(tx, zitting, lidId);
  const zetel = (await leesZetels(tx, zitting)).find(({ lid }) => lid.id === lidId);
  if (zetel !== undefined) await bezorgNietMeer(tx, wie, zitting, zetel);
  const op = await nu(tx);
  await vraagAkkoordOpnieuw(tx, zitting, lidId, op);
  await tx.plaatsvervanging.update({
    where: { zittingId_volgnr: { zittingId: zitting.id, volgnr: vervanging.volgnr } },
    data: { tot: op, reden },
    select: { volgnr: true },
  });
  await vraagBelangOpnieuw(tx, zitting, lidId, vervanging.gebruikerId);
  await roepLezerOp(tx, zitting, lidId, op);
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'zitting.vervangingIngetrokken', onderwerpId: lidId, op, tekst: reden },
    gegevens: { lidId, plaatsvervangerId: vervanging.gebruikerId },
  });
}

async function eisHuisregel(tx: Tx): Promise<void> {
  const { plaatsvervanging } = await getHuisregels(tx);
  if (plaatsvervanging?.waarde === true) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    'De huisregels zeggen niet dat een plaatsvervanger een verhinderd lid vervangt (na te kijken).',
  );
}

/** Of the chair the law itself says who may be the substitute, whatever the house rules say of members. */
function eisVastBureau(vastBureau: boolean): void {
  if (vastBureau) return;
  throw veldWeigering('vastBureau', 'R-URG-04', 'Alleen een lid van het vast bureau vervangt de voorzitter.');
}

async function eisNietAanwezig(tx: Tx, zitting: Zitting, lidId: string): Promise<void> {
  if (!(await leesBewegingen(tx, zitting.id)).some((beweging) => beweging.lidId === lidId)) return;
  throw new Weigering('handeling.nietMogelijk', 'Deze zetel is op deze zitting al ingenomen: dat wijzigt niet meer.');
}

async function getVervanger(
  tx: Tx,
  gebruikerId: string,
  { voorzitter }: Lid,
  leden: readonly Lid[],
): Promise<{ naam: string }> {
  const rol = voorzitter ? 'voorzitter' : 'comitelid';
  const gebruiker = await tx.gebruiker.findUnique({
    where: { id: gebruikerId },
    select: { naam: true, rollen: true, actief: true },
  });
  if (gebruiker === null || !gebruiker.actief || !gebruiker.rollen.includes(rol)) {
    const functie = voorzitter ? 'voorzitter' : 'lid van het comité';
    throw veldWeigering('gebruikerId', rol, `Kies een actieve gebruiker met de functie ${functie}.`);
  }
  if (leden.some((lid) => lid.gebruikerId === gebruikerId)) {
    throw veldWeigering('gebruikerId', 'eigenZetel', 'Wie zelf in het comité zetelt, vervangt geen ander lid.');
  }
  return gebruiker;
}

/** An interest is of a person: who takes the seat answers for himself. */
async function vraagBelangOpnieuw(tx: Tx, { id }: Zitting, lidId: string, vanWie: string | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE belang b SET antwoord = NULL, toelichting = NULL, beantwoord_op = NULL,
      eerder_van = CASE WHEN b.antwoord = 'belang' AND ${vanWie}::text IS NOT NULL THEN array_append(b.eerder_van, ${vanWie}::text) ELSE b.eerder_van END
    FROM agendapunt p WHERE p.id = b.agendapunt_id AND p.zitting_id = ${id}::uuid AND b.lid_id = ${lidId}::uuid AND b.antwoord IS NOT NULL`;
}
