import { voluit, type Datum, type GegevensVan } from '@besluitpad/domain';
import { zet, ZetFout } from './zetter.mjs';

type Ocmw = Pick<GegevensVan<'toekenning_leefloon'>['ocmw'], 'naam' | 'adres' | 'initiaal'>;

export interface Postlijstregel {
  readonly referentie: string;
  readonly naam: string;
  readonly adres: readonly string[];
}

export interface Postlijstblad {
  /** The day it is made. */
  readonly datum: Datum;
  /** The meeting whose letters these are. */
  readonly zitting: Datum;
  /** Of which subcommittee; absent: the committee. */
  readonly subcomite?: string;
  readonly regels: readonly Postlijstregel[];
}

const KOLOMMEN = ['Nr.', 'Naam en adres', 'Referentie', 'Barcode', 'Handtekening'];

/** The list that goes with registered letters to the post, with room for each barcode and for who takes it in. */
export function zetPostlijst(ocmw: Ocmw, { datum, zitting, subcomite, regels }: Postlijstblad): Uint8Array {
  const wie = subcomite === undefined ? '' : ` het subcomité ${subcomite} van`;
  const brief = {
    datum,
    titel: `Aangetekende zendingen na de zitting van${wie} ${voluit(zitting)}`,
    referentie: 'postlijst',
    voettekst: `postlijst van ${voluit(zitting)}`,
    ocmw: { naam: ocmw.naam, adres: ocmw.adres, initiaal: ocmw.initiaal },
    kenmerken: [
      { naam: 'Gemaakt op', regels: [voluit(datum)] },
      { naam: 'Aantal', regels: [String(regels.length)] },
    ],
    alineas: ['Kleef of schrijf bij elke zending de barcode. De post tekent voor ontvangst.'],
    kolommen: KOLOMMEN,
    // A reference is too long for one line of its column.
    rijen: regels.map(({ referentie, ...regel }) => ({ ...regel, referentie: referentie.split(/(?<=^.{19})/) })),
    handtekeningen: [
      'Afgegeven door (naam, datum, handtekening)',
      'Ontvangen door de post (naam, datum, handtekening)',
    ],
  };
  const [pdf] = zet({ layout: 'postlijst.typ', brief: JSON.stringify(brief), groot: false, venster: 'rechts' }, [
    'ua-1',
  ]);
  if (pdf === undefined) throw new ZetFout('er kwam geen bestand');
  return pdf;
}
