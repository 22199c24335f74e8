/** What may be paid per month, for whoever pays it and for whoever explains it. */
import { datum, maandrecht, plusMaanden } from '@besluitpad/domain';
import { dagUitDb } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesMaandplan } from './stelBetalingenBij.js';
import type { Maandplan, Maandvraag } from './vormen.js';

/** A page of years would be a mistake in the question. */
const HOOGSTENS = 60;

export async function toonMaandplan(tx: Tx, wie: Wie, id: string, { van, tot }: Maandvraag): Promise<Maandplan> {
  const opvolging = await tx.opvolging.findUnique({ where: { id } });
  if (opvolging === null) throw nietGevonden('Deze opvolging');
  await logInzage(tx, wie, `maandplan van opvolging/${id}`, opvolging.dossierId);
  const { steun, onderbrekingen } = await leesMaandplan(tx, id);
  const maanden: Maandplan['maanden'] = [];
  for (let dag = datum(`${van}-01`); dag.slice(0, 7) <= tot && maanden.length < HOOGSTENS; dag = plusMaanden(dag, 1)) {
    const maand = dag.slice(0, 7);
    maanden.push({ maand, bedragCent: maandrecht(steun, onderbrekingen, maand) });
  }
  const rijen = await tx.onderbreking.findMany({
    where: { opvolgingId: id, vervallenOp: null },
    orderBy: { van: 'asc' },
  });
  return {
    opvolgingId: id,
    maanden,
    onderbrekingen: rijen.map((rij) => ({
      ...{ id: rij.id, soort: rij.soort, reden: rij.reden, inhoudingCent: rij.inhoudingCent },
      van: dagUitDb(rij.van),
      tot: rij.tot === null ? null : dagUitDb(rij.tot),
      hervat: rij.hervatOp !== null,
    })),
  };
}
