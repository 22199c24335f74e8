import type { Zekerheid } from '../recht/tabel.js';

/** Who hears about a moment: roles of the centre, never persons. */
export type Ontvanger =
  'werker' | 'hoofd' | 'secretaris' | 'voorzitter' | 'algemeenDirecteur' | 'financieelDirecteur' | 'financien';

export type KlokId =
  | 'CLK-01'
  | 'CLK-02'
  | 'CLK-03'
  | 'CLK-04'
  | 'CLK-05'
  | 'CLK-06'
  | 'CLK-07'
  | 'CLK-08'
  | 'CLK-09'
  | 'CLK-10'
  | 'CLK-11'
  | 'CLK-12'
  | 'CLK-13'
  | 'CLK-14'
  | 'CLK-15'
  | 'CLK-16'
  | 'CLK-17'
  | 'CLK-18'
  | 'CLK-19'
  | 'CLK-20'
  | 'CLK-21'
  | 'CLK-22'
  | 'CLK-23'
  | 'CLK-24'
  | 'CLK-25'
  | 'CLK-26'
  | 'CLK-27'
  | 'CLK-28'
  | 'CLK-29'
  | 'CLK-30'
  | 'CLK-31'
  | 'CLK-32'
  | 'CLK-33'
  | 'CLK-34'
  | 'CLK-35'
  | 'CLK-36'
  | 'CLK-37'
  | 'CLK-37-LEK'
  | 'CLK-38'
  | 'HR-AMBTSHALVE'
  | 'HR-BAREMA'
  | 'HR-IN-HANDEN'
  | 'HR-SCHORSING'
  | 'HR-STEUN-EINDE'
  | 'HR-STUKKEN'
  | 'HR-BEROEP'
  | 'HR-CONFLICT'
  | 'HR-VERWEER'
  | 'HR-ARBEIDSHOF'
  | 'HR-RECHTSDAG'
  | 'HR-DEFINITIEF'
  | 'HR-REGIMEMIGRATIE'
  | 'HR-BETAALRUN';

/** gebeurtenis: something that happens ends it, whenever that is. */
export type Eenheid = 'uren' | 'kalenderdagen' | 'werkdagen' | 'maanden' | 'zitting' | 'poort' | 'gebeurtenis';

export interface Lengte {
  /** Negative counts back from the starting event (convocation before a meeting). */
  readonly aantal: number;
  readonly eenheid: Eenheid;
}

/** nietVerschoven: also on a Sunday; volgendeWerkdag: a court's roll-over; maandeinde: clipped to the last day. */
export type Eindregel = 'nietVerschoven' | 'volgendeWerkdag' | 'maandeinde';

export interface Momentregel {
  /** 'T-3', as the clock table writes it. */
  readonly etiket: string;
  /** Days from the anchor; negative lies before it. */
  readonly dagen: number;
  readonly anker: 'uiterlijk' | 'begint';
  /** Hour on the clock in Brussels. */
  readonly uur: number;
  readonly naar: readonly Ontvanger[];
  readonly boodschap: string;
}

export interface Klokregel {
  readonly id: KlokId;
  readonly naam: string;
  readonly soort: 'wet' | 'huisregel';
  readonly startgebeurtenis: string;
  readonly lengte: Lengte;
  readonly eindregel: Eindregel;
  readonly momenten: readonly Momentregel[];
  /** After the limit, one reminder each day: what is lost grows daily. */
  readonly dagelijksNa: boolean;
  /** Printable: it never holds an article whose number is in doubt. */
  readonly grondslag: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
}

const OCHTEND = 8;

/** A moment counted from the limit: moment(-3, ['voorzitter'], '…') is T-3 at 08:00. */
export function moment(dagen: number, naar: readonly Ontvanger[], boodschap: string): Momentregel {
  return { etiket: etiketVan(dagen), dagen, anker: 'uiterlijk', uur: OCHTEND, naar, boodschap };
}

export function etiketVan(dagen: number): string {
  if (dagen === 0) return 'T0';
  return dagen < 0 ? `T${dagen}` : `T+${dagen}`;
}
