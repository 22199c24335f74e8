import type { Datum } from '../tijd/datum.js';
import { leefloonPerMaand, type LeefloonBedragen, type Leeflooncategorie } from './leefloonBarema.js';
import type { Bevestiging } from './tabel.js';
import { bewaakMiddelen, sluitAf, type Rekenstap } from './rekenstap.js';

export interface LeefloonInvoer {
  readonly categorie: Leeflooncategorie;
  /** Own means that count, per month. */
  readonly middelenCent: number;
  readonly opDatum: Datum;
  readonly bevestigdTot?: Bevestiging<LeefloonBedragen>;
}

export interface LeefloonUitkomst {
  readonly rechtCent: number;
  readonly stappen: readonly Rekenstap[];
}

/** Leefloon of someone without cohabiting maintenance debtors: the amount of the category minus the own means. */
export function berekenLeefloon({ categorie, middelenCent, opDatum, bevestigdTot }: LeefloonInvoer): LeefloonUitkomst {
  const bron = `artikel 14, § 1, ${categorie}°, van de wet van 26 mei 2002`;
  const stappen: Rekenstap[] = [
    {
      regel: `leefloon categorie ${categorie}`,
      bron,
      zekerheid: 'gevonden',
      bedragCent: leefloonPerMaand(categorie, opDatum, bevestigdTot),
    },
  ];
  if (bewaakMiddelen(middelenCent) > 0) {
    stappen.push({
      regel: 'eigen middelen',
      bron: 'artikel 3, 4°, van de wet van 26 mei 2002',
      zekerheid: 'gevonden',
      bedragCent: -middelenCent,
    });
  }
  return sluitAf({ stappen, categorie, opDatum, bevestigdTot, bronGrens: bron });
}
