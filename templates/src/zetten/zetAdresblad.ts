import { datum, voluit, type GegevensVan } from '@besluitpad/domain';
import { zet, ZetFout } from './zetter.mjs';

type Ocmw = Pick<GegevensVan<'toekenning_leefloon'>['ocmw'], 'naam' | 'adres' | 'initiaal'>;

export interface Adresblad {
  /** The day it is made. */
  readonly datum: string;
  /** The day on the letter behind it. */
  readonly briefdatum: string;
  readonly referentie: string;
  readonly adres: readonly string[];
}

/** Goes before a letter that is sent again: the letter is locked and still shows the address it had. */
export function zetAdresblad(ocmw: Ocmw, venster: 'rechts' | 'links', blad: Adresblad): Uint8Array {
  const brief = {
    datum: blad.datum,
    titel: 'Wij sturen u deze brief opnieuw',
    referentie: blad.referentie,
    voettekst: `dossier ${blad.referentie}`,
    ocmw: { naam: ocmw.naam, adres: ocmw.adres, initiaal: ocmw.initiaal },
    adres: blad.adres,
    alineas: [
      `Hierachter zit onze brief van ${voluit(datum(blad.briefdatum))}. Die brief kwam bij ons terug.`,
      'Aan de beslissing veranderde niets. Lees de brief goed, ook de laatste bladzijde.',
    ],
    stappen: [],
  };
  const [pdf] = zet({ layout: 'adresblad.typ', brief: JSON.stringify(brief), groot: false, venster }, ['ua-1']);
  if (pdf === undefined) throw new ZetFout('er kwam geen bestand');
  return pdf;
}
