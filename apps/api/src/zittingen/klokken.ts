/**
 * The clocks of a meeting: convene in time (CLK-08), hold and close it (house rule, so that an open procedure always has
 * a running clock), have the minutes ready for the next one (CLK-34).
 */
import { instantInBrussel, laatsteOproepingsdag, plusDagen, type Datum } from '@besluitpad/domain';
import { startKlok, stopKlok } from '@besluitpad/prisma';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Zitting } from './zitting.js';

const OCHTEND = 8;
const ZITTING_HOUDEN = 'HR-ZITTING';
const NOTULEN = 'CLK-34';

export async function startOproepingsklok(
  tx: Tx,
  procedureId: string,
  zitting: Zitting,
  vandaag: Datum,
): Promise<void> {
  const uiterlijk = laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen);
  await startKlokVan(tx, { procedureId, onderwerpId: zitting.id, klok: { id: 'CLK-08', begint: vandaag, uiterlijk } });
}

/** The convocation left: from here the meeting itself is what must happen in time. */
export async function vanOproepenNaarHouden(
  tx: Tx,
  procedureId: string,
  zitting: Zitting,
  vandaag: Datum,
): Promise<void> {
  await stopKlok(tx, { procedureId, soort: 'CLK-08', op: vandaag, reden: 'oproeping verzonden' });
  await startKlok(tx, {
    procedureId,
    soort: ZITTING_HOUDEN,
    onderwerpId: zitting.id,
    begint: vandaag,
    uiterlijk: zitting.datum,
    grondslag: 'huisregel van het OCMW',
    zekerheid: 'na_te_kijken',
    momenten: [{ etiket: 'T+1', op: instantInBrussel(plusDagen(zitting.datum, 1), OCHTEND), naar: 'secretaris' }],
  });
}

/** Minutes are available as long before the next meeting as its convocation; without a next meeting there is no day yet. */
export async function vanHoudenNaarNotuleren(
  tx: Tx,
  procedureId: string,
  zitting: Zitting,
  volgende: { readonly datum: Datum; readonly oproepingDagen: number } | undefined,
): Promise<void> {
  await stopKlok(tx, { procedureId, soort: ZITTING_HOUDEN, op: zitting.datum, reden: 'zitting gesloten' });
  const uiterlijk = volgende === undefined ? null : laatsteOproepingsdag(volgende.datum, volgende.oproepingDagen);
  const waarschuwOp = uiterlijk === null ? undefined : plusDagen(uiterlijk, -2);
  await startKlok(tx, {
    procedureId,
    soort: NOTULEN,
    onderwerpId: zitting.id,
    begint: zitting.datum,
    uiterlijk,
    grondslag: 'artikelen 32, 277 en 278 DLB',
    zekerheid: 'na_te_kijken',
    momenten:
      waarschuwOp === undefined || waarschuwOp < zitting.datum
        ? []
        : [{ etiket: 'T-2', op: instantInBrussel(waarschuwOp, OCHTEND), naar: 'secretaris' }],
  });
}
