import type { Zekerheid } from '../recht/tabel.js';
import { kort, laatste, laatsteVanMaand, vroegste, type Datum } from '../tijd/datum.js';
import { beroepstermijn, type Verzendwijze } from './beroep.js';
import { podmiMededelenUiterlijk, podmiVerlies, w65Uiterlijk } from './podmi.js';
import type { KlokId } from './regel.js';
import { klokregel, kloktabel } from './tabel.js';
import * as tel from './tellen.js';
import { stilzwijgen } from './tellenVerder.js';
import { VERDERE_BEREKENINGEN, type VerdereFeiten } from './termijnenVerder.js';
import { laatsteOproepingsdag } from './zittingen.js';

/** For a caller that loads only this module: a date before the clock tables begin ends in this. */
export { BaremaOntbreekt } from '../recht/tabel.js';

/** What is known of one request; a meeting is taken as a grant. */
export interface TermijnenInvoer extends VerdereFeiten {
  readonly spoor: tel.Spoor;
  readonly ontvangen: Datum;
  readonly onbevoegdOp?: Datum;
  readonly zitting?: Datum;
  readonly oproepingDagen: 8 | 5;
  readonly huisbezoek?: Datum;
  readonly verzending?: { readonly op: Datum; readonly wijze: Verzendwijze };
  readonly steunVanaf?: Datum;
  readonly voorDeStaat: boolean;
}

/** `begint` is day 0; for CLK-12 the first counted day, for CLK-15 and CLK-16 the first day of interest. */
export interface Kloktijden {
  readonly begint?: Datum;
  readonly begintNiet?: string;
  /** It starts from a fact that was not given: no news to who did not ask. */
  readonly nietOpgegeven?: true;
  readonly uiterlijk?: Datum;
  /** UTC instant, for the one term that is counted in hours. */
  readonly uiterlijkOp?: string;
  readonly voorzichtig?: Datum;
  readonly definitief?: Datum;
  readonly laatsteVeiligeDag?: Datum;
  readonly eersteVerliesdag?: Datum;
}

export interface Termijn extends Kloktijden {
  readonly id: KlokId;
  readonly naam: string;
  readonly grondslag: string;
  readonly zekerheid: Zekerheid;
}

export interface Termijnen {
  readonly beslisUiterlijk: Datum;
  readonly klokken: readonly Termijn[];
}

export class TermijnenFout extends Error {
  override readonly name = 'TermijnenFout';
}

type Berekening = (invoer: TermijnenInvoer) => Kloktijden;

const ALLEEN_MI = 'geldt alleen voor maatschappelijke integratie (spoor MI)';
const ALLEEN_MD = 'geldt alleen voor maatschappelijke dienstverlening (spoor MD)';
const GEEN_ZITTING = 'er is nog geen zitting opgegeven';

/** A clock of the law on integration only. */
const voorMI =
  (berekening: Berekening): Berekening =>
  (invoer) =>
    invoer.spoor === 'MD' ? { begintNiet: ALLEEN_MI } : berekening(invoer);

/** A clock that starts with the decision. */
const naZitting =
  (berekening: (zitting: Datum, invoer: TermijnenInvoer) => Kloktijden): Berekening =>
  (invoer) =>
    invoer.zitting === undefined ? { begintNiet: GEEN_ZITTING } : berekening(invoer.zitting, invoer);

