/** What the pages of one request read of the answers of the API. */
export interface Feit {
  readonly id: string;
  readonly volgnr: number;
  readonly rubriek: string;
  readonly tekst: string;
  readonly bron: string;
  readonly vastgesteldOp: string;
  readonly betrouwbaarheid: string;
  readonly weerlegtId: string | null;
}

export interface Verslag {
  readonly id: string;
  readonly versie: number;
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly huisbezoekOp: string | null;
  readonly opmerkingenClient: string | null;
  readonly vergrendeldOp: string | null;
}

export interface Rekenstap {
  readonly regel: string;
  readonly bron: string;
  readonly zekerheid?: string;
  readonly uit?: string;
  readonly bedragCent: number;
}

export interface Lijngegevens {
  readonly invoer: Readonly<Record<string, unknown>> & { readonly soort: string };
  readonly bedragCent?: number;
  readonly periodiciteit?: 'maandelijks' | 'eenmalig';
  readonly ingang?: string;
  readonly stappen?: readonly Rekenstap[];
  readonly eersteMaand?: { readonly maand: string; readonly bedragCent: number };
}

export interface Voorstel {
  readonly id: string;
  readonly ronde: number;
  readonly versie: number;
  readonly motivering: string;
  readonly brief: { readonly soort: string; readonly velden: Readonly<Record<string, unknown>> };
  readonly bespreking: boolean;
  readonly vergrendeldOp: string | null;
  readonly teruggenomenOp: string | null;
  readonly lijnen: readonly {
    readonly id: string;
    readonly aanvraaglijnId: string;
    readonly besluit: string;
    readonly tekst: string;
    readonly gegevens: Lijngegevens;
  }[];
}

export interface Aanvraaglijn {
  readonly id: string;
  readonly volgnr: number;
  readonly spoor: 'MI' | 'MD';
  readonly steun: string;
  readonly omschrijving: string;
  readonly uitkomst: string | null;
}

export interface Aanvraag {
  readonly id: string;
  readonly dossierId: string;
  readonly registernummer: string;
  readonly vraag: string;
  readonly ontvangenOp: string;
  readonly fase: string;
  readonly ronde: number;
  readonly beslisUiterlijk: string;
  readonly geslotenOp: string | null;
  readonly haalt: { readonly zin: string; readonly teLaat: boolean } | null;
  readonly hoorrechtGemeldOp: string | null;
  readonly rev: number;
  readonly lijnen: readonly Aanvraaglijn[];
  readonly feiten: readonly Feit[];
  readonly verslagen: readonly Verslag[];
  readonly voorstellen: readonly Voorstel[];
}

export interface Onderzoekstand {
  readonly punten: readonly {
    readonly code: string;
    readonly label: string;
    readonly status: 'in_orde' | 'ontbreekt' | 'aandacht';
    readonly veld: string;
    readonly bron: string;
    readonly boodschap: string | null;
  }[];
  readonly tegenstrijdigheden: readonly {
    readonly rubriek: string;
    readonly onderwerp: string;
    readonly feitIds: readonly string[];
  }[];
}

export interface Stukkenstand {
  readonly volledig: boolean;
  readonly lijsten: readonly {
    readonly id: string;
    readonly gevraagdOp: string;
    readonly bezorgTegen: string;
    readonly stukken: readonly {
      readonly id: string;
      readonly volgnr: number;
      readonly omschrijving: string;
      readonly ontvangenOp: string | null;
    }[];
  }[];
}

export interface Toetspersoon {
  readonly hoedanigheid: string;
  readonly stappen: readonly Rekenstap[];
  readonly perJaarCent: number;
}

export interface Middelentoets {
  readonly volgnr: number;
  readonly op: string;
  readonly feiten: Readonly<Record<string, unknown>>;
  readonly uitkomst: {
    readonly regime: string;
    readonly baremaVanaf: string;
    readonly samenCent: number;
    readonly aanvragers: readonly (Toetspersoon & { readonly categorie: number; readonly rechtCent: number })[];
    readonly personen: readonly (Toetspersoon & {
      readonly perMaandCent: number;
      readonly geteld: boolean;
      readonly waaromNiet?: string;
    })[];
  };
}

export interface Besluitpunt {
  readonly nr: number;
  readonly punt: string;
  readonly status: 'in_orde' | 'ontbreekt' | 'aandacht' | 'later';
  readonly boodschap: string | null;
  readonly veld: string;
  readonly mens: string | null;
}

export interface Overleg {
  readonly opmerkingen: readonly {
    readonly id: string;
    readonly over: string;
    readonly tekst: string | null;
    readonly door: string;
    readonly op: string;
    readonly antwoord: string | null;
  }[];
  readonly fiat: readonly {
    readonly voorstelId: string;
    readonly geldt: boolean;
    readonly soort: 'intern' | 'partner' | 'uitzondering';
    readonly door: string;
    readonly op: string;
    readonly reden: string | null;
  }[];
}
