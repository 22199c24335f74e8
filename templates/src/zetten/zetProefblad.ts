import type { GegevensVan } from '@besluitpad/domain';
import { zet, ZetFout } from './zetter.mjs';

type Ocmw = Pick<GegevensVan<'toekenning_leefloon'>['ocmw'], 'naam' | 'adres' | 'initiaal'>;

/** A sheet to hold against the real envelopes before the first letter leaves. */
export function zetProefblad(ocmw: Ocmw, venster: 'rechts' | 'links', datum: string): Uint8Array {
  const brief = {
    datum,
    titel: `Proefblad voor enveloppen met het venster ${venster}`,
    referentie: 'proefblad',
    voettekst: 'proefblad',
    ocmw: { naam: ocmw.naam, adres: ocmw.adres, initiaal: ocmw.initiaal },
    adres: ['De heer Voorbeeld Proefpersoon', 'Voorbeeldstraat 123 bus 4', '3099 Heidebeke'],
    alineas: [
      'De volle lijn is de plaats van het adres. In het vlak met de streepjes staat op een brief verder niets.',
      'Kiest uw OCMW enveloppen met het venster aan de andere kant? De beheerder stelt dat in.',
    ],
    stappen: [
      'Druk dit blad af op ware grootte (100 %), niet passend gemaakt.',
      'Plooi het op de stippellijnen en steek het in de enveloppe.',
      'Schud het naar links, naar rechts, naar boven en naar onder.',
      'Het venster moet altijd het hele adres tonen, en niets anders.',
    ],
  };
  const [pdf] = zet({ layout: 'proefblad.typ', brief: JSON.stringify(brief), groot: false, venster }, ['ua-1']);
  if (pdf === undefined) throw new ZetFout('er kwam geen bestand');
  return pdf;
}
