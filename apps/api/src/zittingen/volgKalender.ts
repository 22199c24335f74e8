/**
 * When a meeting is planned or called off, the clocks that wait for one get the day of the meeting that is next now: the
 * ratification of urgent aid (CLK-10), the minutes (CLK-34), a second convocation (CLK-38). One function, for every such act.
 */
import {
  kort,
  laatsteOproepingsdag,
  uiterlijkVolgensKalender,
  ZITTINGSKLOKKEN,
  type Datum,
  type Zittingsklok,
} from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { verzetKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import { taaksleutel } from './wachtOpTweede.js';
import { vandaagVan } from './zitting.js';

interface LopendeZittingsklok {
  readonly klokId: string;
  readonly procedureId: string;
  readonly onderwerpId: string;
  readonly soort: Zittingsklok;
  readonly begint: Datum;
  readonly uiterlijk: Datum | null;
  /** the meetings of the whole committee it can wait for */
  readonly zittingen: readonly { readonly id: string; readonly datum: Datum; readonly oproepingDagen: number }[];
}

/** @param waarom what changed in the calendar, as it is read beside the clock */
export async function laatKlokkenVolgen(tx: Tx, op: Date, waarom: string): Promise<void> {
  for (const klok of await lopendeKlokken(tx)) {
    const { klokId, procedureId, onderwerpId, soort, begint } = klok;
    const uiterlijk = uiterlijkVolgensKalender(soort, begint, klok.zittingen);
    if ((uiterlijk ?? null) === klok.uiterlijk) continue;
    const tijden = { id: soort, begint, ...(uiterlijk === undefined ? {} : { uiterlijk }) };
    const reden =
      uiterlijk === undefined ? `${waarom}; er is geen volgende` : `${waarom}; de klok loopt tot ${kort(uiterlijk)}`;
    await verzetKlokVan(tx, klokId, { procedureId, onderwerpId, klok: tijden }, { op: vandaagVan(op), reden });
    if (soort === 'CLK-38') await verzetTaak(tx, onderwerpId, klok.zittingen, uiterlijk);
  }
}

/**
 * A meeting that had closed before the procedure opened came too early for it. A second convocation is planned, not added
 * to an agenda that already left; one that left since is still the meeting that the clock waited for.
 */
function lopendeKlokken(tx: Tx): Promise<LopendeZittingsklok[]> {
  return tx.$queryRaw<LopendeZittingsklok[]>`
    SELECT k.id AS "klokId", k.procedure_id AS "procedureId", k.onderwerp_id AS "onderwerpId", k.soort, k.begint::text,
      k.uiterlijk::text, coalesce((SELECT jsonb_agg(jsonb_build_object('id', z.id, 'datum', z.datum, 'oproepingDagen', z.oproeping_dagen))
        FROM zitting z WHERE z.subcomite_id IS NULL AND z.fase <> 'afgelast' AND z.datum >= k.begint
          AND (z.fase <> 'gesloten' OR z.gesloten_op > p.geopend_op)
          AND (k.soort <> 'CLK-38' OR z.fase = 'gepland' OR z.datum = k.uiterlijk)), '[]') AS zittingen
    FROM klok k JOIN procedure p ON p.id = k.procedure_id
    WHERE k.soort = ANY (${[...ZITTINGSKLOKKEN]}) AND k.gestopt_op IS NULL ORDER BY k.begint, k.id FOR UPDATE OF k`;
}

/** The secretary's task to convene for the second time has the day on which that convocation must leave. */
async function verzetTaak(
  tx: Tx,
  zittingId: string,
  zittingen: LopendeZittingsklok['zittingen'],
  uiterlijk: Datum | undefined,
): Promise<void> {
  const zitting = zittingen.find(({ datum }) => datum === uiterlijk);
  const dag = zitting === undefined ? null : laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen);
  await tx.taak.updateMany({
    where: { sleutel: taaksleutel(zittingId), klaarOp: null },
    data: { uiterlijk: dag === null ? null : naarDb(dag) },
  });
}
