/** What the client got already in the months a judgment is about: what it grants is paid only as far as it is more. */
import { eersteVanMaand, maandrecht, plusMaanden } from '@besluitpad/domain';
import type { GeladenBesluit } from '../besluiten/geladenBesluit.js';
import type { Tx } from '../server/database.js';
import { hoortBij } from './lopendeSteun.js';
import { leesMaandplan } from './stelBetalingenBij.js';

/** By decided line and month, in cents. */
export type AlGekregen = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Read before the decision changes what runs. */
export async function leesAlGekregen(tx: Tx, besluiten: readonly GeladenBesluit[]): Promise<AlGekregen> {
  const perLijn = new Map<string, ReadonlyMap<string, number>>();
  for (const besluit of besluiten) {
    for (const { id, steun, gegevens } of besluit.lijnen) {
      const { invoer, periodiciteit, ingang } = gegevens;
      if (invoer.soort !== 'vonnis' || periodiciteit !== 'maandelijks' || ingang === undefined) continue;
      const plannen = await leesPlannen(tx, besluit.dossier.id, steun);
      const maanden = new Map<string, number>();
      for (let dag = eersteVanMaand(ingang); dag <= besluit.datum; dag = plusMaanden(dag, 1)) {
        const maand = dag.slice(0, 7);
        const cent = plannen.reduce((som, plan) => som + maandrecht(plan.steun, plan.onderbrekingen, maand), 0);
        maanden.set(maand, cent);
      }
      perLijn.set(id, maanden);
    }
  }
  return perLijn;
}

async function leesPlannen(tx: Tx, dossierId: string, gezocht: string) {
  const rijen = await tx.opvolging.findMany({ where: { dossierId }, select: { id: true, steun: true } });
  const plannen = [];
  for (const { id, steun } of rijen) if (hoortBij(steun, gezocht)) plannen.push(await leesMaandplan(tx, id));
  return plannen;
}
