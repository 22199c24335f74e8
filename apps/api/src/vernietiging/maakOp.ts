/** The dry run: which closed files are over their term, and how much of each would go. Nothing goes. */
import { randomUUID } from 'node:crypto';
import { KETEN_OCMW, legVast, naarDb } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getLijst, HOOGSTENS } from './lijst.js';
import type { Vernietigingslijst } from './vormen.js';

export async function maakLijstOp(tx: Tx, wie: Wie): Promise<Vernietigingslijst> {
  const { op, dag } = await leesOgenblik(tx);
  const id = randomUUID();
  await tx.vernietigingslijst.create({
    data: { id, peildag: naarDb(dag), opgemaaktDoor: wie.gebruikerId, opgemaaktOp: op },
    select: { id: true },
  });
  const aantal = await tx.$executeRaw`
    INSERT INTO vernietigingsregel (lijst_id, dossier_id, gesloten_op, bewaren_tot, documenten, rijen)
    SELECT ${id}::uuid, d.id, d.gesloten_op, d.bewaren_tot, t.documenten, t.rijen
    FROM (SELECT * FROM dossier x WHERE x.bewaren_tot < ${dag}::date AND niet_te_vernietigen(x.id, ${dag}::date) IS NULL
      AND NOT EXISTS (SELECT 1 FROM vernietigingsregel g JOIN vernietigingslijst l ON l.id = g.lijst_id
        WHERE g.dossier_id = x.id AND l.status IN ('voorstel', 'toegestaan')) ORDER BY x.bewaren_tot, x.nummer LIMIT ${HOOGSTENS}) d,
      LATERAL tel_te_vernietigen(d.id) t`;
  if (aantal === 0) {
    throw new Weigering('handeling.nietMogelijk', 'Van geen enkel gesloten dossier is de bewaartermijn voorbij.');
  }
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'vernietiging.opgemaakt', onderwerpId: id, op },
    gegevens: { dossiers: aantal },
  });
  return getLijst(tx, id);
}
