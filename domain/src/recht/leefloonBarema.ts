import { datum, type Datum } from '../tijd/datum.js';
import { kies, type Bevestiging, type Rij, type Tabel } from './tabel.js';

/** 1 cohabiting, 2 single, 3 with a family to support. */
export type Leeflooncategorie = 1 | 2 | 3;

/** Monthly amounts in cents, by category. */
export type LeefloonBedragen = Readonly<Record<Leeflooncategorie, number>>;

/**
 * Amounts as published. Between the rows lie 2 % steps whose amounts were not found: they stay gaps, because a
 * computed scale is wrong by cents (858.97 x 1.02 = 876.15; published 876.13).
 */
export const leefloonBarema: Tabel<LeefloonBedragen> = {
  naam: 'het leefloonbarema',
  openRij: 'totBevestiging',
  rijen: [
    rij('2022-11-01', '2022-11-30', [77380, 116070, 156862], 'vvsg.be, bedragen vanaf 1 november 2022'),
    // The step of mid 2023 has no date here: the row holds for the month its source names and no longer.
    rij('2023-01-01', '2023-01-31', [80942, 121413, 164083], 'securex.be, bijgewerkt 1 januari 2023'),
    rij('2023-11-01', '2024-04-30', [84212, 126317, 170711], 'cpasevere.brussels, bedragen vanaf 1 november 2023'),
    rij('2024-05-01', '2025-01-31', [85897, 128846, 174129], 'centenvoorstudenten.be, bedragen vanaf 1 mei 2024'),
    {
      ...rij('2025-02-01', undefined, [87613, 131420, 177607], 'cpassivryrance.be, bedragen vanaf 1 februari 2025'),
      // The minister's example of that day still uses these amounts.
      bevestigdTot: datum('2026-01-17'),
    },
  ],
};

function rij(
  vanaf: string,
  tot: string | undefined,
  [cat1, cat2, cat3]: readonly [number, number, number],
  bron: string,
): Rij<LeefloonBedragen> {
  return {
    vanaf: datum(vanaf),
    ...(tot === undefined ? {} : { tot: datum(tot) }),
    waarde: { 1: cat1, 2: cat2, 3: cat3 },
    bron,
    zekerheid: 'gevonden',
  };
}

export function leefloonPerMaand(
  categorie: Leeflooncategorie,
  opDatum: Datum,
  bevestigdTot?: Bevestiging<LeefloonBedragen>,
): number {
  return kies(leefloonBarema, opDatum, bevestigdTot).waarde[categorie];
}

/** One twelfth of the yearly amount of category 3, whatever the client's own category (RMI art. 14 § 3). */
export function installatiepremie(opDatum: Datum, bevestigdTot?: Bevestiging<LeefloonBedragen>): number {
  return leefloonPerMaand(3, opDatum, bevestigdTot);
}
