import { sanctiegrenzen } from '../recht/grenzen.js';
import { kies } from '../recht/tabel.js';
import { plusDagen, plusMaanden, type Datum } from '../tijd/datum.js';
import { BerekenFout, type Berekencontext } from './berekencontext.js';
import type { LijnGegevens, LijnInvoer } from './lijnen.js';
import type { Sanctiegrond } from './lijnenVervolg.js';

type Invoer = Extract<LijnInvoer, { soort: 'sanctie' }>;

/** Months in which an earlier sanction of the same kind makes the next one a repetition (R-EXE-10, R-EXE-11). */
export function herhalingBinnenMaanden(grond: Sanctiegrond, opDatum: Datum): number {
  return kies(sanctiegrenzen, opDatum).waarde[grond].herhaaldBinnenMaanden;
}

export function sanctiegrond({ grond = 'gpmi' }: Pick<Invoer, 'grond'>): Sanctiegrond {
  return grond;
}

export interface Sanctieaard {
  readonly grond: Sanctiegrond;
  readonly bedrieglijk: boolean;
  readonly herhaling: boolean;
}

/** How many months a sanction that begins that day may last at most: RMI 30 § 2 for the project, § 1 for statements. */
export function langsteSanctie({ grond, bedrieglijk, herhaling }: Sanctieaard, opDatum: Datum): number {
  const { gpmi, verklaringen } = kies(sanctiegrenzen, opDatum).waarde;
  if (grond === 'gpmi') return herhaling ? gpmi.herhaald : gpmi.maanden;
  return (bedrieglijk ? verklaringen.bedrieglijk : verklaringen.maanden) * (herhaling ? verklaringen.herhaaldMaal : 1);
}

/** Whether it is a repetition is read from the file: counted from the first day of the earlier sanction to this one's. */
export function sanctie(ruw: Invoer, { eerdereSancties }: Berekencontext): LijnGegevens {
  const grond = sanctiegrond(ruw);
  const { bedrieglijk = false } = ruw;
  if (grond === 'gpmi' && bedrieglijk) {
    throw new BerekenFout('Bedrieglijk opzet telt alleen bij een sanctie om verklaringen.');
  }
  if (ruw.inhoudingCent > ruw.maandbedragCent) {
    throw new BerekenFout('De inhouding kan niet meer zijn dan het maandbedrag.');
  }
  const binnen = herhalingBinnenMaanden(grond, ruw.vanaf);
  const herhaling = eerdereSancties.some(
    (eerder) => eerder.grond === grond && eerder.vanaf < ruw.vanaf && ruw.vanaf < plusMaanden(eerder.vanaf, binnen),
  );
  const maximum = langsteSanctie({ grond, bedrieglijk, herhaling }, ruw.vanaf);
  if (ruw.maanden > maximum) {
    throw new BerekenFout(`Deze sanctie duurt ten hoogste ${maximum === 1 ? 'één maand' : inMaanden(maximum)}.`);
  }
  return {
    invoer: { ...ruw, ...(herhaling || ruw.herhaling !== undefined ? { herhaling } : {}) },
    bedragCent: ruw.inhoudingCent,
    periodiciteit: 'maandelijks',
    ingang: ruw.vanaf,
    einde: plusDagen(plusMaanden(ruw.vanaf, ruw.maanden), -1),
  };
}

export function inMaanden(aantal: number): string {
  return aantal === 3 ? 'drie maanden' : `${aantal} maanden`;
}
