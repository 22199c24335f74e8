/** Days on which this OCMW is closed beside the legal holidays: for the working days of house rules, never for the law. */
import { datum, isFeestdag, kort, weekdag, type Datum } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, nu } from '@besluitpad/prisma';
import { dagUitDb } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { NieuweSluitingsdag, Sluitingsdag } from './vormen.js';

export async function leesVrijeDagen(tx: Tx): Promise<Datum[]> {
  const rijen = await tx.$queryRaw<{ dag: string }[]>`
    SELECT dag::text AS dag FROM sluitingsdag WHERE ingetrokken_op IS NULL ORDER BY dag`;
  return rijen.map(({ dag }) => datum(dag));
}

export async function lijstSluitingsdagen(tx: Tx): Promise<Sluitingsdag[]> {
  const rijen = await tx.sluitingsdag.findMany({ where: { ingetrokkenOp: null }, orderBy: { dag: 'asc' } });
  return rijen.map(toon);
}

export async function stelSluitingsdagIn(tx: Tx, wie: Wie, { dag, soort, naam }: NieuweSluitingsdag) {
  if (weekdag(dag) > 5 || isFeestdag(dag)) {
    throw veldWeigering(
      'dag',
      'geenWerkdag',
      `Op ${kort(dag)} is het OCMW al gesloten: een weekend of wettelijke feestdag.`,
    );
  }
  if ((await tx.sluitingsdag.count({ where: { dag: naarDb(dag), ingetrokkenOp: null } })) > 0) {
    throw veldWeigering('dag', 'bestaat', `Op ${kort(dag)} staat al een sluitingsdag.`);
  }
  const op = await nu(tx);
  const rij = await tx.sluitingsdag.create({ data: { dag: naarDb(dag), soort, naam, ingesteldOp: op } });
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'ocmw.sluitingsdagIngesteld', onderwerpId: rij.id, op },
    gegevens: { dag, soort },
  });
  return toon(rij);
}

/** The day stays as it was for what was counted with it; from here nothing counts with it any more. */
export async function trekSluitingsdagIn(tx: Tx, wie: Wie, { id, reden }: { id: string; reden: string }) {
  const rij = await tx.sluitingsdag.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze sluitingsdag');
  if (rij.ingetrokkenOp !== null) throw new Weigering('handeling.nietMogelijk', 'Deze sluitingsdag is al ingetrokken.');
  const op = await nu(tx);
  const nieuw = await tx.sluitingsdag.update({ where: { id }, data: { ingetrokkenOp: op, reden } });
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'ocmw.sluitingsdagIngetrokken', onderwerpId: id, op, tekst: reden },
    gegevens: { dag: dagUitDb(rij.dag) },
  });
  return toon(nieuw);
}

function toon({ id, dag, soort, naam }: { id: string; dag: Date; soort: string; naam: string }): Sluitingsdag {
  return { id, dag: dagUitDb(dag), soort: soort === 'feestdag' ? 'feestdag' : 'brugdag', naam };
}
