/** Which planned meeting a request makes, and what that takes: the sentence each file shows. */
import { laatsteOproepingsdag, verslagUiterlijk, type GeplandeZitting } from '../klokken/zittingen.js';
import type { Fase } from '../procedure/fasen.js';
import { dagEnMaand, kort, metDagEnMaand, type Datum } from '../tijd/datum.js';

export interface Haalvraag {
  readonly fase: Fase;
  readonly vandaag: Datum;
  readonly beslisUiterlijk: Datum;
  /** Meetings whose agenda did not leave yet. */
  readonly gepland: readonly GeplandeZitting[];
  /** The meeting on whose agenda it already stands. */
  readonly opAgendaVan?: { readonly id: string; readonly datum: Datum } | undefined;
  readonly vrijeDagen?: readonly Datum[];
}

export type Haalwerk = 'verslag' | 'voorstel' | 'agenda' | 'niets';

export interface HaaltZitting {
  readonly zittingId: string | null;
  readonly zittingOp: Datum | null;
  /** That meeting comes after the limit of the decision. */
  readonly teLaat: boolean;
  /** What must still be ready, and by which day. */
  readonly nodig: Haalwerk;
  readonly klaarTegen: Datum | null;
  /** Read after "Deze aanvraag …". */
  readonly zin: string;
}

/** Undefined when nothing is to be decided any more. */
export function haaltZitting(vraag: Haalvraag): HaaltZitting | undefined {
  const { fase, opAgendaVan, beslisUiterlijk } = vraag;
  if (fase === 'afgehandeld') return undefined;
  if (opAgendaVan !== undefined) {
    const { id, datum } = opAgendaVan;
    const teLaat = datum > beslisUiterlijk;
    const zin = `staat op de agenda van ${dagEnMaand(datum)}${teLaat ? naTermijn(beslisUiterlijk) : ''}`;
    return { zittingId: id, zittingOp: datum, teLaat, nodig: 'niets', klaarTegen: null, zin };
  }
  const haalbaar = haalbareZittingen(vraag);
  const opTijd = haalbaar.filter(({ zitting }) => zitting.datum <= beslisUiterlijk).at(-1);
  const gekozen = opTijd ?? haalbaar[0];
  if (gekozen === undefined) return geenZitting(beslisUiterlijk);
  const { zitting, klaarTegen } = gekozen;
  const teLaat = opTijd === undefined;
  const zin =
    `haalt ${dagEnMaand(zitting.datum)} als ${voorwaarde(fase, klaarTegen)}` +
    (teLaat ? naTermijn(beslisUiterlijk) : '');
  return { zittingId: zitting.id, zittingOp: zitting.datum, teLaat, nodig: werkVan(fase), klaarTegen, zin };
}

function haalbareZittingen({ fase, vandaag, gepland, vrijeDagen }: Haalvraag) {
  return [...gepland]
    .sort((a, b) => (a.datum < b.datum ? -1 : 1))
    .map((zitting) => ({ zitting, klaarTegen: klaarTegenVan(fase, zitting, vrijeDagen) }))
    .filter(({ klaarTegen }) => klaarTegen >= vandaag);
}

function klaarTegenVan(fase: Fase, { datum, oproepingDagen }: GeplandeZitting, vrijeDagen?: readonly Datum[]): Datum {
  return fase === 'onderzoek'
    ? verslagUiterlijk(datum, oproepingDagen, vrijeDagen)
    : laatsteOproepingsdag(datum, oproepingDagen);
}

function werkVan(fase: Fase): Haalwerk {
  switch (fase) {
    case 'onderzoek':
      return 'verslag';
    case 'voorstel':
      return 'voorstel';
    case 'agendering':
      return 'agenda';
    case 'zitting':
    case 'afgehandeld':
      return 'niets';
  }
}

function voorwaarde(fase: Fase, klaarTegen: Datum): string {
  const dag = metDagEnMaand(klaarTegen);
  switch (werkVan(fase)) {
    case 'verslag':
      return `het verslag ${dag} klaar is`;
    case 'voorstel':
      return `het voorstel ${dag} ingediend is`;
    case 'agenda':
    case 'niets':
      return `het ${dag} op de agenda staat`;
  }
}

function naTermijn(beslisUiterlijk: Datum): string {
  return `, maar de termijn loopt af op ${kort(beslisUiterlijk)}`;
}

function geenZitting(beslisUiterlijk: Datum): HaaltZitting {
  const zin = `haalt geen enkele geplande zitting; de termijn loopt af op ${kort(beslisUiterlijk)}`;
  return { zittingId: null, zittingOp: null, teLaat: true, nodig: 'niets', klaarTegen: null, zin };
}

/** The meeting a ripe proposal gathers under: the last that decides in time, else the first that can still hold it. */
export function zittingVoorRijp<Z extends GeplandeZitting>(
  gepland: readonly Z[],
  { vandaag, beslisUiterlijk }: { readonly vandaag: Datum; readonly beslisUiterlijk: Datum },
): Z | undefined {
  const haalbaar = [...gepland]
    .filter(({ datum, oproepingDagen }) => laatsteOproepingsdag(datum, oproepingDagen) >= vandaag)
    .sort((a, b) => (a.datum < b.datum ? -1 : 1));
  return haalbaar.filter(({ datum }) => datum <= beslisUiterlijk).at(-1) ?? haalbaar[0];
}
