import { datum } from '../tijd/datum.js';
import type { Tabel } from '../recht/tabel.js';

/** Kinds of means that do not count at all, in the words of the calculation (KB RMI art. 22 § 1). */
export const VRIJGESTELD = {
  groeipakket_eigen_kinderen: 'groeipakket voor eigen kinderen',
  groeipakket_toeslag: 'toeslag bij het groeipakket',
  studiebeurs: 'studietoelage',
  woonpremie: 'premie voor verhuis, inrichting of huur',
  maatschappelijke_dienstverlening: 'steun van het OCMW',
  gift_instelling: 'gift van een instelling',
} as const;
export type VrijgesteldeSoort = keyof typeof VRIJGESTELD;

/** Own children and study grants were read (S76, in part); which supplements count differs by source (S53b, S54): all to be verified. */
export const vrijgesteldeMiddelen: Tabel<typeof VRIJGESTELD> = {
  naam: 'de middelen die niet tellen (artikel 22, § 1)',
  openRij: 'geldt',
  rijen: [
    {
      vanaf: datum('2002-10-01'),
      waarde: VRIJGESTELD,
      bron: 'artikel 22, § 1, van het koninklijk besluit van 11 juli 2002',
      zekerheid: 'na_te_kijken',
    },
  ],
};

export interface Kapitaalschijf {
  /** The slice begins above this amount. */
  readonly bovenCent: number;
  readonly procent: number;
}

/** Movable capital counts by slices, as a yearly income (KB RMI art. 27). */
export const roerendKapitaal: Tabel<readonly Kapitaalschijf[]> = {
  naam: 'het roerend kapitaal (artikel 27)',
  openRij: 'geldt',
  rijen: [
    {
      vanaf: datum('2002-10-01'),
      waarde: [
        { bovenCent: 620_000, procent: 6 },
        { bovenCent: 1_250_000, procent: 10 },
      ],
      bron: 'artikel 27 van het koninklijk besluit van 11 juli 2002',
      zekerheid: 'na_te_kijken',
    },
  ],
};

const SPI_BRON = 'artikel 35 van het koninklijk besluit van 11 juli 2002';

/** Monthly exemption on income from work or training. One month is known; the rest the administrator enters. */
export const spiAlgemeen: Tabel<number> = {
  naam: 'de SPI-vrijstelling (artikel 35)',
  openRij: 'totBevestiging',
  rijen: [
    {
      vanaf: datum('2022-11-01'),
      tot: datum('2022-11-30'),
      waarde: 28_591,
      bron: `${SPI_BRON}; vvsg.be, bedragen vanaf 1 november 2022`,
      zekerheid: 'gevonden',
    },
  ],
};

/** The amount for a student with a grant was not found: without a row of the administrator asking for it throws. */
export const spiStudentMetBeurs: Tabel<number> = {
  naam: 'de SPI-vrijstelling voor een student met studietoelage (artikel 35)',
  openRij: 'totBevestiging',
  rijen: [],
};

export const BRON_SPI = SPI_BRON;
