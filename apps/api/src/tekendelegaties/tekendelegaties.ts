/** Written delegations of signing (R-COM-20): who may sign letters for whom, from when until when, with the act itself. */
import { createHash } from 'node:crypto';
import { isRol, kort, overlapt, type Datum, type Delegeerbaar, type Tekendelegatie } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, nu } from '@besluitpad/prisma';
import { keurBestand } from '../bijlagen/keurBestand.js';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import type { Beeindiging, Delegatie, NieuweDelegatie } from './vormen.js';

type Akte = Omit<NieuweDelegatie, 'inhoudBase64'>;

export async function noteerDelegatie(tx: Tx, wie: Wie, { inhoudBase64, ...invoer }: NieuweDelegatie): Promise<string> {
  const inhoud = new Uint8Array(Buffer.from(inhoudBase64, 'base64'));
  const mediatype = await keurBestand(invoer.naam, inhoud);
  await eisPersonen(tx, invoer);
  const { op, dag } = await leesOgenblik(tx);
  if (invoer.tot < invoer.van) throw veldWeigering('tot', 'naVan', 'De laatste dag ligt voor de eerste.');
  if (invoer.tot < dag) throw veldWeigering('tot', 'voorbij', `Deze delegatie eindigde al op ${kort(invoer.tot)}.`);
  // Of two at the same moment for one office, the second sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`tekendelegatie/${invoer.functie}`}))`;
  await eisGeenAndere(tx, invoer);
  const { id } = await tx.tekendelegatie.create({
    data: {
      ...{ ...invoer, van: naarDb(invoer.van), tot: naarDb(invoer.tot), mediatype, inhoud, op, door: wie.gebruikerId },
      ...{ grootte: inhoud.length, sha256: createHash('sha256').update(inhoud).digest('hex') },
    },
    select: { id: true },
  });
  const { functie, houderId, gebruikerId, van, tot } = invoer;
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'tekendelegatie.genoteerd', onderwerpId: id, op },
    gegevens: { functie, houderId, gebruikerId, van, tot },
  });
  return id;
}

async function eisPersonen(tx: Tx, { functie, houderId, gebruikerId }: Akte): Promise<void> {
  if (houderId === gebruikerId) throw veldWeigering('gebruikerId', 'ander', 'Wie delegeert, kiest iemand anders.');
  const houder = await tx.gebruiker.findUnique({ where: { id: houderId } });
  if (houder === null || !houder.actief || !houder.rollen.includes(functie))
    throw veldWeigering('houderId', 'functie', 'Wie delegeert, is gebruiker en heeft die functie.');
  const gebruiker = await tx.gebruiker.findUnique({ where: { id: gebruikerId } });
  if (gebruiker?.actief !== true) throw veldWeigering('gebruikerId', 'bestaat', 'Kies een actieve gebruiker.');
  if (mag(gebruiker.rollen.filter(isRol), 'brief.ondertekenen')) return;
  throw veldWeigering(
    'gebruikerId',
    'ondertekenen',
    'De functie van deze gebruiker laat niet toe om brieven te ondertekenen.',
  );
}

async function eisGeenAndere(tx: Tx, nieuw: Akte): Promise<void> {
  const rijen = await tx.tekendelegatie.findMany({
    where: { functie: nieuw.functie },
    select: { van: true, tot: true },
  });
  const ander = rijen
    .map(({ van, tot }) => ({ van: dagUitDb(van), tot: dagUitDb(tot) }))
    .find((periode) => overlapt(periode, nieuw));
  if (ander === undefined) return;
  throw new Weigering(
    'bestaat.al',
    `Voor deze functie is er al een delegatie van ${kort(ander.van)} tot ${kort(ander.tot)}. Beëindig die eerst.`,
  );
}

export async function lijstDelegaties(tx: Tx): Promise<Delegatie[]> {
  const rijen = await tx.tekendelegatie.findMany({
    omit: { inhoud: true },
    orderBy: [{ van: 'desc' }, { functie: 'asc' }],
  });
  const ids = rijen.flatMap(({ houderId, gebruikerId }) => [houderId, gebruikerId]);
  const mensen = await tx.gebruiker.findMany({ where: { id: { in: ids } }, select: { id: true, naam: true } });
  const naamVan = (id: string) => mensen.find((mens) => mens.id === id)?.naam ?? '';
  return rijen.map(({ id, rev, functie, houderId, gebruikerId, van, tot, reden, ...document }) => ({
    ...{ id, rev, functie: functie as Delegeerbaar, houderId, houder: naamVan(houderId) },
    ...{ gebruikerId, gebruiker: naamVan(gebruikerId), van: dagUitDb(van), tot: dagUitDb(tot), reden },
    document: {
      ...{ naam: document.naam, mediatype: document.mediatype, grootte: document.grootte, sha256: document.sha256 },
    },
    zekerheid: 'na_te_kijken' as const,
  }));
}

async function getDelegatie(tx: Tx, id: string): Promise<Delegatie> {
  const rij = (await lijstDelegaties(tx)).find((delegatie) => delegatie.id === id);
  if (rij === undefined) throw nietGevonden('Deze delegatie');
  return rij;
}

/** Sooner than the act said: what was signed before stays signed. */
export async function beeindigDelegatie(
  tx: Tx,
  wie: Wie,
  { id, revisie, tot, reden }: Beeindiging & { readonly id: string; readonly revisie: number },
): Promise<Delegatie> {
  await tx.$executeRaw`SELECT 1 FROM tekendelegatie WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await getDelegatie(tx, id);
  eisRevisie(revisie, rij.rev, () => rij);
  if (tot >= rij.tot) throw veldWeigering('tot', 'vroeger', `De delegatie eindigt al op ${kort(rij.tot as Datum)}.`);
  if (tot < rij.van) throw veldWeigering('tot', 'naVan', `De delegatie begint pas op ${kort(rij.van as Datum)}.`);
  await tx.tekendelegatie.update({
    where: { id },
    data: { tot: naarDb(tot), reden, rev: { increment: 1 } },
    select: { id: true },
  });
  const gegevens = { functie: rij.functie, tot };
  await legVast(tx, wie, {
    ...{
      ketenId: KETEN_OCMW,
      soort: 'tekendelegatie.beeindigd',
      onderwerpId: id,
      op: await nu(tx),
      gegevens,
      tekst: reden,
    },
  });
  return getDelegatie(tx, id);
}

export async function leesDelegatiestuk(tx: Tx, id: string) {
  const rij = await tx.tekendelegatie.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze delegatie');
  return { naam: rij.naam, mediatype: rij.mediatype, inhoud: rij.inhoud };
}

export interface GeldendeDelegatie extends Tekendelegatie {
  readonly id: string;
}

/** In force on this day, of who still holds the office to who is still here. */
export function leesGeldendeDelegaties(tx: Tx, dag: Datum): Promise<GeldendeDelegatie[]> {
  return tx.$queryRaw<GeldendeDelegatie[]>`
    SELECT t.id, t.functie, t.houder_id AS "houderId", t.gebruiker_id AS "gebruikerId", g.naam FROM tekendelegatie t
      JOIN gebruiker h ON h.id = t.houder_id AND h.actief AND t.functie = ANY (h.rollen)
      JOIN gebruiker g ON g.id = t.gebruiker_id AND g.actief
    WHERE ${naarDb(dag)}::date BETWEEN t.van AND t.tot`;
}
