/** What the screens of a meeting read of the API; the full shapes are in its OpenAPI document. */
export type Fase = 'gepland' | 'opgeroepen' | 'bezig' | 'gesloten' | 'afgelast';
export type Stemkeuze = 'ja' | 'nee' | 'onthouding' | 'gewraakt';

export interface Toets {
  readonly code: string;
  readonly inOrde: boolean;
  readonly oordeel: 'in_orde' | 'nog_niet' | 'in_orde_met_reden';
  readonly zin: string;
  readonly afwijkbaar: boolean;
  readonly aanZet: string | null;
  readonly afwijking: { readonly reden: string; readonly door: string } | null;
}

export interface Telling {
  readonly zittend: number;
  readonly vereist: number;
  readonly aanwezig: number;
  readonly gewraakt: number;
  readonly ja: number;
  readonly nee: number;
  readonly onthouding: number;
}

export interface Stem {
  readonly lidId: string;
  readonly stem: Stemkeuze;
}

export interface Punt {
  readonly id: string;
  readonly rev: number;
  readonly volgnr: number;
  readonly groep: string;
  readonly naOproeping: boolean;
  readonly soort: string;
  readonly titel: string;
  readonly dossierId: string;
  readonly voorstelId: string | null;
  readonly aanvraagId: string | null;
  readonly beslisUiterlijk: string | null;
  readonly hoogdringendReden: string | null;
  readonly status: string;
  readonly eigenMotivering: string | null;
  readonly telling: Telling | null;
  readonly gestemdOm: string | null;
  readonly inBlok: boolean;
  readonly stemmen: readonly Stem[];
  readonly toets: readonly Toets[];
  readonly horen: readonly { readonly uur: string; readonly wie: string; readonly status: string }[];
}

export interface Lid {
  readonly lidId: string;
  readonly naam: string;
  readonly voorzitter: boolean;
  readonly status: 'aanwezig' | 'verontschuldigd' | 'afwezig' | null;
  readonly isErNu: boolean;
  readonly plaatsvervanger: string | null;
  readonly bewegingen: readonly { readonly soort: 'binnen' | 'buiten' | 'terug'; readonly om: string }[];
}

export interface Zitting {
  readonly id: string;
  readonly rev: number;
  readonly datum: string;
  readonly uur: string;
  readonly plaats: string;
  readonly soort: string;
  readonly tweedeOproeping: boolean;
  readonly subcomiteId: string | null;
  readonly fase: Fase;
  readonly oproepingDagen: number;
  readonly oproepenUiterlijk: string;
  readonly vaststelling: {
    readonly versie: string;
    readonly op: string;
    readonly door: string;
    readonly geldig: boolean;
    readonly sindsdien: string;
  } | null;
  readonly quorum: {
    readonly zittend: number;
    readonly vereist: number;
    readonly aanwezig: number;
    readonly gehaald: boolean;
  };
  readonly aanwezigheid: readonly Lid[];
  readonly punten: readonly Punt[];
  readonly zonderInzage: readonly { readonly id: string; readonly volgnr: number; readonly zin: string }[];
}

export interface RijpVoorstel {
  readonly voorstelId: string;
  readonly dossierId: string;
  readonly dossiernummer: string;
  readonly titel: string;
  readonly groep: string;
  readonly werker: string;
  readonly beslisUiterlijk: string;
  readonly teLaat: boolean;
  readonly laatsteHaalbareZitting: boolean;
  readonly toets: readonly Toets[];
}

export interface RijpPerZitting {
  readonly zittingen: readonly {
    readonly zittingId: string;
    readonly datum: string;
    readonly aantal: number;
    readonly groepen: readonly {
      readonly groep: string;
      readonly naam: string;
      readonly voorstellen: readonly RijpVoorstel[];
    }[];
  }[];
  readonly zonderZitting: readonly RijpVoorstel[];
}

interface Lastregel {
  readonly punten: number;
  readonly minuten: number;
}

export interface Belasting {
  readonly minuten: { readonly waarde: Readonly<Record<string, number>>; readonly zekerheid: string };
  readonly zittingen: readonly {
    readonly zittingId: string;
    readonly datum: string;
    readonly fase: Fase;
    readonly totaal: Lastregel;
    readonly perBron: Readonly<Record<'agenda' | 'rijp' | 'verwacht', Lastregel>>;
  }[];
  readonly zonderZitting: Lastregel;
}

export interface Versie {
  readonly versie: string;
  readonly aanleiding: 'opgemaakt' | 'vastgesteld' | 'verzonden';
  readonly op: string;
  readonly door: string;
  readonly punten: number;
  readonly verschil: string;
}

export interface Verschil {
  readonly van: string;
  readonly tot: string | null;
  readonly zin: string;
  readonly wijzigingen: readonly {
    readonly soort: 'toegevoegd' | 'afgevoerd' | 'conceptGewijzigd' | 'verplaatst';
    readonly onderwerpId: string;
    readonly titel: string;
    readonly vanVolgnr: number | null;
    readonly naarVolgnr: number | null;
  }[];
}

/** What others changed since this page was read; comes with a refusal for a stale revision. */
export interface Wijziging {
  readonly rev: number;
  readonly wat: string;
  readonly door: string;
  readonly op: string;
}
