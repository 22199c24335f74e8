import { isLeefloon, type BesluitCode } from '../besluit/codes.js';
import type { LijnSoort } from '../besluit/lijnen.js';
import type { BesluitBriefSoort } from './soorten.js';

/** A decided line as far as the choice of a letter asks: what was decided, in which form, about which aid. */
export interface BeslisteLijn {
  readonly besluit: BesluitCode;
  readonly soort: LijnSoort;
  readonly steun: string;
  readonly grond?: string;
}

interface Keuze {
  readonly brief: BesluitBriefSoort;
  /** The line that is the main message of this letter. */
  readonly hoofd: (lijn: BeslisteLijn) => boolean;
  /** What else this letter can tell beside its main message. */
  readonly draagt: readonly LijnSoort[];
}

const soort =
  (...soorten: readonly LijnSoort[]) =>
  (lijn: BeslisteLijn): boolean =>
    soorten.includes(lijn.soort);

const steun =
  (code: string, ...soorten: readonly LijnSoort[]) =>
  (lijn: BeslisteLijn): boolean =>
    lijn.steun === code && soorten.includes(lijn.soort);

const leefloon = (lijn: BeslisteLijn): boolean => lijn.soort === 'leefloon' && isLeefloon(lijn.steun);
const geweigerdLeefloon = (lijn: BeslisteLijn): boolean => lijn.soort === 'weigering' && isLeefloon(lijn.steun);
const DIENST = ['eenmalig', 'periodiek', 'kaart', 'dienst', 'begeleiding', 'weigering'] as const;

/** In the order of weight for the client: what changes most stands in the title, and the rest follows in the same letter. */
const KEUZES: readonly Keuze[] = [
  { brief: 'verbetering', hoofd: soort('verbetering'), draagt: ['verbetering'] },
  { brief: 'onbevoegd', hoofd: soort('onbevoegd'), draagt: ['onbevoegd'] },
  { brief: 'niet_bekrachtigd', hoofd: soort('niet_bekrachtigd'), draagt: ['niet_bekrachtigd'] },
  { brief: 'uitvoering_vonnis', hoofd: soort('vonnis'), draagt: ['vonnis'] },
  {
    brief: 'sanctie_verklaringen',
    hoofd: (lijn) => lijn.soort === 'sanctie' && lijn.grond === 'verklaringen',
    draagt: ['sanctie'],
  },
  { brief: 'sanctie_gpmi', hoofd: soort('sanctie'), draagt: ['sanctie'] },
  { brief: 'herziening_terugvordering', hoofd: soort('herziening'), draagt: ['herziening', 'terugvordering'] },
  { brief: 'tewerkstelling_art60', hoofd: soort('tewerkstelling'), draagt: ['tewerkstelling', 'stopzetting'] },
  { brief: 'stopzetting', hoofd: soort('stopzetting'), draagt: ['stopzetting'] },
  { brief: 'terugvordering', hoofd: soort('terugvordering'), draagt: ['terugvordering'] },
  { brief: 'afzien_terugvordering', hoofd: soort('afzien'), draagt: ['afzien'] },
  { brief: 'schorsing', hoofd: soort('schorsing'), draagt: ['schorsing'] },
  { brief: 'toekenning_leefloon', hoofd: leefloon, draagt: ['leefloon', 'referentieadres'] },
  { brief: 'aanvullend_leefloon', hoofd: leefloon, draagt: ['leefloon'] },
  { brief: 'equivalent_leefloon', hoofd: steun('ELL', 'leefloon'), draagt: ['leefloon'] },
  { brief: 'weigering', hoofd: geweigerdLeefloon, draagt: ['weigering'] },
  { brief: 'weigering_en_hulp', hoofd: geweigerdLeefloon, draagt: ['weigering', 'eenmalig'] },
  { brief: 'verdaging_voorschot', hoofd: soort('verdaging'), draagt: ['verdaging', 'eenmalig'] },
  { brief: 'dringende_medische_hulp', hoofd: soort('medisch'), draagt: ['medisch'] },
  { brief: 'verwarmingstoelage', hoofd: soort('verwarming'), draagt: ['verwarming'] },
  { brief: 'installatie_en_waarborg', hoofd: soort('installatiepremie'), draagt: ['installatiepremie', 'eenmalig'] },
  { brief: 'installatie_en_waarborg', hoofd: steun('HW', 'eenmalig'), draagt: ['eenmalig'] },
  { brief: 'eenmalige_steun_en_plan', hoofd: soort('plan'), draagt: ['plan', 'eenmalig', 'begeleiding'] },
  {
    brief: 'toekenning_steun',
    hoofd: soort('eenmalig', 'periodiek', 'kaart', 'dienst', 'begeleiding'),
    draagt: DIENST,
  },
  { brief: 'weigering', hoofd: soort('weigering'), draagt: ['weigering'] },
  { brief: 'aktename', hoofd: soort('aktename'), draagt: ['aktename'] },
];

/**
 * The kinds of letter that can tell all of these lines, the fittest first. Empty when no one letter carries every mention
 * these lines bring together: then the lines belong in two decisions.
 */
export function briefSoortenVoor(lijnen: readonly BeslisteLijn[]): readonly BesluitBriefSoort[] {
  const passend = KEUZES.filter(
    ({ hoofd, draagt }) => lijnen.some(hoofd) && lijnen.every((lijn) => draagt.includes(lijn.soort)),
  );
  return [...new Set(passend.map(({ brief }) => brief))];
}

/** The letter that goes with these lines unless the worker has a reason to take another that fits. */
export function kiesBriefSoort(lijnen: readonly BeslisteLijn[]): BesluitBriefSoort | undefined {
  return briefSoortenVoor(lijnen)[0];
}
