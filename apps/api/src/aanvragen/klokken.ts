/** The clocks of a request and of each of its lines (domein §11). */
import {
  ambtshalveUiterlijk,
  beslisUiterlijkMD,
  beslisUiterlijkMI,
  hoorrechtPoort,
  laatste,
  mediprimaUiterlijk,
  ontvangstbewijsUiterlijk,
  stilzwijgenVoorzichtig,
  vroegste,
  verwarmingstoelageAanvragenUiterlijk,
  w65Uiterlijk,
  type Datum,
} from '@besluitpad/domain';
import { stopKlok } from '@besluitpad/prisma';
import { startKlokVan, type TeStartenKlok } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';

export interface Kloklijn {
  readonly id: string;
  readonly spoor: 'MI' | 'MD';
  readonly steun: string;
  readonly leverdatum?: Datum | undefined;
}

export interface Klokaanvraag {
  readonly id: string;
  readonly procedureId: string;
  readonly soort: 'aanvraag' | 'ambtshalve';
  readonly ontvangenOp: Datum;
}

/** A file opened on own initiative has no limit in law; the house gives each line thirty days. */
function beslisklok({ soort, ontvangenOp }: Klokaanvraag, lijn: Kloklijn): TeStartenKlok & { uiterlijk: Datum } {
  if (soort === 'ambtshalve') {
    return { id: 'HR-AMBTSHALVE', begint: ontvangenOp, uiterlijk: ambtshalveUiterlijk(ontvangenOp) };
  }
  return lijn.spoor === 'MI'
    ? { id: 'CLK-05', begint: ontvangenOp, uiterlijk: beslisUiterlijkMI(ontvangenOp) }
    : {
        id: 'CLK-06',
        begint: ontvangenOp,
        uiterlijk: beslisUiterlijkMD(ontvangenOp, { verwarmingstoelage: lijn.steun === 'VT' }),
      };
}

/** The earliest limit of its lines governs the request. */
export function beslisUiterlijkVan(
  aanvraag: Klokaanvraag,
  [eerste, ...andere]: readonly [Kloklijn, ...Kloklijn[]],
): Datum {
  return vroegste(
    beslisklok(aanvraag, eerste).uiterlijk,
    ...andere.map((lijn) => beslisklok(aanvraag, lijn).uiterlijk),
  );
}

export async function startAanvraagklokken(
  tx: Tx,
  aanvraag: Klokaanvraag,
  beslisUiterlijk: Datum,
  isMI: boolean,
): Promise<void> {
  const { id: onderwerpId, procedureId, ontvangenOp } = aanvraag;
  const start = (klok: TeStartenKlok) => startKlokVan(tx, { procedureId, onderwerpId, klok });
  if (isMI) await startHoorrechtpoort(tx, aanvraag, beslisUiterlijk);
  if (aanvraag.soort === 'ambtshalve') return;
  await start({ id: 'CLK-01', begint: ontvangenOp, uiterlijk: ontvangstbewijsUiterlijk(ontvangenOp) });
  await start({ id: 'CLK-13', begint: beslisUiterlijk, uiterlijk: stilzwijgenVoorzichtig(ontvangenOp) });
}

/** Before the committee decides on integration, the client knows in writing that it can hear him (RMI 20). */
export async function startHoorrechtpoort(tx: Tx, aanvraag: Klokaanvraag, beslisUiterlijk: Datum): Promise<void> {
  const { id: onderwerpId, procedureId, ontvangenOp } = aanvraag;
  // A request that came in late in its own term is already at the gate.
  const uiterlijk = laatste(ontvangenOp, hoorrechtPoort(beslisUiterlijk));
  await startKlokVan(tx, { procedureId, onderwerpId, klok: { id: 'CLK-07', begint: ontvangenOp, uiterlijk } });
}

export async function startLijnklokken(tx: Tx, aanvraag: Klokaanvraag, lijn: Kloklijn): Promise<void> {
  const { procedureId, ontvangenOp } = aanvraag;
  const start = (klok: TeStartenKlok) => startKlokVan(tx, { procedureId, onderwerpId: lijn.id, klok });
  await start(beslisklok(aanvraag, lijn));
  if (lijn.steun === 'ELL') await start({ id: 'CLK-19', begint: ontvangenOp, uiterlijk: w65Uiterlijk(ontvangenOp) });
  if (lijn.steun === 'DMH') {
    await start({ id: 'CLK-20', begint: ontvangenOp, uiterlijk: mediprimaUiterlijk(ontvangenOp) });
  }
  if (lijn.leverdatum === undefined) return;
  const uiterlijk = verwarmingstoelageAanvragenUiterlijk(lijn.leverdatum);
  await start({ id: 'CLK-31', begint: lijn.leverdatum, uiterlijk });
  await stopKlok(tx, {
    procedureId,
    soort: 'CLK-31',
    onderwerpId: lijn.id,
    op: ontvangenOp,
    reden: ontvangenOp <= uiterlijk ? 'op tijd aangevraagd' : 'te laat aangevraagd',
  });
}
