/** A new wording is laid before a colleague, who publishes it: nobody changes alone what all clients will read. */
import { randomUUID } from 'node:crypto';
import type { BriefSoort } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, nu } from '@besluitpad/prisma';
import { keurSjabloon, sjabloonVersie } from '@besluitpad/templates';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { naarKop } from './lees.js';
import type { NieuweTekst, Stand, Tekstkop, Voorgelegd } from './vormen.js';

export async function legTekstVoor(tx: Tx, wie: Wie, soort: BriefSoort, invoer: NieuweTekst): Promise<Voorgelegd> {
  const tekst = invoer.tekst.replaceAll('\r\n', '\n');
  const gebreken = keurSjabloon(soort, tekst);
  // What is wrong with the text itself is refused now; what a sample shows may still be talked over.
  const inTekst = gebreken.find(({ voorbeeld }) => voorbeeld === undefined);
  if (inTekst !== undefined) throw veldWeigering('tekst', 'brieftekst', inTekst.melding, { extra: { gebreken } });
  await vergrendel(tx, soort);
  const { _max } = await tx.sjabloon.aggregate({ where: { soort }, _max: { versie: true } });
  const rij = { id: randomUUID(), versie: (_max.versie ?? 0) + 1 };
  const op = await nu(tx);
  const data = { ...rij, soort, tekst, reden: invoer.reden, opstellerId: wie.gebruikerId, opgesteldOp: op };
  await tx.sjabloon.create({ data, select: { id: true } });
  await noteer(tx, wie, 'sjabloon.voorgelegd', { ...rij, soort }, invoer.reden);
  return { ...rij, gebreken };
}

export async function publiceerTekst(tx: Tx, wie: Wie, id: string, revisie: number): Promise<Stand> {
  const { kop, tekst } = await neem(tx, id, revisie);
  if (kop.status !== 'voorgelegd') throw nietMeer(kop);
  if (kop.opstellerId === wie.gebruikerId) {
    throw new Weigering('regel.geschonden', 'U schreef deze tekst zelf. Iemand anders leest hem na en publiceert hem.');
  }
  const gebreken = keurSjabloon(kop.soort, tekst);
  if (gebreken.length > 0) {
    throw new Weigering('regel.geschonden', `Deze tekst klopt nog niet: ${gebreken[0]?.melding ?? ''}`, {
      extra: { gebreken },
    });
  }
  await tx.sjabloon.updateMany({
    where: { soort: kop.soort, status: 'gepubliceerd' },
    data: { status: 'vervangen', rev: { increment: 1 } },
  });
  const data = { status: 'gepubliceerd', gepubliceerdDoor: wie.gebruikerId, gepubliceerdOp: await nu(tx) };
  return await zet(tx, wie, 'sjabloon.gepubliceerd', kop, data, { vingerafdruk: sjabloonVersie(kop.soort, tekst) });
}

/** Also of the wording in force: from then on the one that came with the program holds again. */
export async function trekTekstIn(
  tx: Tx,
  wie: Wie,
  id: string,
  { revisie, reden }: { readonly revisie: number; readonly reden: string },
): Promise<Stand> {
  const { kop } = await neem(tx, id, revisie);
  if (kop.status !== 'voorgelegd' && kop.status !== 'gepubliceerd') throw nietMeer(kop);
  return await zet(tx, wie, 'sjabloon.ingetrokken', kop, { status: 'ingetrokken' }, {}, reden);
}

function nietMeer({ versie, status }: Tekstkop): Weigering {
  return new Weigering('handeling.nietMogelijk', `Versie ${versie} van deze tekst is al ${status}.`);
}

async function neem(tx: Tx, id: string, revisie: number): Promise<{ kop: Tekstkop; tekst: string }> {
  await tx.$executeRaw`SELECT 1 FROM sjabloon WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await tx.sjabloon.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze versie van de brieftekst');
  const { tekst, ...rest } = rij;
  const kop = naarKop(rest);
  eisRevisie(revisie, kop.rev, () => kop);
  await vergrendel(tx, kop.soort);
  return { kop, tekst };
}

/** One change of a kind at a time: two versions would get one number, or both come into force. */
async function vergrendel(tx: Tx, soort: BriefSoort): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`sjabloon/${soort}`}))`;
}

async function zet(
  tx: Tx,
  wie: Wie,
  handeling: string,
  kop: Tekstkop,
  data: { status: string; gepubliceerdDoor?: string; gepubliceerdOp?: Date },
  gegevens: Readonly<Record<string, string>>,
  reden?: string,
): Promise<Stand> {
  const rev = kop.rev + 1;
  await tx.sjabloon.update({ where: { id: kop.id }, data: { ...data, rev }, select: { id: true } });
  await noteer(tx, wie, handeling, { ...kop, ...gegevens }, reden);
  return { status: data.status, rev };
}

async function noteer(
  tx: Tx,
  wie: Wie,
  soort: string,
  { id, soort: brief, versie, ...rest }: { id: string; soort: string; versie: number; vingerafdruk?: string },
  tekst?: string,
): Promise<void> {
  const gegevens = { brief, versie, ...(rest.vingerafdruk === undefined ? {} : { vingerafdruk: rest.vingerafdruk }) };
  await legVast(tx, wie, {
    ketenId: KETEN_OCMW,
    soort,
    onderwerpId: id,
    op: await nu(tx),
    gegevens,
    tekst: tekst ?? null,
  });
}
