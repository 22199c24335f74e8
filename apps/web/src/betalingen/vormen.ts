/** What the API answers about payments, as far as the screens read it. */
export interface Betaling {
  readonly id: string;
  readonly dossierId: string;
  readonly besluitId: string;
  readonly periode: string;
  readonly bedragCent: number;
  readonly begunstigde: string;
  /** Finance recognises an account by its end; the file for the bank holds the rest. */
  readonly rekeningEindigtOp: string | null;
  readonly mededeling: string;
  readonly wijze: string;
  readonly uiterlijk: string;
  readonly status: string;
  readonly betaaldOp: string | null;
  readonly interest: { readonly dagen: number; readonly bedragCent: number | null } | null;
}

export interface Run {
  readonly id: string;
  readonly ritme: 'maand' | 'veertiendaags' | 'week';
  readonly van: string;
  readonly tot: string;
  readonly betaaldag: string;
  readonly rekendag: string;
  /** 0: the run itself; higher: what still changed after it was released */
  readonly aanvulling: number;
  readonly status: 'gepland' | 'rekent' | 'berekend' | 'vrijgegeven' | 'besteld' | 'uitgevoerd' | 'vervallen';
  readonly aantal: number;
  readonly totaalCent: number;
  readonly tellingen: Readonly<Partial<Record<Regelsoort, number>>>;
  readonly nogVrijTeGeven: readonly string[];
  readonly bestand: string | null;
  readonly openBetalingen: number;
  readonly rev: number;
}

export type Regelsoort = 'nieuw' | 'gelijk' | 'gewijzigd' | 'gestopt' | 'niet_betaald';

export interface Runregel {
  readonly dossierId: string;
  readonly dossierNummer: string;
  readonly opvolgingId: string;
  readonly client: string;
  readonly steun: string;
  readonly soort: Regelsoort;
  readonly bedragCent: number;
  readonly vorigCent: number | null;
  readonly waarom: string | null;
  readonly maanden: readonly {
    readonly maand: string;
    readonly teBetalenCent: number;
    readonly waarom: string | null;
    readonly stappen: readonly { readonly regel: string; readonly bedragCent: number }[];
  }[];
  readonly delen: readonly { readonly maand: string; readonly bedragCent: number; readonly begunstigde: string }[];
}

export interface Bankbericht {
  readonly id: string;
  readonly soort: string;
  readonly naam: string;
  readonly tellingen: Readonly<Record<string, number>>;
}

export interface Bankregel {
  readonly id: string;
  readonly soort: 'uitgevoerd' | 'geweigerd' | 'teruggekeerd' | 'ontvangen';
  readonly bedragCent: number | null;
  readonly boekdag: string | null;
  readonly mededeling: string | null;
  readonly reden: string | null;
  readonly uitkomst: string;
  readonly betalingId: string | null;
  readonly toelichting: string | null;
}
