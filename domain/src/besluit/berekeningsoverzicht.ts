/** The computation of a line as its readers see it: the steps that were frozen with it, and never a new computation. */
import { z } from 'zod';
import { euro } from '../geld/euro.js';
import { kort, datum, maandNaam } from '../tijd/datum.js';
import type { LijnGegevens } from './lijnen.js';

export const rekenregel = z.strictObject({
  soort: z.enum(['kop', 'stap', 'som']),
  wat: z.string(),
  bron: z.string().optional().describe('Waar de regel vandaan komt; een som heeft er geen'),
  bedragCent: z.int().optional().describe('Ontbreekt bij een kop, en waar de zin alles zegt'),
});
export type Rekenregel = z.infer<typeof rekenregel>;

/** What the overview reads of a means test. */
export interface Getoetst {
  readonly samenCent: number;
  readonly personen: readonly Getelde[];
  readonly aanvragers: readonly {
    readonly hoedanigheid: string;
    readonly categorie: number;
    readonly rechtCent: number;
    readonly stappen: readonly Stap[];
  }[];
}

/** Empty when the line computes nothing: the amount is then what its text says. */
export function berekeningsoverzicht(gegevens: LijnGegevens): Rekenregel[] {
  return [
    ...personenregels(gegevens),
    ...stapregels(gegevens),
    ...maandregels(gegevens),
    ...kwijtschelding(gegevens),
    ...aflossingen(gegevens),
  ];
}

/** The same rows for a means test that is not yet a proposal. */
export function toetsoverzicht({ personen, aanvragers, samenCent }: Getoetst): Rekenregel[] {
  return [
    ...personenregels({ personen }),
    ...aanvragers.flatMap(({ hoedanigheid, categorie, stappen, rechtCent }) => [
      kop(`Leefloon categorie ${categorie}: ${hoedanigheid}`),
      ...stappen.map(stap),
      som('Per maand', rechtCent),
    ]),
    ...(aanvragers.length > 1 ? [som('Samen per maand', samenCent)] : []),
  ];
}

const kop = (wat: string): Rekenregel => ({ soort: 'kop', wat });
const som = (wat: string, bedragCent: number): Rekenregel => ({ soort: 'som', wat, bedragCent });
const naamVan = (maand: string): string => `${maandNaam(Number(maand.slice(5)))} ${maand.slice(0, 4)}`;

interface Stap {
  readonly regel: string;
  readonly bron: string;
  readonly zekerheid?: string | undefined;
  readonly uit?: string | undefined;
  readonly bedragCent: number;
}
interface Getelde {
  readonly hoedanigheid: string;
  readonly stappen: readonly Stap[];
  readonly perMaandCent: number;
  readonly geteld: boolean;
  readonly waaromNiet?: string | undefined;
}

/** The reader sees which rule still needs a lawyer's eye. */
function stap({ regel, uit, bron, zekerheid, bedragCent }: Stap): Rekenregel {
  return {
    soort: 'stap',
    wat: uit === undefined ? regel : `${regel} (${uit})`,
    bron: zekerheid === undefined || zekerheid === 'gevonden' ? bron : `${bron} (na te kijken)`,
    bedragCent,
  };
}

function personenregels({ personen = [] }: { readonly personen?: readonly Getelde[] | undefined }): Rekenregel[] {
  return personen.flatMap(({ hoedanigheid, stappen, geteld, waaromNiet, perMaandCent }) => [
    kop(`Middelen: ${hoedanigheid}`),
    ...stappen.map(stap),
    geteld
      ? som('Telt per maand', perMaandCent)
      : { soort: 'stap' as const, wat: `Telt niet mee: ${waaromNiet ?? 'geen onderhoudsplichtige'}` },
  ]);
}

function stapregels({ stappen = [], bedragCent, eersteMaand, periodiciteit }: LijnGegevens): Rekenregel[] {
  if (stappen.length === 0) return [];
  const { maand, dagen, dagenInMaand, bedragCent: eersteCent } = eersteMaand ?? {};
  const eerste =
    maand === undefined || dagen === dagenInMaand || eersteCent === undefined
      ? []
      : [som(`Eerste maand, ${naamVan(maand)}: ${dagen} van de ${dagenInMaand} dagen`, eersteCent)];
  return [
    kop('Het bedrag'),
    ...stappen.map(stap),
    ...(bedragCent === undefined
      ? [{ soort: 'som' as const, wat: 'Er blijft niets over' }]
      : [som(periodiciteit === 'eenmalig' ? 'Eén keer' : 'Per maand', bedragCent)]),
    ...eerste,
  ];
}

function maandregels({ perMaand = [], bedragCent, verjaartOp }: LijnGegevens): Rekenregel[] {
  if (perMaand.length === 0) return [];
  return [
    kop('Te veel betaald'),
    ...perMaand.map(({ maand, gekregenCent, rechtCent, teVeelCent }) => ({
      soort: 'stap' as const,
      wat: `${naamVan(maand)}: gekregen ${euro(gekregenCent)}, recht op ${euro(rechtCent)}`,
      bedragCent: teVeelCent,
    })),
    ...(bedragCent === undefined ? [] : [som('Samen', bedragCent)]),
    ...(verjaartOp === undefined
      ? []
      : [{ soort: 'stap' as const, wat: `Terug te vragen tot en met ${kort(datum(verjaartOp))}` }]),
  ];
}

function kwijtschelding({ kwijtschelding: van }: LijnGegevens): Rekenregel[] {
  if (van === undefined) return [];
  return [
    kop('Kwijtschelding'),
    { soort: 'stap', wat: 'Nog open', bedragCent: van.openCent },
    { soort: 'stap', wat: 'Wordt kwijtgescholden', bedragCent: van.blijftCent - van.openCent },
    som('Blijft te betalen', van.blijftCent),
  ];
}

function aflossingen({ aflossingen: termijnen = [] }: LijnGegevens): Rekenregel[] {
  const [eerste] = termijnen;
  const laatste = termijnen.at(-1);
  if (eerste === undefined || laatste === undefined) return [];
  const gelijk = termijnen.filter(({ bedragCent }) => bedragCent === eerste.bedragCent).length;
  return [
    kop('Afbetaling'),
    {
      soort: 'stap',
      wat: `${gelijk} keer, voor het eerst op ${kort(datum(eerste.vervaltOp))}`,
      bedragCent: eerste.bedragCent,
    },
    ...(gelijk === termijnen.length
      ? []
      : [
          {
            soort: 'stap' as const,
            wat: `Laatste keer, op ${kort(datum(laatste.vervaltOp))}`,
            bedragCent: laatste.bedragCent,
          },
        ]),
    som(
      'Samen',
      termijnen.reduce((totaal, { bedragCent }) => totaal + bedragCent, 0),
    ),
  ];
}
