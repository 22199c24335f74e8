/** The term in which money can be claimed back (CLK-30): a registered letter begins it anew, with the reason kept. */
import { datum, kort, verjaringUiterlijk, type Datum } from '@besluitpad/domain';
import { getProcedure, legVast, stopKlok } from '@besluitpad/prisma';
import { z } from 'zod';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { datumveld, regelveld, tekstveld } from '../dossiers/velden.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

export const Stuiting = z.strictObject({
  op: datumveld.describe('De dag waarop de aangetekende brief gepost is'),
  barcode: regelveld(40).describe('De barcode van de aangetekende brief'),
  reden: tekstveld(2_000),
});
export type Stuiting = z.infer<typeof Stuiting>;

export const Verjaringsstand = z
  .strictObject({
    id: z.uuid(),
    verjaartOp: z.iso.date().describe('De laatste dag waarop het OCMW nog kan invorderen'),
  })
  .meta({ id: 'Verjaringsstand' });
export type Verjaringsstand = z.infer<typeof Verjaringsstand>;

interface Rij {
  readonly dossierId: string;
  readonly besluitlijnId: string;
  readonly besluitId: string;
  /** Of the running clock; empty when none runs. */
  readonly begint: string | null;
  readonly uiterlijk: string | null;
}

/** Whether and how a letter interrupts is still to be checked by a lawyer (domein, CLK-30); the cautious term begins anew. */
export async function stuitVerjaring(
  tx: Tx,
  wie: Wie,
  { id, invoer }: { id: string; invoer: Stuiting },
): Promise<Verjaringsstand> {
  const rij = await neemInHand(tx, id);
  const ogenblik = await leesOgenblik(tx);
  eisNietInToekomst(invoer.op, ogenblik.dag, 'op');
  eisStuitbaar(rij, invoer.op);
  const { id: procedureId } = await getProcedure(tx, 'besluit', rij.besluitId);
  const onderwerpId = rij.besluitlijnId;
  const { verjaringJaren } = await leesHuisregels(tx);
  const verjaartOp = verjaringUiterlijk(invoer.op, verjaringJaren.waarde);
  const reden = 'gestuit met een aangetekende brief';
  await stopKlok(tx, { procedureId, soort: 'CLK-30', onderwerpId, op: invoer.op, reden });
  await startKlokVan(tx, {
    procedureId,
    onderwerpId,
    klok: { id: 'CLK-30', begint: invoer.op, uiterlijk: verjaartOp },
  });
  await legVast(tx, wie, {
    ...{ ketenId: rij.dossierId, dossierId: rij.dossierId, soort: 'terugvordering.gestuit', onderwerpId: id },
    ...{ op: ogenblik.op, tekst: invoer.reden },
    gegevens: { gestuitOp: invoer.op, barcode: invoer.barcode, verjaartOp },
  });
  return { id, verjaartOp };
}

async function neemInHand(tx: Tx, id: string): Promise<Rij> {
  const [rij] = await tx.$queryRaw<Rij[]>`
    SELECT t.dossier_id AS "dossierId", t.besluitlijn_id AS "besluitlijnId", l.besluit_id AS "besluitId",
      k.begint::text AS begint, k.uiterlijk::text AS uiterlijk
    FROM terugvordering t JOIN besluitlijn l ON l.id = t.besluitlijn_id
      LEFT JOIN klok k ON k.onderwerp_id = t.besluitlijn_id AND k.soort = 'CLK-30' AND k.gestopt_op IS NULL
    WHERE t.id = ${id}::uuid FOR UPDATE OF t`;
  if (rij === undefined) throw nietGevonden('Deze terugvordering');
  return rij;
}

function eisStuitbaar({ begint, uiterlijk }: Rij, op: Datum): void {
  if (begint === null || uiterlijk === null) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Van deze terugvordering loopt geen verjaring meer: ze is betaald, kwijtgescholden of nooit begonnen te tellen.',
    );
  }
  if (op <= begint) {
    throw veldWeigering('op', 'volgorde', `De verjaring telt al vanaf ${kort(datum(begint))}. Noteer een latere dag.`);
  }
  if (op <= uiterlijk) return;
  throw veldWeigering(
    'op',
    'verjaard',
    `Deze terugvordering verjaarde op ${kort(datum(uiterlijk))}: stuiten kan niet meer.`,
  );
}
