/**
 * Who may write the social inquiry (R-INV-02, R-INV-02b): a personal qualification with a diploma and a period, not a
 * role. A trajectbegeleider may or may not have it, and it can end while the role goes on.
 */
export const DIPLOMAS_SOCIAAL_ONDERZOEK = {
  bachelorSociaalWerk: 'Bachelor sociaal werk',
  maatschappelijkAssistent: 'Maatschappelijk assistent',
  sociaalVerpleegkundige: 'Sociaal verpleegkundige',
  gelijkgesteld: 'Gelijkgesteld diploma, vastgesteld bij koninklijk besluit',
} as const;

export type DiplomaSociaalOnderzoek = keyof typeof DIPLOMAS_SOCIAAL_ONDERZOEK;

export interface BevoegdSociaalOnderzoek {
  readonly diploma: DiplomaSociaalOnderzoek;
  /** First day, 'YYYY-MM-DD'. */
  readonly vanaf: string;
  /** Last day, included; absent while the qualification runs. */
  readonly tot?: string;
}

export interface Onderzoeker {
  readonly bevoegdSociaalOnderzoek: readonly BevoegdSociaalOnderzoek[];
}

/** ISO dates compare as text; both ends of the period are included. */
export function magOnderzoekSchrijven(gebruiker: Onderzoeker, opDatum: string): boolean {
  return gebruiker.bevoegdSociaalOnderzoek.some(
    ({ vanaf, tot }) => vanaf <= opDatum && (tot === undefined || opDatum <= tot),
  );
}
