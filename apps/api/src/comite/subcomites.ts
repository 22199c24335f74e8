/** Subcommittees as the house rules made them (R-COM-05): members of the committee, chaired by one who is a councillor. */
import { foutInSubcomite, kort, type Datum } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, nu, uitDb } from '@besluitpad/prisma';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getComite } from './samenstelling.js';
import type { NieuwSubcomite, Subcomite } from './vormen.js';

export async function richtSubcomiteOp(tx: Tx, wie: Wie, { leden, ...invoer }: NieuwSubcomite): Promise<string> {
  const comite = await getComite(tx, { datum: invoer.van, subcomiteId: null });
  const fout = foutInSubcomite(
    leden,
    comite.leden.map(({ id }) => id),
  );
  if (fout !== undefined) throw veldWeigering(fout.veld, 'R-COM-05', fout.zin);
  const { id } = await tx.subcomite.create({ data: { ...invoer, van: naarDb(invoer.van) }, select: { id: true } });
  await tx.subcomiteLid.createMany({ data: leden.map((lid) => ({ ...lid, subcomiteId: id })) });
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'subcomite.opgericht', onderwerpId: id, op: await nu(tx) },
    grondslag: invoer.grondslag,
    gegevens: { leden: leden.length, van: invoer.van },
  });
  return id;
}

export async function lijstSubcomites(tx: Tx): Promise<Subcomite[]> {
  const rijen = await tx.subcomite.findMany({ orderBy: [{ van: 'desc' }, { naam: 'asc' }] });
  const leden = await tx.subcomiteLid.findMany({ orderBy: [{ voorzitter: 'desc' }, { lidId: 'asc' }] });
  return rijen.map(({ van, tot, ...rij }) => ({
    ...{ ...rij, van: uitDb(van), tot: tot === null ? null : uitDb(tot), zekerheid: 'na_te_kijken' as const },
    leden: leden
      .filter(({ subcomiteId }) => subcomiteId === rij.id)
      .map(({ lidId, voorzitter, raadslid }) => ({ lidId, voorzitter, raadslid })),
  }));
}

/** From the day after, it no longer meets; what it decided stays. */
export async function hefSubcomiteOp(
  tx: Tx,
  wie: Wie,
  { id, revisie, tot }: { id: string; revisie: number; tot: Datum },
): Promise<Subcomite> {
  await tx.$executeRaw`SELECT 1 FROM subcomite WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await tx.subcomite.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Dit subcomité');
  eisRevisie(revisie, rij.rev, () => ({ rev: rij.rev }));
  const later = await tx.zitting.findFirst({
    where: { subcomiteId: id, datum: { gt: naarDb(tot) }, fase: { not: 'afgelast' } },
    select: { datum: true },
  });
  if (later !== null) {
    throw new Weigering(
      'handeling.nietMogelijk',
      `Er is nog een zitting van dit subcomité op ${kort(uitDb(later.datum) as Datum)}.`,
    );
  }
  if (tot < uitDb(rij.van)) throw veldWeigering('tot', 'naBegin', 'Het subcomité bestaat dan nog niet.');
  await tx.subcomite.update({ where: { id }, data: { tot: naarDb(tot), rev: { increment: 1 } }, select: { id: true } });
  const op = await nu(tx);
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'subcomite.opgeheven', onderwerpId: id, op, gegevens: { tot } },
  });
  const nieuw = (await lijstSubcomites(tx)).find((subcomite) => subcomite.id === id);
  if (nieuw === undefined) throw nietGevonden('Dit subcomité');
  return nieuw;
}

/** For a letter or a bundle of its meeting; nothing of the committee itself. */
export async function leesSubcomitenaam(
  tx: Tx,
  { subcomiteId: id }: { readonly subcomiteId: string | null },
): Promise<{ subcomite?: string }> {
  if (id === null) return {};
  const { naam } = await tx.subcomite.findUniqueOrThrow({ where: { id }, select: { naam: true } });
  return { subcomite: naam };
}

/** A meeting of a subcommittee is on a day on which it exists. */
export async function eisSubcomiteOp(tx: Tx, id: string, dag: Datum): Promise<void> {
  const rij = await tx.subcomite.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Dit subcomité');
  if (uitDb(rij.van) <= dag && (rij.tot === null || uitDb(rij.tot) >= dag)) return;
  throw veldWeigering('subcomiteId', 'bestaat', `Dit subcomité bestaat niet op ${kort(dag)}.`);
}
