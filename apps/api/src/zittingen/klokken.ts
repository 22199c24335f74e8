/**
 * The clocks of a meeting: convene in time (CLK-08), items of members (CLK-09), hold and close it (house rule, so that an open procedure always has
 * a running clock), have the minutes ready for the next one (CLK-34).
 */
import {
  instantInBrussel,
  laatste,
  laatsteOproepingsdag,
  ledenpuntenUiterlijk,
  plusDagen,
  type Datum,
} from '@besluitpad/domain';
import { getProcedure, hervatKlokken, startKlok, stopKlok } from '@besluitpad/prisma';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Zitting } from './zitting.js';

const OCHTEND = 8;
const ZITTING_HOUDEN = 'HR-ZITTING';

export async function startOproepingsklok(
  tx: Tx,
  procedureId: string,
  zitting: Zitting,
  vandaag: Datum,
): Promise<void> {
  const uiterlijk = laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen);
  await startKlokVan(tx, { procedureId, onderwerpId: zitting.id, klok: { id: 'CLK-08', begint: vandaag, uiterlijk } });
  const ledenpunten = ledenpuntenUiterlijk(zitting.datum, zitting.oproepingDagen);
  if (ledenpunten < vandaag) return;
  await startKlokVan(tx, {
    procedureId,
    onderwerpId: zitting.id,
    klok: { id: 'CLK-09', begint: vandaag, uiterlijk: ledenpunten },
  });
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
  await stopKlok(tx, { procedureId, soort: 'CLK-09', op: zitting.datum, reden: 'zitting gesloten' });
  await startKlokVan(tx, {
    procedureId,
    onderwerpId: zitting.id,
    klok: {
      ...{ id: 'CLK-34', begint: zitting.datum },
      ...(volgende === undefined
        ? {}
        : { uiterlijk: laatste(zitting.datum, laatsteOproepingsdag(volgende.datum, volgende.oproepingDagen)) }),
    },
  });
}

/** CLK-38: the items nobody could deal with wait for a second convocation; the next meeting is its first chance. */
export async function startTweedeOproeping(
  tx: Tx,
  zitting: Zitting,
  volgende: { readonly datum: Datum } | undefined,
): Promise<void> {
  const { id: procedureId } = await getProcedure(tx, 'zitting', zitting.id);
  await startKlokVan(tx, {
    procedureId,
    onderwerpId: zitting.id,
    klok: { id: 'CLK-38', begint: zitting.datum, ...(volgende === undefined ? {} : { uiterlijk: volgende.datum }) },
  });
}

const OPGEROEPEN = 'tweede maal opgeroepen';

/** @param reden why nobody waits for it any more; by default because the committee is convened again */
export async function stopTweedeOproeping(
  tx: Tx,
  eersteZittingId: string,
  vandaag: Datum,
  reden = OPGEROEPEN,
): Promise<void> {
  const { id: procedureId } = await getProcedure(tx, 'zitting', eersteZittingId);
  await stopKlok(tx, { procedureId, soort: 'CLK-38', op: vandaag, reden });
}

/** The second convocation was called off, so the first still has none. */
export async function hervatTweedeOproeping(tx: Tx, eersteZittingId: string): Promise<void> {
  const { id: procedureId } = await getProcedure(tx, 'zitting', eersteZittingId);
  await hervatKlokken(tx, { procedureId, soort: 'CLK-38', reden: OPGEROEPEN });
}
