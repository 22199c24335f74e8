/** What a meeting less or more would do to the open files: pure, and changes nothing (domein §3.3). */
import type { Datum } from '../tijd/datum.js';
import { uitwegenVoor, type Uitweg } from '../klokken/uitwegen.js';
import { laatsteOproepingsdag, type GeplandeZitting } from '../klokken/zittingen.js';

/** An open request, with the agenda it is on or, before that, the day its proposal or report can be ready. */
export interface OpenDossier {
  readonly aanvraagId: string;
  readonly dossierId: string;
  readonly nummer: string;
  readonly beslisUiterlijk: Datum;
  /** Meeting on whose agenda it stands, if any. */
  readonly zittingId?: string;
  /** The first day on which it can be put on an agenda; absent when it is ready. */
  readonly klaarOp?: Datum;
}

export interface Simulatievraag {
  readonly vandaag: Datum;
  readonly dossiers: readonly OpenDossier[];
  /** Planned and convened meetings from today on. */
  readonly zittingen: readonly GeplandeZitting[];
  readonly zonder: readonly Datum[];
  readonly met: readonly Datum[];
  readonly oproepingDagen: number;
  readonly vrijeDagen?: readonly Datum[];
}

export interface Gevolg {
  readonly aanvraagId: string;
  readonly dossierId: string;
  readonly nummer: string;
  readonly beslisUiterlijk: Datum;
  /** The first meeting that can decide: now, and with the change. Null when no planned meeting can. */
  readonly zittingNu: Datum | null;
  readonly zittingDan: Datum | null;
  readonly uitkomst: 'wordtTeLaat' | 'blijftTeLaat' | 'wordtOpTijd' | 'verschuift';
  /** Only where it would be too late. */
  readonly uitwegen: readonly Uitweg[];
}

export interface Simulatie {
  readonly bekeken: number;
  readonly gevolgen: readonly Gevolg[];
}

/** What changes, and what is too late already and stays so; files on which the change has no effect are left out. */
export function simuleerZittingen(vraag: Simulatievraag): Simulatie {
  const nu = opDatum(vraag.zittingen);
  const dan = opDatum([
    ...vraag.zittingen.filter(({ datum }) => !vraag.zonder.includes(datum)),
    ...vraag.met.map((datum) => ({ id: `nieuw ${datum}`, datum, oproepingDagen: vraag.oproepingDagen })),
  ]);
  const uitwegen = onthoudUitwegen(vraag);
  const gevolgen = vraag.dossiers.flatMap((dossier) => {
    const zittingNu = eersteZitting(nu, dossier, vraag.vandaag);
    const zittingDan = eersteZitting(dan, dossier, vraag.vandaag);
    const uitkomst = uitkomstVan(dossier.beslisUiterlijk, zittingNu, zittingDan);
    if (uitkomst === undefined) return [];
    const { aanvraagId, dossierId, nummer, beslisUiterlijk } = dossier;
    const teLaat = uitkomst === 'wordtTeLaat' || uitkomst === 'blijftTeLaat';
    return [
      {
        ...{ aanvraagId, dossierId, nummer, beslisUiterlijk, uitkomst },
        zittingNu: zittingNu ?? null,
        zittingDan: zittingDan ?? null,
        uitwegen: teLaat ? uitwegen(beslisUiterlijk) : [],
      },
    ];
  });
  return { bekeken: vraag.dossiers.length, gevolgen: gevolgen.sort(dringendsteEerst) };
}

function opDatum(zittingen: readonly GeplandeZitting[]): GeplandeZitting[] {
  return [...zittingen].sort((a, b) => a.datum.localeCompare(b.datum));
}

/** On an agenda it stays there; otherwise the first meeting whose convocation can still hold it. */
function eersteZitting(
  zittingen: readonly GeplandeZitting[],
  { zittingId, klaarOp }: OpenDossier,
  vandaag: Datum,
): Datum | undefined {
  const eigen = zittingen.find(({ id }) => id === zittingId);
  if (eigen !== undefined) return eigen.datum;
  const vanaf = klaarOp !== undefined && klaarOp > vandaag ? klaarOp : vandaag;
  return zittingen.find(({ datum, oproepingDagen }) => vanaf <= laatsteOproepingsdag(datum, oproepingDagen))?.datum;
}

function uitkomstVan(
  beslisUiterlijk: Datum,
  nu: Datum | undefined,
  dan: Datum | undefined,
): Gevolg['uitkomst'] | undefined {
  const opTijdNu = nu !== undefined && nu <= beslisUiterlijk;
  const opTijdDan = dan !== undefined && dan <= beslisUiterlijk;
  if (opTijdNu && !opTijdDan) return 'wordtTeLaat';
  if (!opTijdNu && opTijdDan) return 'wordtOpTijd';
  if (!opTijdNu) return 'blijftTeLaat';
  return nu === dan ? undefined : 'verschuift';
}

/** Thousands of files share a few dozen limits: each is worked out once. */
function onthoudUitwegen({ vandaag, oproepingDagen, vrijeDagen = [] }: Simulatievraag) {
  const bekend = new Map<Datum, readonly Uitweg[]>();
  return (uiterlijk: Datum): readonly Uitweg[] => {
    const eerder = bekend.get(uiterlijk);
    if (eerder !== undefined) return eerder;
    const uitwegen = uitwegenVoor({ nu: vandaag, uiterlijk, oproepingDagen, vrijeDagen });
    bekend.set(uiterlijk, uitwegen);
    return uitwegen;
  };
}

const GEWICHT: Readonly<Record<Gevolg['uitkomst'], number>> = {
  wordtTeLaat: 0,
  blijftTeLaat: 1,
  verschuift: 2,
  wordtOpTijd: 3,
};

function dringendsteEerst(a: Gevolg, b: Gevolg): number {
  if (a.uitkomst !== b.uitkomst) return GEWICHT[a.uitkomst] - GEWICHT[b.uitkomst];
  return a.beslisUiterlijk.localeCompare(b.beslisUiterlijk) || a.nummer.localeCompare(b.nummer);
}
