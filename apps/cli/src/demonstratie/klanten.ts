import type { DossierCode, Sub } from './spel/stap.js';

export interface Klant {
  readonly code: DossierCode;
  readonly werker: Sub;
  readonly vertrouwelijk?: boolean;
  readonly persoon: {
    readonly aanspreking: 'de heer' | 'mevrouw' | 'neutraal';
    readonly voornaam: string;
    readonly naam: string;
    readonly geboren: string;
    readonly insz: string;
    readonly nationaliteit: string;
    readonly burgerlijkeStaat?: string;
    readonly verblijfsstatus?: string;
    readonly tel?: string;
    readonly adressen: readonly { soort: 'eigen' | 'balie'; regels: readonly string[] }[];
  };
}

/** The public sample account: every demonstration client has it (domein §10). */
export const VOORBEELD_IBAN = 'BE68539007547034';

type Rij = readonly [
  code: DossierCode,
  werker: Sub,
  aanspreking: 'de heer' | 'mevrouw',
  voornaam: string,
  naam: string,
  geboren: string,
  nationaliteit: string,
  burgerlijkeStaat: string,
  straat: string | null,
];

/** Fictional people, born so that each has the age of domein §10 on the day of the request. */
const RIJEN: readonly Rij[] = [
  ['D01', 'youssef', 'de heer', 'Karel', 'De Backer', '1998-11-14', 'Belg', 'ongehuwd', 'Molenweg 14 bus 2'],
  ['D02', 'joke', 'mevrouw', 'Noor', 'Claes', '2003-09-02', 'Belg', 'ongehuwd', 'Kapelstraat 9'],
  ['D03', 'tine', 'mevrouw', 'Rita', 'Verlinden', '1967-06-21', 'Belg', 'gescheiden', 'Lindelaan 27'],
  ['D04', 'youssef', 'de heer', 'Mohamed', 'Haddad', '1991-08-30', 'Belg', 'ongehuwd', 'Stationsstraat 31 bus 4'],
  ['D05', 'joke', 'de heer', 'Danny', 'Peeters', '1979-12-05', 'Belg', 'ongehuwd', null],
  ['D06', 'tine', 'mevrouw', 'Sofie', 'Lambrecht', '1994-10-17', 'Belg', 'ongehuwd', 'Wilgenstraat 3 bus 6'],
  ['D07', 'youssef', 'de heer', 'Thomas', 'Wouters', '1996-07-08', 'Belg', 'ongehuwd', 'Beukendreef 5 bus 1'],
  [
    'D08',
    'joke',
    'mevrouw',
    'Amina',
    'Diallo',
    '1987-10-19',
    'Guinee',
    'alleenstaand met kind',
    'Kerkhofstraat 12 bus 3',
  ],
  ['D09', 'tine', 'mevrouw', 'Griet', 'Thys', '1974-05-11', 'Belg', 'gehuwd', 'Veldstraat 44'],
  ['D10', 'youssef', 'mevrouw', 'Lotte', 'Michiels', '2005-11-23', 'Belg', 'ongehuwd', 'Schoolstraat 40 bus 12'],
  ['D11', 'joke', 'mevrouw', 'Maria', 'Hendrickx', '1947-08-15', 'Belg', 'weduwe', 'Kerkplein 7'],
  ['D12', 'tine', 'de heer', 'Bert', 'Aerts', '1981-09-27', 'Belg', 'ongehuwd', 'Molenstraat 63'],
  ['D13', 'youssef', 'mevrouw', 'Yasmina', 'Bakkali', '1999-07-01', 'Belg', 'ongehuwd', 'Populierenlaan 18 bus 2'],
  ['D14', 'tine', 'de heer', 'Ion', 'Radu', '1984-08-06', 'Moldavië', 'ongehuwd', 'Dorpsstraat 88 bus 1'],
];

/** Own birth date, own serial, check number 00: never a valid national number. */
const insz = (geboren: string, volgnr: number): string =>
  `${geboren.slice(2, 4)}${geboren.slice(5, 7)}${geboren.slice(8, 10)}${String(volgnr).padStart(3, '0')}00`;

const VERBLIJF: Readonly<Record<string, string>> = {
  D08: 'attest van immatriculatie, aanvraag om medische redenen ontvankelijk',
  D14: 'geen wettig verblijf',
};

export const KLANTEN: readonly Klant[] = RIJEN.map(
  ([code, werker, aanspreking, voornaam, naam, geboren, nationaliteit, burgerlijkeStaat, straat], i) => ({
    code,
    werker,
    vertrouwelijk: code === 'D14',
    persoon: {
      aanspreking,
      voornaam,
      naam,
      geboren,
      insz: insz(geboren, i + 1),
      nationaliteit,
      burgerlijkeStaat,
      ...(VERBLIJF[code] === undefined ? {} : { verblijfsstatus: VERBLIJF[code] }),
      adressen:
        straat === null
          ? [{ soort: 'balie' as const, regels: [] }]
          : [{ soort: 'eigen' as const, regels: [straat, '3099 Heidebeke'] }],
    },
  }),
);

export function klant(code: DossierCode): Klant {
  const gevonden = KLANTEN.find((k) => k.code === code);
  if (gevonden === undefined) throw new Error(`Geen demonstratiedossier ${code}`);
  return gevonden;
}
