import { BedragFout, bewaakCent, euro, som } from '../geld/euro.js';
import { datum, type Datum } from '../tijd/datum.js';
import { leefloonPerMaand, type LeefloonBedragen, type Leeflooncategorie } from './leefloonBarema.js';
import { kies, type Bevestiging, type Tabel, type Zekerheid } from './tabel.js';

/** One line of a calculation as the letter shows it. */
export interface Rekenstap {
  readonly regel: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
  /** What went in, where that is not the amount itself. */
  readonly uit?: string;
  readonly bedragCent: number;
}

const BRON_VRIJSTELLING = 'artikel 22, § 2, van het koninklijk besluit van 11 juli 2002';

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

export function totaal(stappen: readonly Rekenstap[]): number {
  return som(stappen.map((stap) => stap.bedragCent));
}

export function bewaakMiddelen(bedragCent: number): number {
  if (bewaakCent(bedragCent) < 0) throw new BedragFout('Middelen kunnen niet negatief zijn.');
  return bedragCent;
}

export interface Slotrekening {
  readonly stappen: readonly Rekenstap[];
  readonly categorie: Leeflooncategorie;
  readonly opDatum: Datum;
  readonly bevestigdTot?: Bevestiging<LeefloonBedragen>;
  /** Where the cap to the own category comes from. */
  readonly bronGrens: string;
}

/**
 * Ends a calculation: nothing left is no right; else the flat exemption for whoever has means, capped at the amount
 * of the own category.
 */
export function sluitAf(rekening: Slotrekening): {
  readonly rechtCent: number;
  readonly stappen: readonly Rekenstap[];
} {
  const { categorie, opDatum, bevestigdTot, bronGrens } = rekening;
  const stappen = [...rekening.stappen];
  if (totaal(stappen) <= 0) return { rechtCent: 0, stappen };
  if (stappen.some((stap) => stap.bedragCent < 0)) {
    const { waarde, zekerheid } = kies(forfaitaireVrijstelling, opDatum);
    stappen.push({
      regel: 'forfaitaire vrijstelling (één twaalfde van het jaarbedrag)',
      bron: BRON_VRIJSTELLING,
      zekerheid,
      uit: `${euro(waarde[categorie])} per jaar`,
      bedragCent: Math.round(waarde[categorie] / 12),
    });
  }
  const teVeelCent = totaal(stappen) - leefloonPerMaand(categorie, opDatum, bevestigdTot);
  if (teVeelCent > 0) {
    const regel = `begrenzing tot leefloon categorie ${categorie}`;
    stappen.push({ regel, bron: bronGrens, zekerheid: 'gevonden', bedragCent: -teVeelCent });
  }
  return { rechtCent: totaal(stappen), stappen };
}
