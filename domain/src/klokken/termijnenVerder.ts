/** Clocks that start from one fact of their own rather than from the request: the fact is asked, or the clock does not run. */
import { brusselseDatum, kort, laatste, type Datum } from '../tijd/datum.js';
import { NIEUW_REGIME } from '../recht/art34.js';
import { vrijwilligBetalenUiterlijk } from './beroep.js';
import { mediprimaUiterlijk } from './podmi.js';
import type { KlokId } from './regel.js';
import * as tel from './tellen.js';
import type { Kloktijden, TermijnenInvoer } from './termijnen.js';
import * as verder from './tellenVerder.js';
import { laatsteOproepingsdag } from './zittingen.js';

/** Facts beside the request itself; each starts a clock of its own. */
export interface VerdereFeiten {
  readonly doorgezondenOntvangen?: Datum;
  readonly volledigBijPodmi?: Datum;
  readonly dringendOp?: Datum;
  readonly volgendeZitting?: Datum;
  readonly zonderQuorum?: Datum;
  readonly tenlasteneming?: Datum;
  readonly gpmiGetekend?: Datum;
  readonly gpmiEvaluatie?: Datum;
  readonly laatsteMaandMi?: Datum;
  readonly sanctieGpmi?: Datum;
  readonly sanctieVerklaringen?: Datum;
  readonly bedrieglijk?: boolean;
  readonly herhaling?: boolean;
  readonly terugvorderingVerzonden?: Datum;
  readonly onverschuldigd?: Datum;
  readonly verjaringJaren?: number;
  readonly levering?: Datum;
  readonly vertrekBuitenland?: Datum;
  readonly inspectieverslag?: Datum;
  readonly geboren?: Datum;
  readonly vraagOmUitleg?: Datum;
  readonly inzageverzoek?: Datum;
  /** UTC instant at which the breach was found. */
  readonly datalek?: string;
}

type Berekening = (invoer: TermijnenInvoer) => Kloktijden;
type Datumfeit = { [V in keyof VerdereFeiten]-?: Datum extends VerdereFeiten[V] ? V : never }[Exclude<
  keyof VerdereFeiten,
  'datalek'
>];

function nietOpgegeven(begintNiet: string): Kloktijden {
  return { begintNiet, nietOpgegeven: true };
}

/** A clock that runs from one day, when that day is known. */
function vanaf(
  feit: Datumfeit,
  anders: string,
  tijden: (dag: Datum, invoer: TermijnenInvoer) => Omit<Kloktijden, 'begint'>,
): Berekening {
  return (invoer) => {
    const dag = invoer[feit];
    return dag === undefined ? nietOpgegeven(anders) : { begint: dag, ...tijden(dag, invoer) };
  };
}

function totZitting({ volgendeZitting }: TermijnenInvoer): Omit<Kloktijden, 'begint'> {
  return volgendeZitting === undefined ? {} : { uiterlijk: volgendeZitting };
}

export const VERDERE_BEREKENINGEN: readonly (readonly [KlokId, Berekening])[] = [
  [
    'CLK-03',
    vanaf('doorgezondenOntvangen', 'er is geen doorgezonden aanvraag opgegeven', (dag) =>
      verder.conflictVoorleggenUiterlijk(dag),
    ),
  ],
  [
    'CLK-04',
    vanaf('volledigBijPodmi', 'er ligt geen volledige vraag bij de POD MI', (dag) => ({
      uiterlijk: verder.conflictBeslistUiterlijk(dag),
    })),
  ],
  ['CLK-09', ledenpunten],
  ['CLK-10', vanaf('dringendOp', 'er is geen dringende beslissing opgegeven', (_, invoer) => totZitting(invoer))],
  [
    'CLK-20',
    vanaf('tenlasteneming', 'er is geen begin van een tenlasteneming opgegeven', (dag) => ({
      uiterlijk: mediprimaUiterlijk(dag),
    })),
  ],
  ['CLK-22', gpmiEvaluatie],
  [
    'CLK-23',
    vanaf('laatsteMaandMi', 'er is geen laatste maand met maatschappelijke integratie opgegeven', (dag) => ({
      uiterlijk: verder.gpmiVrijTotEnMet(dag),
    })),
  ],
  ['CLK-26', art34],
  [
    'CLK-27',
    vanaf('sanctieGpmi', 'er is geen GPMI-sanctie opgegeven', (dag, { herhaling = false }) => ({
      uiterlijk: tel.gpmiSanctieTotEnMet(dag, { herhaling }).laatsteDag,
    })),
  ],
  [
    'CLK-28',
    vanaf(
      'sanctieVerklaringen',
      'er is geen sanctie voor verklaringen opgegeven',
      (dag, { bedrieglijk = false, herhaling = false }) => ({
        uiterlijk: verder.verklaringensanctieTotEnMet(dag, { bedrieglijk, herhaling }).laatsteDag,
      }),
    ),
  ],
  ['CLK-29', vrijwillig],
  [
    'CLK-30',
    vanaf('onverschuldigd', 'er is geen onverschuldigde betaling opgegeven', (dag, { verjaringJaren }) => ({
      uiterlijk: verder.verjaringUiterlijk(dag, verjaringJaren),
    })),
  ],
  [
    'CLK-31',
    vanaf('levering', 'er is geen levering van brandstof opgegeven', (dag) => ({
      uiterlijk: tel.verwarmingstoelageAanvragenUiterlijk(dag),
    })),
  ],
  [
    'CLK-32',
    vanaf('vertrekBuitenland', 'er is geen vertrek naar het buitenland opgegeven', (dag) => ({
      uiterlijk: verder.buitenlandBetaaldTotEnMet(dag),
    })),
  ],
  [
    'CLK-33',
    vanaf('inspectieverslag', 'er is geen inspectieverslag opgegeven', (dag) => ({
      uiterlijk: verder.inspectieBeantwoordenUiterlijk(dag),
    })),
  ],
  ['CLK-34', notulen],
  ['CLK-35', jongere],
  [
    'CLK-36',
    vanaf('vraagOmUitleg', 'er is geen vraag om uitleg opgegeven', (dag) => ({
      uiterlijk: verder.uitlegGevenUiterlijk(dag),
    })),
  ],
  [
    'CLK-37',
    vanaf('inzageverzoek', 'er is geen verzoek om inzage opgegeven', (dag) => ({
      uiterlijk: verder.inzageGevenUiterlijk(dag),
    })),
  ],
  ['CLK-37-LEK', datalek],
  ['CLK-38', vanaf('zonderQuorum', 'er is geen zitting zonder quorum opgegeven', (_, invoer) => totZitting(invoer))],
];

