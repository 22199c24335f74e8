import { sanctiegrenzen, type Sanctiegrenzen } from '../recht/grenzen.js';
import type { Rij } from '../recht/tabel.js';
import { plusDagen, plusMaanden } from '../tijd/datum.js';
import { BerekenFout, type Berekencontext } from './berekencontext.js';
import type { LijnGegevens, LijnInvoer } from './lijnen.js';
import type { Sanctiegrond } from './lijnenVervolg.js';

type Invoer = Extract<LijnInvoer, { soort: 'sanctie' }>;

const [{ waarde: GRENZEN }] = sanctiegrenzen.rijen as readonly [Rij<Sanctiegrenzen>];

/** Months in which an earlier sanction of the same kind makes the next one a repetition (R-EXE-10, R-EXE-11). */
export const HERHALING_BINNEN_MAANDEN: Readonly<Record<Sanctiegrond, number>> = {
  gpmi: GRENZEN.gpmi.herhaaldBinnenMaanden,
  verklaringen: GRENZEN.verklaringen.herhaaldBinnenMaanden,
};

export function sanctiegrond({ grond = 'gpmi' }: Pick<Invoer, 'grond'>): Sanctiegrond {
  return grond;
}

/** How many months a sanction may last at most: RMI 30 § 2 for the project, § 1 for statements. */
export function langsteSanctie(grond: Sanctiegrond, bedrieglijk: boolean, herhaling: boolean): number {
  const { gpmi, verklaringen } = GRENZEN;
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
  const binnen = HERHALING_BINNEN_MAANDEN[grond];
  const herhaling = eerdereSancties.some(
    (eerder) => eerder.grond === grond && eerder.vanaf < ruw.vanaf && ruw.vanaf < plusMaanden(eerder.vanaf, binnen),
  );
  const maximum = langsteSanctie(grond, bedrieglijk, herhaling);
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

function inMaanden(aantal: number): string {
  return aantal === 3 ? 'drie maanden' : `${aantal} maanden`;
}
