import { datum } from '../tijd/datum.js';
import type { Tabel } from './tabel.js';

export interface Sanctiegrenzen {
  /** RMI 30 § 2: the longest sanction, and when it is repeated */
  readonly gpmi: { readonly maanden: number; readonly herhaald: number; readonly herhaaldBinnenMaanden: number };
  /** RMI 30 § 1: longer with deceit, and doubled when repeated */
  readonly verklaringen: {
    readonly maanden: number;
    readonly bedrieglijk: number;
    readonly herhaaldMaal: number;
    readonly herhaaldBinnenMaanden: number;
  };
}

/** How long a sanction lasts at most (R-EXE-10, R-EXE-11). */
export const sanctiegrenzen: Tabel<Sanctiegrenzen> = {
  naam: 'de langste duur van een sanctie (artikel 30)',
  openRij: 'geldt',
  rijen: [
    {
      vanaf: datum('2002-10-01'),
      waarde: {
        gpmi: { maanden: 1, herhaald: 3, herhaaldBinnenMaanden: 12 },
        verklaringen: { maanden: 6, bedrieglijk: 12, herhaaldMaal: 2, herhaaldBinnenMaanden: 36 },
      },
      bron: 'artikel 30 van de wet van 26 mei 2002; domein R-EXE-10, R-EXE-11 (S49)',
      zekerheid: 'gevonden',
    },
  ],
};

/** A rental deposit is so many months' rent at most (domein §5.2). */
export const huurwaarborgMaanden: Tabel<number> = {
  naam: 'de huurwaarborg, in maanden huur',
  openRij: 'geldt',
  rijen: [
    { vanaf: datum('2002-10-01'), waarde: 3, bron: 'Vlaams Woninghuurdecreet; domein §5.2', zekerheid: 'na_te_kijken' },
  ],
};
