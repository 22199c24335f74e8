/** People in the room at an item who are no members and have no office there (R-PRV-03). Councillors and mayor never are. */
export const ZAALGASTEN = ['deskundige', 'vertrouwenspersoon_client', 'vertrouwenspersoon_lid'] as const;
export type ZaalgastSoort = (typeof ZAALGASTEN)[number];

/** Read after a name, in minutes and on the screen. */
export const ZAALGAST_IN_WOORDEN: Readonly<Record<ZaalgastSoort, string>> = {
  deskundige: 'deskundige, uitgenodigd door de voorzitter',
  vertrouwenspersoon_client: 'vertrouwenspersoon van de cliënt',
  vertrouwenspersoon_lid: 'vertrouwenspersoon van een lid',
};

/** Who assists a member stays with that member; the others are there for the discussion and not for the vote. */
export function magBijStemming(soort: ZaalgastSoort): boolean {
  return soort === 'vertrouwenspersoon_lid';
}

export interface Toelating {
  readonly soort: ZaalgastSoort;
  readonly naam: string;
  /** The client is heard at this item. */
  readonly clientGehoord: boolean;
  /** Members of this committee, and who sits for them. */
  readonly leden: readonly string[];
}

/** @returns why this person may not be in the room at this item */
export function foutInToelating({ soort, naam, clientGehoord, leden }: Toelating): string | undefined {
  const gewoon = (tekst: string) => tekst.trim().toLocaleLowerCase('nl');
  if (leden.some((lid) => gewoon(lid) === gewoon(naam)))
    return `${naam} zetelt zelf: een lid is geen gast. Noteer zijn aanwezigheid als lid.`;
  if (soort === 'vertrouwenspersoon_client' && !clientGehoord)
    return 'De cliënt wordt bij dit punt niet gehoord: dan komt ook zijn vertrouwenspersoon niet binnen.';
  return undefined;
}
