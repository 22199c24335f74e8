import { eersteVanMaand, laatsteVanMaand, plusDagen, type Datum } from '../tijd/datum.js';
import { vorigeWerkdag } from '../tijd/feestdagen.js';

/** R-EXE-02: the OCMW pays weekly, fortnightly or monthly, on a fixed day. */
export const BETAALRITMES = ['maand', 'veertiendaags', 'week'] as const;
export type Betaalritme = (typeof BETAALRITMES)[number];

/** Both days are paid for. */
export interface Tijdvak {
  readonly van: Datum;
  readonly tot: Datum;
}

/** So many calendar days before the day of payment the run is computed by itself, so that two people have time to look. */
export const REKENDAGEN_VOORAF = 7;

/** The period that begins on this day: to the end of the month, or seven or fourteen days. */
export function tijdvakVanaf(ritme: Betaalritme, van: Datum): Tijdvak {
  switch (ritme) {
    case 'maand':
      return { van, tot: laatsteVanMaand(van) };
    case 'veertiendaags':
      return { van, tot: plusDagen(van, 13) };
    case 'week':
      return { van, tot: plusDagen(van, 6) };
  }
}

export function volgendTijdvak(ritme: Betaalritme, { tot }: Tijdvak): Tijdvak {
  return tijdvakVanaf(ritme, plusDagen(tot, 1));
}

/** Months begin on their first day: a run of half a month would leave the other half to nobody. */
export function isBegin(ritme: Betaalritme, van: Datum): boolean {
  return ritme !== 'maand' || van === eersteVanMaand(van);
}

/** The last working day of the period: whoever has the right gets it before the period is over. */
export function betaaldagVan({ tot }: Tijdvak): Datum {
  return vorigeWerkdag(tot);
}

export function rekendagVan(tijdvak: Tijdvak): Datum {
  return plusDagen(betaaldagVan(tijdvak), -REKENDAGEN_VOORAF);
}
