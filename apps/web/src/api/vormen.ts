/** What the screens read of the answers of the API; their full shapes are in its OpenAPI document. */
import type { Recht, Rol } from '@besluitpad/domain';

export interface Mij {
  readonly gebruikerId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly rechten: readonly Recht[];
}

export interface Taak {
  readonly id: string;
  readonly dossierId: string | null;
  readonly dossierNummer: string | null;
  readonly soort: string;
  readonly titel: string;
  readonly rol: string;
  readonly uiterlijk: string | null;
  readonly reden: string | null;
}

export interface Termijn {
  readonly klok: string;
  readonly naam: string;
  readonly uiterlijk: string;
}

export interface Gevaar {
  readonly soort: 'termijnVerstreken' | 'zittingTeLaat' | 'vastgelopen';
  readonly reden: string;
  readonly laatsteDag: string;
}

export interface Stand {
  readonly dossierId: string;
  readonly nummer: string;
  readonly zin: string;
  readonly volgendeTermijn: Termijn | null;
  readonly termijnen: readonly Termijn[];
  readonly aanZet: string | null;
  readonly laatsteBeslissing: {
    readonly datum: string;
    readonly orgaan: string;
    readonly lijnen: readonly string[];
  } | null;
  readonly gevaar: Gevaar | null;
}

export interface Dossierkop {
  readonly id: string;
  readonly nummer: string;
  readonly client: { readonly id: string; readonly voornaam: string; readonly naam: string };
  readonly werker: { readonly id: string; readonly naam: string };
  readonly vertrouwelijk: boolean;
  readonly geopendOp: string;
  readonly geslotenOp: string | null;
}

export interface Besluitlijn {
  readonly id: string;
  readonly besluit: string;
  readonly steun: string;
  readonly tekst: string;
  readonly bedragCent: number | null;
}

export interface Dossier extends Dossierkop {
  readonly aanvragen: readonly {
    readonly id: string;
    readonly registernummer: string;
    readonly soort: string;
    readonly ontvangenOp: string;
    readonly fase: string;
    readonly ronde: number;
    readonly beslisUiterlijk: string;
    readonly sluitreden: string | null;
  }[];
  readonly procedures: readonly {
    readonly id: string;
    readonly onderwerpId: string;
    readonly aanZet: string;
    readonly geslotenOp: string | null;
  }[];
  readonly taken: readonly Taak[];
  readonly besluiten: readonly {
    readonly id: string;
    readonly orgaan: string;
    readonly datum: string;
    readonly lijnen: readonly Besluitlijn[];
  }[];
  readonly brieven: readonly {
    readonly id: string;
    readonly soort: string;
    readonly versie: number;
    readonly status: string;
    readonly briefdatum: string;
  }[];
  readonly contacten: readonly {
    readonly id: string;
    readonly op: string;
    readonly soort: string;
    readonly tekst: string;
  }[];
}

export interface Klok {
  readonly id: string;
  readonly soort: string;
  readonly naam: string;
  readonly begint: string;
  readonly uiterlijk: string | null;
  readonly zekerheid: 'gevonden' | 'na_te_kijken' | 'twijfel';
  readonly loopt: boolean;
  readonly teLaat: boolean;
}

export interface Betaling {
  readonly id: string;
  readonly bedragCent: number;
  readonly mededeling: string;
  readonly periode: string;
  readonly uiterlijk: string | null;
  readonly status: string;
  readonly betaaldOp: string | null;
}

export interface Zitting {
  readonly id: string;
  readonly datum: string;
  readonly uur: string;
  readonly soort: string;
  readonly fase: string;
  readonly plaats: string;
  readonly oproepenUiterlijk: string;
  readonly subcomiteId: string | null;
  readonly punten: number;
}

export interface Logregel {
  readonly id: string;
  readonly op: string;
  readonly soort: string;
  readonly naam: string | null;
}

export interface Gevonden {
  readonly id: string;
  readonly voornaam: string;
  readonly naam: string;
  readonly geboren: string | null;
  readonly dossiers: readonly { readonly id: string; readonly nummer: string }[];
}

export interface Client {
  readonly id: string;
  readonly nietBellen: boolean;
  readonly adressen: readonly { readonly onveilig: boolean }[];
}

/** A kind of aid: under which law it can be asked, and what it is in plain words. */
export interface Hulpsoort {
  readonly steun: string;
  readonly naam: string;
  readonly sporen: readonly ('MI' | 'MD')[];
  readonly grondslag: readonly string[];
  readonly bewijsstukken: { readonly waarde: readonly string[] };
  readonly teksten: { readonly uitleg: string; readonly toekenning: string; readonly weigering: string };
}

export interface Werker {
  readonly id: string;
  readonly naam: string;
  readonly open: number;
}

export interface Geregistreerd {
  readonly id: string;
  readonly registernummer: string;
  readonly beslisUiterlijk: string;
  readonly laatsteHaalbareZitting: string | null;
  readonly verslagUiterlijk: string | null;
  readonly waarschuwing?: { readonly tekst: string; readonly uitwegen: readonly string[] };
}

export interface Briefkop {
  readonly id: string;
  readonly soort: string;
  readonly onderwerpId: string;
  readonly status: string;
  readonly versie: number;
  readonly verzending: { readonly status: string } | null;
}
