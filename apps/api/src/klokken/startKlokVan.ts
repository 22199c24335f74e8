/**
 * Turns a clock as `domain` counts it into a running clock with its warnings. Every act that starts a clock does it here,
 * so that rule, legal basis, certainty and moments always come from the one table.
 *
 *   await startKlokVan(tx, { procedureId, onderwerpId: lijnId, klok: { id: 'CLK-05', begint, uiterlijk } });
 */
import {
  dagelijksMoment,
  feestdagenTussen,
  kies,
  klokregel,
  kloktabel,
  laatste,
  momenten,
  plusDagen,
  type Datum,
  type KlokId,
  type Kloktijden,
  type Moment,
} from '@besluitpad/domain';
import { startKlokken, verzetKlok, type KlokStart } from '@besluitpad/prisma';
import { Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { leesVrijeDagen } from './vrijeDagen.js';
import { rolVan, type Klokrol } from './rolVan.js';

/** A `Termijn` of berekenTermijnen fits; so does an id with the dates one function of `domain` gave. */
export interface TeStartenKlok extends Kloktijden {
  readonly id: KlokId;
}

/** A moment beside those of the table, such as the resumption that ends a sanction. */
export interface ExtraMoment {
  readonly etiket: string;
  /** UTC instant: `instantInBrussel(dag, 8)`. */
  readonly op: string;
  readonly naar: Klokrol;
  readonly gevolg?: `effect:${string}`;
}

export interface Klokverzoek {
  readonly procedureId: string;
  /** request line, decision line, letter, form or meeting the clock is about */
  readonly onderwerpId: string;
  readonly klok: TeStartenKlok;
  readonly extraMomenten?: readonly ExtraMoment[];
  /** the day from which holidays weighed, where that is before the first day counted: the posting of a letter */
  readonly telVanaf?: Datum;
}

export type GestarteKlok = Pick<KlokStart, 'soort' | 'onderwerpId' | 'grondslag' | 'zekerheid'> & {
  readonly begint: Datum;
  readonly uiterlijk: Datum | null;
};

/** What is lost grows daily from the first day of loss on; after a week of reminders it stands among what is in danger. */
const DAGEN_HERINNERD = 7;

export async function startKlokVan(tx: Tx, verzoek: Klokverzoek): Promise<void> {
  await startKlokkenVan(tx, [verzoek]);
}

/**
 * The clocks that one act starts, together: each statement costs the act a trip to the database.
 * @returns the clocks as they run, in the order given
 */
export async function startKlokkenVan(tx: Tx, verzoeken: readonly Klokverzoek[]): Promise<readonly GestarteKlok[]> {
  const isHuisregel = verzoeken.some(
    ({ klok: { id, begint } }) => begint && klokregel(id, begint).soort === 'huisregel',
  );
  const vrijeDagen = isHuisregel ? await leesVrijeDagen(tx) : [];
  const starts = verzoeken.map((verzoek) => alsStart(verzoek, vrijeDagen));
  await startKlokken(tx, starts);
  return starts;
}

/** A clock of the table that already runs, to be given the last day that the same table counts for it now. */
export async function verzetKlokVan(
  tx: Tx,
  klokId: string,
  verzoek: Klokverzoek,
  waarom: { readonly op: Datum; readonly reden: string },
): Promise<void> {
  const { procedureId, uiterlijk, gegevens, momenten: nieuwe } = alsStart(verzoek, []);
  await verzetKlok(tx, { klokId, procedureId, uiterlijk, gegevens: gegevens ?? {}, momenten: nieuwe, ...waarom });
}

/** The law knows legal holidays only; a house rule also the days on which this centre is closed. */
function alsStart(
  { procedureId, onderwerpId, klok, extraMomenten = [], telVanaf: eerder }: Klokverzoek,
  vrijeDagen: readonly Datum[],
): KlokStart & GestarteKlok {
  const { id, begint, uiterlijk: grens, laatsteVeiligeDag, begintNiet: _nooit, uiterlijkOp, ...verdereDatums } = klok;
  if (begint === undefined) throw new Programmafout(`Clock ${id} has no start, so it cannot run.`);
  const { waarde: regel, vanaf: wetVanaf } = kies(kloktabel(id), begint);
  const uiterlijk = grens ?? laatsteVeiligeDag;
  const telVanaf = eerder ?? begint;
  return {
    procedureId,
    soort: id,
    onderwerpId,
    begint,
    uiterlijk: uiterlijk ?? null,
    grondslag: regel.grondslag,
    zekerheid: regel.zekerheid,
    gegevens: {
      ...alleenDatums({ ...verdereDatums, laatsteVeiligeDag }),
      // Kept with the clock: a later change of the law or the calendar does not change how this date came about.
      wetVanaf,
      ...(uiterlijkOp === undefined ? {} : { uiterlijkOp }),
      ...(uiterlijk === undefined ? {} : { feestdagen: gebruikteFeestdagen(telVanaf, uiterlijk, klok.definitief) }),
      ...(uiterlijk === undefined || regel.soort === 'wet'
        ? {}
        : { vrijeDagen: vrijeDagen.filter((dag) => dag >= begint && dag <= uiterlijk) }),
    },
    momenten: [...(uiterlijk === undefined ? [] : waarschuwingen(id, begint, uiterlijk)), ...extraMomenten],
  };
}

/** Up to the latest of its dates: the one after which it is final may be moved by a holiday that the cautious one never meets. */
export function gebruikteFeestdagen(van: Datum, uiterlijk: Datum, definitief?: Datum): Datum[] {
  const tot = definitief === undefined ? uiterlijk : laatste(uiterlijk, definitief);
  return feestdagenTussen(van, tot).map((dag) => dag.datum);
}

function waarschuwingen(id: KlokId, begint: Datum, uiterlijk: Datum): ExtraMoment[] {
  const erna = Array.from({ length: DAGEN_HERINNERD }, (_, i) =>
    dagelijksMoment(id, uiterlijk, plusDagen(uiterlijk, i + 1)),
  );
  return [...momenten(id, begint, uiterlijk), ...erna.filter((moment) => moment !== undefined)].flatMap(perRol);
}

function perRol({ etiket, op, naar }: Moment): ExtraMoment[] {
  return naar.map((ontvanger) => ({ etiket, op, naar: rolVan(ontvanger) }));
}

/** A `Termijn` also carries its name and basis; only its dates belong in the clock's own data. */
function alleenDatums(
  velden: Omit<Kloktijden, 'begint' | 'uiterlijk' | 'uiterlijkOp' | 'begintNiet'>,
): Record<string, Datum> {
  const { voorzichtig, definitief, laatsteVeiligeDag, eersteVerliesdag } = velden;
  return Object.fromEntries(
    Object.entries({ voorzichtig, definitief, laatsteVeiligeDag, eersteVerliesdag }).filter(
      (paar): paar is [string, Datum] => paar[1] !== undefined,
    ),
  );
}