/** The clocks that one request can start. */
const UIT_AANVRAAG: readonly (readonly [KlokId, Berekening])[] = [
  ['CLK-01', ({ ontvangen }) => ({ begint: ontvangen, uiterlijk: tel.ontvangstbewijsUiterlijk(ontvangen) })],
  [
    'CLK-02',
    ({ onbevoegdOp }) =>
      onbevoegdOp === undefined
        ? { begintNiet: 'het OCMW houdt zich niet onbevoegd' }
        : { begint: onbevoegdOp, uiterlijk: tel.doorzendenUiterlijk(onbevoegdOp) },
  ],
  ['CLK-05', voorMI(({ ontvangen }) => ({ begint: ontvangen, uiterlijk: tel.beslisUiterlijkMI(ontvangen) }))],
  [
    'CLK-06',
    ({ spoor, ontvangen }) =>
      spoor === 'MI' ? { begintNiet: ALLEEN_MD } : { begint: ontvangen, uiterlijk: tel.beslisUiterlijkMD(ontvangen) },
  ],
  ['CLK-07', voorMI(hoorrecht)],
  [
    'CLK-08',
    naZitting((zitting, { oproepingDagen }) => ({
      begint: zitting,
      uiterlijk: laatsteOproepingsdag(zitting, oproepingDagen),
    })),
  ],
  ['CLK-11', naZitting((zitting) => ({ begint: zitting, uiterlijk: tel.kennisgevenUiterlijk(zitting) }))],
  ['CLK-12', beroep],
  [
    'CLK-13',
    (invoer) =>
      isTijdigBeslist(invoer)
        ? { begintNiet: 'de zitting valt binnen de beslissingstermijn' }
        : {
            begint: tel.beslisUiterlijk(invoer.spoor, invoer.ontvangen),
            uiterlijk: tel.stilzwijgenVoorzichtig(invoer.ontvangen),
            ...stilzwijgen(invoer.ontvangen),
          },
  ],
  ['CLK-14', voorMI(naZitting((zitting) => ({ begint: zitting, uiterlijk: tel.betalenUiterlijk(zitting) })))],
  ['CLK-15', voorMI(naZitting((zitting) => ({ begint: tel.interestVanaf(zitting) })))],
  [
    'CLK-16',
    voorMI((invoer) =>
      isTijdigBeslist({ ...invoer, spoor: 'MI' })
        ? { begintNiet: 'de zitting valt binnen de beslissingstermijn' }
        : { begint: tel.interestNaLateBeslissingVanaf(invoer.ontvangen) },
    ),
  ],
  [
    'CLK-17',
    voorMI(naZitting((zitting) => ({ begint: laatsteVanMaand(zitting), uiterlijk: podmiMededelenUiterlijk(zitting) }))),
  ],
  ['CLK-18', voorMI(naZitting((zitting) => ({ begint: laatsteVanMaand(zitting), ...podmiVerlies(zitting) })))],
  ['CLK-19', w65],
  ['CLK-21', voorMI(naZitting((zitting) => ({ begint: zitting, uiterlijk: tel.gpmiUiterlijk(zitting) })))],
  [
    'CLK-24',
    ({ huisbezoek }) =>
      huisbezoek === undefined
        ? { begintNiet: 'er is nog geen huisbezoek opgegeven' }
        : { begint: huisbezoek, uiterlijk: tel.huisbezoekUiterlijk(huisbezoek) },
  ],
  ['CLK-25', voorMI(naZitting((zitting) => ({ begint: zitting, uiterlijk: tel.herzieningUiterlijk(zitting) })))],
];

/** All clocks of the table, in its order: those of the request and those of the further facts. */
const BEREKENINGEN = [...UIT_AANVRAAG, ...VERDERE_BEREKENINGEN].sort(([a], [b]) => (a < b ? -1 : 1));

export function berekenTermijnen(invoer: TermijnenInvoer): Termijnen {
  controleerVolgorde(invoer);
  const klokken = BEREKENINGEN.map(([id, berekening]) => {
    const tijden = berekening(invoer);
    const { naam, grondslag, zekerheid } = klokregel(id, peildatum(id, invoer.ontvangen, tijden.begint));
    return { id, naam, ...tijden, grondslag, zekerheid };
  });
  return { beslisUiterlijk: tel.beslisUiterlijk(invoer.spoor, invoer.ontvangen), klokken };
}

/** The law of the request; of the fact itself where a clock starts from one, and of its first day where it does not run. */
function peildatum(id: KlokId, ontvangen: Datum, begint: Datum | undefined): Datum {
  if (!isVanVerdereFeiten(id)) return ontvangen;
  return begint ?? laatste(ontvangen, ...kloktabel(id).rijen.map(({ vanaf }) => vanaf));
}

