/** The clocks of a request and of each of its lines (domein §11). */
import {
  ambtshalveUiterlijk,
  beslisUiterlijkMD,
  beslisUiterlijkMI,
  conflictVoorleggenUiterlijk,
  hoorrechtPoort,
  isJongerDan25,
  isLeefloon,
  jongereAanbiedenUiterlijk,
  laatste,
  mediprimaUiterlijk,
  ontvangstbewijsUiterlijk,
  stilzwijgen,
  stilzwijgenVoorzichtig,
  vroegste,
  verwarmingstoelageAanvragenUiterlijk,
  w65Uiterlijk,
  type Datum,
} from '@besluitpad/domain';
import { stopKlok } from '@besluitpad/prisma';
import {
  startKlokkenVan,
  startKlokVan,
  type GestarteKlok,
  type Klokverzoek,
  type TeStartenKlok,
} from '../klokken/startKlokVan.js';
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
  /** Another OCMW sent it on: are we not competent either, then the Minister must soon be asked. */
  readonly doorgezonden?: boolean;
  /** Day of birth of the client: a leefloon asked by who is younger than 25 has a term of its own. */
  readonly geboren?: Datum | undefined;
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

/** Those of the request and of each of its lines, together. @returns those that run, the nearest limit first */
export async function startAanvraagklokken(
  tx: Tx,
  aanvraag: Klokaanvraag,
  beslisUiterlijk: Datum,
  lijnen: readonly Kloklijn[],
): Promise<GestarteKlok[]> {
  const isMI = lijnen.some(({ spoor }) => spoor === 'MI');
  const gestart = await startKlokkenVan(tx, [
    ...(isMI ? [hoorrechtpoort(aanvraag, beslisUiterlijk)] : []),
    ...klokkenVanAanvraag(aanvraag, beslisUiterlijk),
    ...lijnen.flatMap((lijn) => klokkenVanLijn(aanvraag, lijn)),
  ]);
  for (const lijn of lijnen) await stopLeverklok(tx, aanvraag, lijn);
  return gestart.filter(({ soort }) => soort !== 'CLK-31').sort(opGrens);
}

/** A clock without a limit comes last. */
function opGrens(een: GestarteKlok, ander: GestarteKlok): number {
  const sleutel = ({ uiterlijk, soort }: GestarteKlok) => `${uiterlijk ?? '9999-12-31'} ${soort}`;
  return sleutel(een).localeCompare(sleutel(ander));
}

/** Before the committee decides on integration, the client knows in writing that it can hear him (RMI 20). */
export async function startHoorrechtpoort(tx: Tx, aanvraag: Klokaanvraag, beslisUiterlijk: Datum): Promise<void> {
  await startKlokVan(tx, hoorrechtpoort(aanvraag, beslisUiterlijk));
}

export async function startLijnklokken(tx: Tx, aanvraag: Klokaanvraag, lijn: Kloklijn): Promise<void> {
  await startKlokkenVan(tx, klokkenVanLijn(aanvraag, lijn));
  await stopLeverklok(tx, aanvraag, lijn);
}

function klokkenVanAanvraag(
  { id: onderwerpId, procedureId, soort, ontvangenOp, doorgezonden = false }: Klokaanvraag,
  beslisUiterlijk: Datum,
): Klokverzoek[] {
  if (soort === 'ambtshalve') return [];
  const klokken: TeStartenKlok[] = [
    { id: 'CLK-01', begint: ontvangenOp, uiterlijk: ontvangstbewijsUiterlijk(ontvangenOp) },
    {
      id: 'CLK-13',
      begint: beslisUiterlijk,
      uiterlijk: stilzwijgenVoorzichtig(ontvangenOp),
      ...stilzwijgen(ontvangenOp),
    },
  ];
  if (doorgezonden) {
    const termijn = conflictVoorleggenUiterlijk(ontvangenOp);
    klokken.push({ id: 'CLK-03', begint: ontvangenOp, uiterlijk: termijn.voorzichtig, ...termijn });
  }
  return klokken.map((klok) => ({ procedureId, onderwerpId, klok }));
}

function hoorrechtpoort({ id, procedureId, ontvangenOp }: Klokaanvraag, beslisUiterlijk: Datum): Klokverzoek {
  // A request that came in late in its own term is already at the gate.
  const uiterlijk = laatste(ontvangenOp, hoorrechtPoort(beslisUiterlijk));
  return { procedureId, onderwerpId: id, klok: { id: 'CLK-07', begint: ontvangenOp, uiterlijk } };
}

function klokkenVanLijn(aanvraag: Klokaanvraag, lijn: Kloklijn): Klokverzoek[] {
  const { procedureId, ontvangenOp } = aanvraag;
  const { steun, leverdatum } = lijn;
  const klokken: TeStartenKlok[] = [beslisklok(aanvraag, lijn), ...jongerenklok(aanvraag, lijn)];
  if (steun === 'ELL') klokken.push({ id: 'CLK-19', begint: ontvangenOp, uiterlijk: w65Uiterlijk(ontvangenOp) });
  if (steun === 'DMH') klokken.push({ id: 'CLK-20', begint: ontvangenOp, uiterlijk: mediprimaUiterlijk(ontvangenOp) });
  if (leverdatum !== undefined) {
    klokken.push({ id: 'CLK-31', begint: leverdatum, uiterlijk: verwarmingstoelageAanvragenUiterlijk(leverdatum) });
  }
  return klokken.map((klok) => ({ procedureId, onderwerpId: lijn.id, klok }));
}

/** CLK-35; a leefloon that is granted carries it on in its follow-up. */
export function jongerenklok(
  { soort, ontvangenOp, geboren }: Pick<Klokaanvraag, 'ontvangenOp' | 'geboren'> & { readonly soort: string },
  { steun }: Pick<Kloklijn, 'steun'>,
): TeStartenKlok[] {
  if (soort !== 'aanvraag' || geboren === undefined || !isLeefloon(steun)) return [];
  if (!isJongerDan25(geboren, ontvangenOp)) return [];
  return [{ id: 'CLK-35', begint: ontvangenOp, uiterlijk: jongereAanbiedenUiterlijk(ontvangenOp) }];
}

/** The term to ask for a heating allowance ends with the request itself. */
async function stopLeverklok(tx: Tx, { procedureId, ontvangenOp }: Klokaanvraag, lijn: Kloklijn): Promise<void> {
  if (lijn.leverdatum === undefined) return;
  await stopKlok(tx, {
    procedureId,
    soort: 'CLK-31',
    onderwerpId: lijn.id,
    op: ontvangenOp,
    reden:
      ontvangenOp <= verwarmingstoelageAanvragenUiterlijk(lijn.leverdatum)
        ? 'op tijd aangevraagd'
        : 'te laat aangevraagd',
  });
}
