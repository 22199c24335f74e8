import { BedragFout, bewaakCent } from '../geld/euro.js';
import { datum, type Datum } from '../tijd/datum.js';
import { leefloonPerMaand, type Leeflooncategorie } from './leefloonBarema.js';
import { kies, type Tabel } from './tabel.js';

/** Which text of KB RMI art. 34 governs: kept with each decision, so that an annulment can be traced to its files. */
export type Art34Regime = '2002' | '2026';

const NIEUW_REGIME = datum('2026-03-01');
const BRON_ART34 = 'artikel 34 van het koninklijk besluit van 11 juli 2002';
const BRON_VRIJSTELLING = 'artikel 22, § 2, van het koninklijk besluit van 11 juli 2002';

/** New requests at once; a running file from its next review on. */
export function art34Regime(aanvraagdatum: Datum, herzieningsdatum?: Datum): Art34Regime {
  const nieuw = aanvraagdatum >= NIEUW_REGIME || (herzieningsdatum !== undefined && herzieningsdatum >= NIEUW_REGIME);
  return nieuw ? '2026' : '2002';
}

/** Yearly flat exemption in cents, by category (KB RMI art. 22 § 2). */
export const forfaitaireVrijstelling: Tabel<Readonly<Record<Leeflooncategorie, number>>> = {
  naam: 'de forfaitaire vrijstelling',
  openRij: 'geldt',
  rijen: [
    {
      vanaf: datum('2002-10-01'),
      waarde: { 1: 15500, 2: 25000, 3: 31000 },
      bron: BRON_VRIJSTELLING,
      zekerheid: 'na_te_kijken',
    },
  ],
};

export interface Onderhoudsplichtige {
  /** Kinship as the calculation shows it: 'vader', never a name. */
  readonly hoedanigheid: string;
  readonly middelenCent: number;
  /** Reasoned deviation for equity: this part of the means is left out. */
  readonly billijkheid?: { readonly nietGeteldCent: number; readonly reden: string };
}

export interface Art34Invoer {
  readonly regime: Art34Regime;
  readonly opDatum: Datum;
  readonly categorie: Leeflooncategorie;
  readonly eigenMiddelenCent: number;
  readonly onderhoudsplichtigen: readonly Onderhoudsplichtige[];
  readonly bevestigdTot?: Datum;
}

export interface Rekenstap {
  readonly regel: string;
  readonly bron: string;
  readonly bedragCent: number;
}

export interface Art34Uitkomst {
  readonly regime: Art34Regime;
  readonly rechtCent: number;
  readonly stappen: readonly Rekenstap[];
}

/**
 * Formula used in practice (to be verified): category 1 for the client and each debtor counted, minus their means,
 * plus the flat exemption when something is left, capped at the client's own category.
 */
export function berekenArt34(invoer: Art34Invoer): Art34Uitkomst {
  const { opDatum, categorie, onderhoudsplichtigen, bevestigdTot } = invoer;
  const personen = 1 + onderhoudsplichtigen.length;
  const cat1 = leefloonPerMaand(1, opDatum, bevestigdTot);
  const stappen: Rekenstap[] = [
    { regel: `${personen} × leefloon categorie 1`, bron: BRON_ART34, bedragCent: bewaakCent(personen * cat1) },
    ...onderhoudsplichtigen.flatMap(middelenStappen),
  ];
  if (bewaakMiddelen(invoer.eigenMiddelenCent) > 0) {
    stappen.push({ regel: 'eigen middelen', bron: BRON_ART34, bedragCent: -invoer.eigenMiddelenCent });
  }
  const saldo = totaal(stappen);
  if (saldo <= 0) return { regime: invoer.regime, rechtCent: 0, stappen };

  const jaarbedragCent = kies(forfaitaireVrijstelling, opDatum).waarde[categorie];
  stappen.push({
    regel: 'forfaitaire vrijstelling (één twaalfde van het jaarbedrag)',
    bron: BRON_VRIJSTELLING,
    bedragCent: Math.round(jaarbedragCent / 12),
  });
  const grens = leefloonPerMaand(categorie, opDatum, bevestigdTot);
  const teVeel = totaal(stappen) - grens;
  if (teVeel > 0) {
    stappen.push({ regel: `begrenzing tot leefloon categorie ${categorie}`, bron: BRON_ART34, bedragCent: -teVeel });
  }
  return { regime: invoer.regime, rechtCent: totaal(stappen), stappen };
}

function middelenStappen(persoon: Onderhoudsplichtige): Rekenstap[] {
  const stap = {
    regel: `middelen ${persoon.hoedanigheid}`,
    bron: BRON_ART34,
    bedragCent: -bewaakMiddelen(persoon.middelenCent),
  };
  const stappen = persoon.middelenCent > 0 ? [stap] : [];
  if (!persoon.billijkheid) return stappen;
  const { nietGeteldCent, reden } = persoon.billijkheid;
  if (reden.trim() === '') throw new RangeError('Afwijken om billijkheid kan alleen met een reden.');
  if (bewaakMiddelen(nietGeteldCent) > persoon.middelenCent) {
    throw new BedragFout('Er kunnen niet meer middelen buiten beschouwing blijven dan er zijn.');
  }
  return [
    ...stappen,
    {
      regel: `niet geteld bij ${persoon.hoedanigheid} (billijkheid): ${reden}`,
      bron: BRON_ART34,
      bedragCent: nietGeteldCent,
    },
  ];
}

function bewaakMiddelen(bedragCent: number): number {
  if (bewaakCent(bedragCent) < 0) throw new BedragFout('Middelen kunnen niet negatief zijn.');
  return bedragCent;
}

function totaal(stappen: readonly Rekenstap[]): number {
  return stappen.reduce((cent, stap) => cent + stap.bedragCent, 0);
}
