/** What the screens of minutes read of the API; the full shapes are in its OpenAPI document. */
export interface Notulenstand {
  readonly zittingId: string;
  readonly rev: number;
  readonly fase: 'ontwerp' | 'goedgekeurd' | 'ondertekend';
  readonly versie: number;
  readonly algemeen: string;
  readonly punten: readonly {
    readonly agendapuntId: string;
    readonly volgnr: number;
    readonly titel: string;
    readonly tekst: string;
  }[];
  readonly goedkeuringen: readonly {
    readonly versie: number;
    readonly opZittingId: string;
    readonly opmerkingen: string | null;
    readonly op: string;
  }[];
  readonly verbeteringen: readonly { readonly versie: number; readonly reden: string; readonly op: string }[];
}
