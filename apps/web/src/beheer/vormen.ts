/** What the API answers about the wording of letters and about the installation. */
export interface Soortkop {
  readonly soort: string;
  /** null: the wording that comes with the program */
  readonly geldendeVersie: number | null;
  /** versions that wait for a second person */
  readonly voorgelegd: number;
}

export interface Tekstkop {
  readonly id: string;
  readonly soort: string;
  readonly versie: number;
  readonly status: string;
  readonly reden: string;
  readonly opstellerId: string;
  readonly opgesteldOp: string;
  readonly rev: number;
}

export interface Gebrek {
  readonly voorbeeld?: string;
  readonly regel?: number;
  readonly melding: string;
}

export interface Tekst extends Tekstkop {
  readonly tekst: string;
  readonly gebreken: readonly Gebrek[];
}

export interface Geldend {
  readonly soort: string;
  readonly versie: number | null;
  readonly tekst: string;
  readonly invulplaatsen: readonly string[];
  readonly vasteDelen: readonly { readonly tekst: string; readonly regel: number }[];
  readonly versies: readonly Tekstkop[];
}

export interface Voorgelegd {
  readonly versie: number;
  readonly gebreken: readonly Gebrek[];
}

export interface Toestand {
  readonly databank: {
    readonly versie: string;
    readonly afwijkingMs: number;
    readonly migraties: Readonly<Record<'ontbreekt' | 'gewijzigd' | 'onbekend', readonly string[]>>;
    readonly vermeldingenKloppen: boolean;
  };
  readonly invarianten: readonly {
    readonly naam: string;
    readonly aantal: number;
    readonly voorbeelden: readonly { readonly id: string; readonly fout: string }[];
  }[];
  readonly ontbrekendeLettertypen: readonly string[];
}

export interface Motorstand {
  readonly rust: Readonly<Record<'outbox' | 'achter' | 'effecten' | 'rijp', number>>;
  readonly effecten: readonly {
    readonly id: string;
    readonly effect: string;
    readonly status: string;
    readonly poging: number;
    readonly fout: string | null;
  }[];
}
