export interface Briefkop {
  readonly id: string;
  readonly dossierId: string | null;
  readonly soort: string;
  readonly versie: number;
  readonly briefdatum: string;
  readonly bestemming: string;
}

export const BESTANDSOORTEN = ['ua', 'archief'] as const;
export type Bestandsoort = (typeof BESTANDSOORTEN)[number];

/** Without names of people: number of the file, date, kind. Letters of one kind and day to several are told apart. */
export function bestandsnamen(
  brieven: readonly Briefkop[],
  nummerVan: ReadonlyMap<string, string>,
): Map<string, string> {
  const geteld = new Map<string, number>();
  return new Map(
    brieven.map((brief) => {
      const waar = brief.dossierId === null ? 'ocmw' : (nummerVan.get(brief.dossierId) ?? 'dossier');
      const naam = [waar, brief.briefdatum, brief.soort.replaceAll('_', '-')].join('_');
      const volgnr = (geteld.get(naam) ?? 0) + 1;
      geteld.set(naam, volgnr);
      return [brief.id, volgnr === 1 ? naam : `${naam}_${volgnr}`];
    }),
  );
}
