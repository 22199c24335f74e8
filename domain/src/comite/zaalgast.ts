/** People in the room at an item who are no members and have no office there (R-PRV-03). Councillors and mayor never are. */
export const ZAALGASTEN = [
  'deskundige',
  'client',
  'vertrouwenspersoon_client',
  'werker',
  'vertrouwenspersoon_lid',
] as const;
export type ZaalgastSoort = (typeof ZAALGASTEN)[number];

/** Read after a name, in minutes and on the screen. */
export const ZAALGAST_IN_WOORDEN: Readonly<Record<ZaalgastSoort, string>> = {
  deskundige: 'deskundige, uitgenodigd door de voorzitter',
  client: 'gehoord',
  vertrouwenspersoon_client: 'vertrouwenspersoon van de cliënt',
  werker: 'maatschappelijk werker, gehoord',
  vertrouwenspersoon_lid: 'vertrouwenspersoon van een lid',
};

/** Who assists a member stays with that member; the others are there for the discussion and not for the vote. */
export function magBijStemming(soort: ZaalgastSoort): boolean {
  return soort === 'vertrouwenspersoon_lid';
}

/** Of whom the minutes tell the hours: who assists a member is there as that member is. */
export function heeftUren(soort: ZaalgastSoort): boolean {
  return soort !== 'vertrouwenspersoon_lid';
}

/** Whom the file already names: nobody types the name of a client in the room. */
export function isGehoorde(soort: ZaalgastSoort): soort is 'client' | 'werker' {
  return soort === 'client' || soort === 'werker';
}

/** Why somebody is there is asked of whom the chair or the client brought, and of nobody else. */
export function vraagtReden(soort: ZaalgastSoort): boolean {
  return soort === 'deskundige' || soort === 'vertrouwenspersoon_client';
}

/** What an expert is besides: the law keeps all but the first out of the room. */
export const MANDATEN = ['geen', 'raadslid', 'burgemeester', 'college_of_vast_bureau'] as const;
export type Mandaat = (typeof MANDATEN)[number];

export interface Toelating {
  readonly soort: ZaalgastSoort;
  readonly naam: string;
  /** Told of an expert. */
  readonly mandaat?: Mandaat | undefined;
  /** Who is heard at this item. */
  readonly gehoord: readonly ('client' | 'werker')[];
  /** Members of this committee, and who sits for them. */
  readonly leden: readonly string[];
}

const IN_FUNCTIE = /(^|\s)(burgemeester|schepen|(gemeente)?raadslid)(\s|$)/i;

/** @returns why this person may not be in the room at this item */
export function foutInToelating({ soort, naam, mandaat, gehoord, leden }: Toelating): string | undefined {
  const gewoon = (tekst: string) => tekst.trim().toLocaleLowerCase('nl');
  if (leden.some((lid) => gewoon(lid) === gewoon(naam)))
    return `${naam} zetelt zelf: een lid is geen gast. Noteer zijn aanwezigheid als lid.`;
  switch (soort) {
    case 'deskundige':
      return (mandaat ?? 'geen') !== 'geen' || IN_FUNCTIE.test(naam)
        ? 'De burgemeester, een raadslid en een lid van het college of het vast bureau komen niet binnen, ook niet als deskundige.'
        : undefined;
    case 'client':
      return gehoord.includes('client') ? undefined : 'De cliënt wordt bij dit punt niet gehoord.';
    case 'vertrouwenspersoon_client':
      return gehoord.includes('client')
        ? undefined
        : 'De cliënt wordt bij dit punt niet gehoord: dan komt ook zijn vertrouwenspersoon niet binnen.';
    case 'werker':
      return gehoord.includes('werker')
        ? undefined
        : 'De maatschappelijk werker vroeg niet om bij dit punt gehoord te worden.';
    case 'vertrouwenspersoon_lid':
      return undefined;
  }
}
