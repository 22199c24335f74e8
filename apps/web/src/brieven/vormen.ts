/** What the screens of letters read of the API; the full shapes are in its OpenAPI document. */
export interface Verzending {
  readonly wijze: string;
  readonly status: string;
  readonly barcode: string | null;
  readonly gepostOp: string | null;
  readonly ontvangenOp: string | null;
  readonly aanbiedingOp: string | null;
  readonly teruggekeerdOp: string | null;
}

export interface Brief {
  readonly id: string;
  readonly dossierId: string | null;
  readonly soort: string;
  readonly versie: number;
  readonly status: string;
  readonly briefdatum: string;
  readonly bestemming: string;
  readonly verzending: Verzending | null;
}

export interface Ronde {
  readonly rev: number;
  readonly status: 'loopt' | 'gepauzeerd' | 'verzonden';
  readonly pauze: { readonly door: string; readonly reden: string } | null;
  readonly tellingen: Readonly<Record<'brieven' | 'gedrukt' | 'getekend' | 'vertrokken', number>> &
    Readonly<Record<string, number>>;
  readonly volgende: readonly { readonly wie: string; readonly wat: string; readonly aantal: number }[];
  readonly mislukt: readonly { readonly stap: string; readonly reden: string; readonly aantal: number }[];
}

export interface Bulkverslag {
  readonly gedaan: number;
  readonly nietGedaan: number;
  readonly brieven: readonly { readonly briefId: string; readonly gedaan: boolean; readonly reden?: string }[];
}

export interface Zittingsstuk {
  readonly briefId: string;
  readonly versie: number;
  readonly status: string;
  readonly nogTeTekenen: readonly string[];
}

export interface Zittingsstukken {
  readonly besluitenlijst: Zittingsstuk | null;
  readonly notulen: Zittingsstuk | null;
  readonly notulenGoedgekeurd: boolean;
}
