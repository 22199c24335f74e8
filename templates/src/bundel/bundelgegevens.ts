/** The papers of a meeting as they are printed for one reader: its agenda, and in a bundle every item with its draft. */
export interface Bundelgegevens {
  readonly soort: 'bundel' | 'agenda';
  readonly ocmw: { readonly naam: string; readonly adres: readonly string[]; readonly initiaal: string };
  /** the day it is drawn */
  readonly datum: string;
  readonly titel: string;
  readonly referentie: string;
  readonly kenmerken: readonly { readonly naam: string; readonly regels: readonly string[] }[];
  /** laid over every page: whose copy it is and when it was drawn; nothing on the copy of the centre itself */
  readonly watermerk: readonly string[] | null;
  readonly intro: readonly string[];
  readonly groepen: readonly { readonly naam: string; readonly punten: readonly Bundelpunt[] }[];
}

export interface Bundelpunt {
  /** a number, or L1 for an item that a member handed in */
  readonly nummer: number | string;
  readonly kop: string;
  readonly uiterlijk: string;
  readonly regels: readonly string[];
  readonly delen: readonly Bundeldeel[];
}

export interface Bundeldeel {
  readonly kop: string;
  readonly kader: boolean;
  readonly alineas: readonly string[];
  readonly lijst?: readonly string[];
  readonly rekening?: readonly Bundelrekenregel[];
}

/** A row of a computation: a head over what follows, a step with its source, or a sum. */
export interface Bundelrekenregel {
  readonly soort: 'kop' | 'stap' | 'som';
  readonly wat: string;
  readonly bron: string;
  readonly bedrag: string;
}
