import type { DossierCode } from './spel/stap.js';

/** A clock that must have been there: its last day, whether it still runs on 22 June, further dates it holds. */
export interface VerwachteKlok {
  readonly soort: string;
  readonly uiterlijk: string;
  readonly loopt?: boolean;
  readonly gegevens?: Readonly<Record<string, string>>;
}

export interface Verwacht {
  readonly dossier: DossierCode;
  /** days on which the committee or the chair decided */
  readonly beslist: readonly string[];
  readonly klokken: readonly VerwachteKlok[];
  readonly betalingen: readonly { bedragCent: number; uiterlijk?: string }[];
  /** Σ and last day of the client's own repayments */
  readonly aflossing?: { readonly aantal: number; readonly totaalCent: number; readonly laatste: string };
  readonly gevaar?: boolean;
}

/** The dates and amounts of domein §10 (and its "also to be compared"), compared one by one. */
export const VERWACHT: readonly Verwacht[] = [
  {
    dossier: 'D01',
    beslist: ['2026-03-26'],
    klokken: [
      { soort: 'CLK-05', uiterlijk: '2026-04-08' },
      { soort: 'CLK-11', uiterlijk: '2026-04-03' },
      { soort: 'CLK-12', uiterlijk: '2026-06-29', loopt: true },
      { soort: 'CLK-14', uiterlijk: '2026-04-10' },
      { soort: 'CLK-17', uiterlijk: '2026-04-08' },
      { soort: 'CLK-18', uiterlijk: '2026-05-14', gegevens: { eersteVerliesdag: '2026-05-15' } },
      { soort: 'CLK-21', uiterlijk: '2026-06-26', loopt: true },
      { soort: 'CLK-25', uiterlijk: '2027-03-26', loopt: true },
    ],
    betalingen: [{ bedragCent: 97_505, uiterlijk: '2026-04-10' }],
  },
  {
    dossier: 'D02',
    beslist: ['2026-04-09'],
    klokken: [
      { soort: 'CLK-05', uiterlijk: '2026-04-15' },
      { soort: 'CLK-11', uiterlijk: '2026-04-17' },
      { soort: 'CLK-14', uiterlijk: '2026-04-24' },
      { soort: 'CLK-17', uiterlijk: '2026-05-08' },
      { soort: 'CLK-18', uiterlijk: '2026-06-13', gegevens: { eersteVerliesdag: '2026-06-14' } },
    ],
    betalingen: [{ bedragCent: 17_100, uiterlijk: '2026-04-24' }],
  },
  {
    dossier: 'D03',
    beslist: ['2026-04-23'],
    klokken: [
      { soort: 'CLK-05', uiterlijk: '2026-05-02' },
      { soort: 'CLK-06', uiterlijk: '2026-05-02' },
      { soort: 'CLK-11', uiterlijk: '2026-05-01' },
      { soort: 'CLK-12', uiterlijk: '2026-07-27', loopt: true },
      { soort: 'CLK-17', uiterlijk: '2026-05-08' },
    ],
    betalingen: [
      { bedragCent: 11_260, uiterlijk: '2026-05-08' },
      { bedragCent: 7_480, uiterlijk: '2026-05-08' },
    ],
  },
  {
    dossier: 'D04',
    beslist: ['2026-05-07'],
    klokken: [
      { soort: 'CLK-05', uiterlijk: '2026-05-13' },
      { soort: 'CLK-06', uiterlijk: '2026-05-13' },
      { soort: 'CLK-11', uiterlijk: '2026-05-15' },
      { soort: 'CLK-14', uiterlijk: '2026-05-22' },
      { soort: 'CLK-17', uiterlijk: '2026-06-08' },
    ],
    betalingen: [
      { bedragCent: 177_607, uiterlijk: '2026-05-22' },
      { bedragCent: 210_000, uiterlijk: '2026-05-22' },
    ],
    aflossing: { aantal: 42, totaalCent: 210_000, laatste: '2029-11-15' },
  },
  {
    dossier: 'D05',
    beslist: ['2026-04-20', '2026-05-07'],
    klokken: [
      { soort: 'CLK-05', uiterlijk: '2026-05-20' },
      { soort: 'CLK-10', uiterlijk: '2026-04-23' },
      { soort: 'CLK-11', uiterlijk: '2026-04-28' },
      { soort: 'CLK-11', uiterlijk: '2026-05-15' },
      { soort: 'CLK-12', uiterlijk: '2026-07-19', loopt: true },
      { soort: 'CLK-14', uiterlijk: '2026-05-22' },
      { soort: 'CLK-17', uiterlijk: '2026-06-08' },
    ],
    betalingen: [{ bedragCent: 14_000 }, { bedragCent: 4_000 }, { bedragCent: 48_187, uiterlijk: '2026-05-22' }],
  },
  {
    dossier: 'D06',
    beslist: ['2026-05-21'],
    klokken: [
      { soort: 'HR-AMBTSHALVE', uiterlijk: '2026-05-27' },
      { soort: 'CLK-11', uiterlijk: '2026-05-29' },
      { soort: 'CLK-17', uiterlijk: '2026-06-08' },
    ],
    betalingen: [],
  },
  {
    dossier: 'D07',
    beslist: ['2026-05-21'],
    klokken: [
      { soort: 'CLK-11', uiterlijk: '2026-05-29' },
      { soort: 'CLK-12', uiterlijk: '2026-08-25', loopt: true },
      { soort: 'CLK-17', uiterlijk: '2026-06-08' },
      { soort: 'CLK-29', uiterlijk: '2026-06-25', loopt: true },
    ],
    betalingen: [{ bedragCent: 87_613, uiterlijk: '2026-05-29' }],
    aflossing: { aantal: 27, totaalCent: 131_421, laatste: '2028-09-15' },
  },
  {
    dossier: 'D08',
    beslist: ['2026-06-04'],
    klokken: [
      { soort: 'CLK-06', uiterlijk: '2026-06-11' },
      { soort: 'CLK-11', uiterlijk: '2026-06-12' },
      { soort: 'CLK-19', uiterlijk: '2026-06-25', loopt: true },
    ],
    betalingen: [{ bedragCent: 120_314 }],
  },
  {
    dossier: 'D09',
    beslist: ['2026-02-26'],
    klokken: [
      { soort: 'CLK-06', uiterlijk: '2026-02-28' },
      { soort: 'CLK-11', uiterlijk: '2026-03-06' },
    ],
    betalingen: [{ bedragCent: 40_000 }],
  },
  {
    dossier: 'D10',
    beslist: ['2026-05-20'],
    klokken: [
      { soort: 'CLK-02', uiterlijk: '2026-05-25' },
      { soort: 'CLK-12', uiterlijk: '2026-08-25', loopt: true },
    ],
    betalingen: [],
  },
  {
    dossier: 'D11',
    beslist: ['2026-06-18'],
    klokken: [
      { soort: 'CLK-06', uiterlijk: '2026-06-25' },
      { soort: 'CLK-31', uiterlijk: '2026-07-11' },
      { soort: 'CLK-11', uiterlijk: '2026-06-26', loopt: true },
    ],
    betalingen: [{ bedragCent: 21_000 }],
  },
  {
    dossier: 'D12',
    beslist: ['2026-06-18'],
    klokken: [
      { soort: 'CLK-05', uiterlijk: '2026-07-01', loopt: true },
      { soort: 'CLK-11', uiterlijk: '2026-06-26', loopt: true },
    ],
    betalingen: [{ bedragCent: 45_000, uiterlijk: '2026-07-03' }],
    gevaar: true,
  },
  {
    dossier: 'D13',
    beslist: ['2026-05-21'],
    klokken: [
      { soort: 'CLK-05', uiterlijk: '2026-06-03' },
      { soort: 'CLK-11', uiterlijk: '2026-05-29' },
      { soort: 'CLK-17', uiterlijk: '2026-06-08' },
    ],
    betalingen: [],
  },
  {
    dossier: 'D14',
    beslist: ['2026-06-18'],
    klokken: [
      { soort: 'CLK-06', uiterlijk: '2026-07-08' },
      { soort: 'CLK-11', uiterlijk: '2026-06-26', loopt: true },
      { soort: 'CLK-20', uiterlijk: '2026-07-23', loopt: true },
    ],
    betalingen: [],
  },
];