function ledenpunten({ zitting, oproepingDagen }: TermijnenInvoer): Kloktijden {
  if (zitting === undefined) return { begintNiet: 'er is nog geen zitting opgegeven' };
  return { begint: zitting, uiterlijk: verder.ledenpuntenUiterlijk(zitting, oproepingDagen) };
}

function gpmiEvaluatie({ gpmiGetekend, gpmiEvaluatie: geevalueerd }: TermijnenInvoer): Kloktijden {
  const begint = geevalueerd ?? gpmiGetekend;
  if (begint === undefined) return nietOpgegeven('er is geen ondertekend GPMI opgegeven');
  return { begint, uiterlijk: verder.gpmiEvaluatieUiterlijk(begint) };
}

/** A meeting is taken as the grant, and the yearly review counts from it. */
function art34({ spoor, ontvangen, zitting }: TermijnenInvoer): Kloktijden {
  if (spoor === 'MD') return { begintNiet: 'geldt alleen voor maatschappelijke integratie (spoor MI)' };
  if (ontvangen >= NIEUW_REGIME) {
    return { begintNiet: `voor aanvragen vanaf ${kort(NIEUW_REGIME)} gelden de nieuwe regels meteen` };
  }
  if (zitting === undefined) return { begintNiet: 'er is nog geen zitting opgegeven' };
  return { begint: NIEUW_REGIME, uiterlijk: verder.art34Herziening(zitting) };
}

function vrijwillig({ terugvorderingVerzonden: op, verzending }: TermijnenInvoer): Kloktijden {
  if (op === undefined) return nietOpgegeven('er is geen kennisgeving van een terugvordering opgegeven');
  const { eersteDag, laatsteDag } = vrijwilligBetalenUiterlijk({ wijze: verzending?.wijze ?? 'aangetekend', op });
  return { begint: eersteDag, uiterlijk: laatsteDag };
}

/** Available as long before the next meeting as its convocation. */
function notulen({ zitting, volgendeZitting, oproepingDagen }: TermijnenInvoer): Kloktijden {
  if (zitting === undefined) return { begintNiet: 'er is nog geen zitting opgegeven' };
  if (volgendeZitting === undefined) return nietOpgegeven('er is nog geen volgende zitting opgegeven');
  return { begint: zitting, uiterlijk: laatste(zitting, laatsteOproepingsdag(volgendeZitting, oproepingDagen)) };
}

function jongere({ spoor, ontvangen, geboren }: TermijnenInvoer): Kloktijden {
  if (spoor === 'MD') return { begintNiet: 'geldt alleen voor maatschappelijke integratie (spoor MI)' };
  if (geboren === undefined) return nietOpgegeven('er is geen geboortedatum opgegeven');
  if (!verder.isJongerDan25(geboren, ontvangen)) return { begintNiet: 'de aanvrager is 25 of ouder bij de aanvraag' };
  return { begint: ontvangen, uiterlijk: verder.jongereAanbiedenUiterlijk(ontvangen) };
}

function datalek({ datalek: vastgesteldOp }: TermijnenInvoer): Kloktijden {
  if (vastgesteldOp === undefined) return nietOpgegeven('er is geen datalek opgegeven');
  const uiterlijkOp = verder.datalekMeldenUiterlijk(vastgesteldOp);
  return { begint: brusselseDatum(vastgesteldOp), uiterlijk: brusselseDatum(uiterlijkOp), uiterlijkOp };
}