function isVanVerdereFeiten(id: KlokId): boolean {
  return VERDERE_BEREKENINGEN.some(([verdere]) => verdere === id);
}

function isTijdigBeslist({ spoor, ontvangen, zitting }: TermijnenInvoer): boolean {
  return zitting !== undefined && zitting <= tel.beslisUiterlijk(spoor, ontvangen);
}

/** The gate closes twelve days before the limit, or earlier when the agenda of the given meeting leaves earlier. */
function hoorrecht({ spoor, ontvangen, zitting, oproepingDagen }: TermijnenInvoer): Kloktijden {
  const poort = tel.hoorrechtPoort(tel.beslisUiterlijk(spoor, ontvangen));
  const agenda = zitting === undefined ? poort : laatsteOproepingsdag(zitting, oproepingDagen);
  return { begint: ontvangen, uiterlijk: laatste(ontvangen, vroegste(poort, agenda)) };
}

function beroep({ verzending }: TermijnenInvoer): Kloktijden {
  if (verzending === undefined) return { begintNiet: 'er is nog geen verzending van de beslissing opgegeven' };
  const { voorzichtig, definitief } = beroepstermijn(verzending);
  if (definitief === undefined) {
    return {
      begintNiet: 'een gewone brief bewijst de datum van de kennisgeving niet',
      voorzichtig: voorzichtig.laatsteDag,
    };
  }
  return { begint: voorzichtig.eersteDag, voorzichtig: voorzichtig.laatsteDag, definitief };
}

/** Aid takes effect from the request unless the decision names another first day (R-DEC-04). */
function w65({ spoor, voorDeStaat, steunVanaf, ontvangen }: TermijnenInvoer): Kloktijden {
  if (spoor === 'MI') return { begintNiet: ALLEEN_MD };
  if (!voorDeStaat) return { begintNiet: 'de steun wordt niet aan de Staat gemeld' };
  const eersteDag = steunVanaf ?? ontvangen;
  return { begint: eersteDag, uiterlijk: w65Uiterlijk(eersteDag) };
}

/** Dates out of order are a slip of the pen; computing on would give a worker a wrong limit to trust. */
function controleerVolgorde(invoer: TermijnenInvoer): void {
  const { ontvangen, onbevoegdOp, zitting, verzending } = invoer;
  const stappen: readonly Stap[] = [
    ['De dag van de onbevoegdheid', onbevoegdOp, 'de ontvangst', ontvangen],
    ['De zitting', zitting, 'de ontvangst', ontvangen],
    ...nietVoorZitting(invoer),
    ['De verzending', verzending?.op, zitting === undefined ? 'de ontvangst' : 'de zitting', zitting ?? ontvangen],
  ];
  for (const [wat, dag, eerder, grens] of stappen) {
    if (dag !== undefined && dag < grens) {
      throw new TermijnenFout(`${wat} (${kort(dag)}) kan niet vóór ${eerder} (${kort(grens)}) liggen.`);
    }
  }
}

type Stap = readonly [wat: string, dag: Datum | undefined, eerder: string, grens: Datum];

function nietVoorZitting({
  zitting,
  dringendOp,
  zonderQuorum,
  volgendeZitting,
  gpmiGetekend,
  gpmiEvaluatie,
}: TermijnenInvoer): Stap[] {
  const na = (eerder: string, grens: Datum | undefined): Stap[] =>
    grens === undefined ? [] : [['De volgende zitting', volgendeZitting, eerder, grens]];
  return [
    ...na('de zitting', zitting),
    ...na('de dringende beslissing', dringendOp),
    ...na('de zitting zonder quorum', zonderQuorum),
    ...(gpmiGetekend === undefined
      ? []
      : [['De evaluatie van het GPMI', gpmiEvaluatie, 'de ondertekening', gpmiGetekend] as const]),
  ];
}
