import { bewaakCent, euro, som } from '../geld/euro.js';
import type { Bevestiging } from '../recht/tabel.js';
import { kies } from '../recht/tabel.js';
import { totaal, type Rekenstap } from '../recht/rekenstap.js';
import type { Datum } from '../tijd/datum.js';
import {
  BRON_SPI,
  roerendKapitaal,
  spiAlgemeen,
  spiStudentMetBeurs,
  VRIJGESTELD,
  vrijgesteldeMiddelen,
} from './tabellen.js';
import type { Middel } from './vormen.js';

export interface Spibedragen {
  readonly algemeen?: Bevestiging<number>;
  readonly studentMetBeurs?: Bevestiging<number>;
}

export interface Persoonsmiddelen {
  readonly hoedanigheid: string;
  /** Each income, each exemption; together they are the amount. */
  readonly stappen: readonly Rekenstap[];
  readonly perMaandCent: number;
  readonly perJaarCent: number;
}

interface Persoon {
  readonly hoedanigheid: string;
  readonly middelen: readonly Middel[];
  readonly kapitaalCent?: number | undefined;
}

const BRON_MIDDELEN = 'artikel 3, 4°, van de wet van 26 mei 2002';
const SPISOORTEN = ['algemeen', 'student_met_beurs'] as const;

/** What somebody has per month: net, on a yearly basis, and only what is really there. */
export function telMiddelen(persoon: Persoon, opDatum: Datum, spi: Spibedragen): Persoonsmiddelen {
  const stappen = [
    ...persoon.middelen.map((middel) => inkomenstap(middel, opDatum)),
    ...SPISOORTEN.flatMap((soort) => spistap(persoon.middelen, soort, opDatum, spi)),
    ...kapitaalstap(persoon.kapitaalCent ?? 0, opDatum),
  ];
  const perMaandCent = totaal(stappen);
  return { hoedanigheid: persoon.hoedanigheid, stappen, perMaandCent, perJaarCent: bewaakCent(perMaandCent * 12) };
}

function inkomenstap(middel: Middel, opDatum: Datum): Rekenstap {
  const { soort, omschrijving, bedragCent, per, beschikbaar } = middel;
  const naam = omschrijving ?? (isVrijgesteld(soort) ? VRIJGESTELD[soort] : soort.replaceAll('_', ' '));
  const uit = `${euro(bedragCent)} per ${per}`;
  if (isVrijgesteld(soort)) {
    const { bron, zekerheid } = kies(vrijgesteldeMiddelen, opDatum);
    return { regel: `${naam}: telt niet mee`, bron, zekerheid, uit, bedragCent: 0 };
  }
  const gemeen = { bron: BRON_MIDDELEN, zekerheid: 'gevonden', uit } as const;
  if (!beschikbaar) return { ...gemeen, regel: `${naam}: niet ontvangen, telt niet mee`, bedragCent: 0 };
  return { ...gemeen, regel: naam, bedragCent: perMaand(middel) };
}

function isVrijgesteld(soort: Middel['soort']): soort is keyof typeof VRIJGESTELD {
  return Object.hasOwn(VRIJGESTELD, soort);
}

function perMaand({ bedragCent, per }: Middel): number {
  return per === 'maand' ? bedragCent : Math.round(bedragCent / 12);
}

/** One exemption per person, never more than what was earned. */
function spistap(
  middelen: readonly Middel[],
  soort: (typeof SPISOORTEN)[number],
  opDatum: Datum,
  spi: Spibedragen,
): Rekenstap[] {
  const verdiendCent = som(middelen.filter((m) => m.spi === soort && m.beschikbaar).map(perMaand));
  if (verdiendCent === 0) return [];
  const { waarde, zekerheid } =
    soort === 'algemeen'
      ? kies(spiAlgemeen, opDatum, spi.algemeen)
      : kies(spiStudentMetBeurs, opDatum, spi.studentMetBeurs);
  const regel = soort === 'algemeen' ? 'SPI-vrijstelling' : 'SPI-vrijstelling student met studietoelage';
  const uit = `ten hoogste ${euro(waarde)} per maand`;
  return [{ regel, bron: BRON_SPI, zekerheid, uit, bedragCent: -Math.min(waarde, verdiendCent) }];
}

function kapitaalstap(kapitaalCent: number, opDatum: Datum): Rekenstap[] {
  if (bewaakCent(kapitaalCent) === 0) return [];
  const { waarde: schijven, bron, zekerheid } = kies(roerendKapitaal, opDatum);
  const perJaarHonderdsten = som(
    schijven.map(({ bovenCent, procent }, i) => {
      const tot = schijven[i + 1]?.bovenCent ?? kapitaalCent;
      return Math.max(0, Math.min(kapitaalCent, tot) - bovenCent) * procent;
    }),
  );
  const bedragCent = Math.round(perJaarHonderdsten / 1200);
  return [
    {
      regel: 'roerend kapitaal (één twaalfde van het jaarbedrag)',
      bron,
      zekerheid,
      uit: euro(kapitaalCent),
      bedragCent,
    },
  ];
}
