/**
 * Where a member may have an interest (R-COM-15): from what the member told and what the file holds. A suggestion for the
 * secretary, never a recusal: only the member says whether there is one.
 */
export type Bandsoort = 'familie' | 'adres' | 'werkgever' | 'verhuurder';

export interface Lidbanden {
  readonly naam: string;
  readonly banden: readonly { readonly soort: Bandsoort; readonly waarde: string }[];
}

export interface Zaakgegevens {
  /** the client and the household */
  readonly personen: readonly string[];
  readonly adressen: readonly string[];
  /** where income comes from: employers among them */
  readonly inkomstenbronnen: readonly string[];
  /** who is paid in the client's place: landlords among them */
  readonly begunstigden: readonly string[];
}

export const BELANGGRONDEN = {
  zelf: 'De naam van het lid staat in het dossier.',
  familie: 'Een familielid van het lid hoort bij het gezin in het dossier.',
  adres: 'Het lid woont op een adres van het dossier.',
  werkgever: 'De werkgever of zaak van het lid staat in het dossier.',
  verhuurder: 'Het lid of zijn zaak verhuurt of ontvangt een betaling in het dossier.',
} as const;
export type Belanggrond = keyof typeof BELANGGRONDEN;

export function vermoedeBelangen({ naam, banden }: Lidbanden, zaak: Zaakgegevens): Belanggrond[] {
  const waarden = (soort: Bandsoort): string[] =>
    banden.filter((band) => band.soort === soort).map(({ waarde }) => waarde);
  const gevonden: Readonly<Record<Belanggrond, boolean>> = {
    zelf: overlapt([naam], zaak.personen),
    familie: overlapt(waarden('familie'), zaak.personen),
    adres: overlapt(waarden('adres'), zaak.adressen),
    werkgever: overlapt(waarden('werkgever'), [...zaak.inkomstenbronnen, ...zaak.begunstigden]),
    verhuurder: overlapt([naam, ...waarden('verhuurder')], [...zaak.begunstigden, ...zaak.inkomstenbronnen]),
  };
  return (Object.keys(BELANGGRONDEN) as Belanggrond[]).filter((grond) => gevonden[grond]);
}

/** Every word of the one stands in the other, whatever the order, accents, capitals and punctuation. */
function overlapt(van: readonly string[], bij: readonly string[]): boolean {
  const gezocht = van.map(woorden).filter(({ size }) => size > 0);
  return bij.some((tekst) => {
    const gevonden = woorden(tekst);
    return gezocht.some((nodig) => [...nodig].every((woord) => gevonden.has(woord)));
  });
}

function woorden(tekst: string): ReadonlySet<string> {
  const kaal = tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return new Set(kaal.match(/[\p{L}\p{N}]+/gu) ?? []);
}
