import { isLeefloon, type BesluitCode } from '../besluit/codes.js';
import type { LijnSoort } from '../besluit/lijnen.js';
import type { BesluitBriefSoort } from './soorten.js';

/** A decided line as far as the choice of a letter asks: what was decided, in which form, about which aid. */
export interface BeslisteLijn {
  readonly besluit: BesluitCode;
  readonly soort: LijnSoort;
  readonly steun: string;
  readonly grond?: string | undefined;
  /** Money that the decision wants back: most letters say in fixed words that it is not. */
  readonly terugvorderbaar?: boolean | undefined;
}

interface Keuze {
  readonly brief: BesluitBriefSoort;
  /** The line that is the main message of this letter. */
  readonly hoofd: (lijn: BeslisteLijn) => boolean;
  /** What else this letter can tell beside its main message. */
  readonly draagt: readonly LijnSoort[];
  /** Its fixed words speak of one sum of money, and say that it stays with the client. */
  readonly eenBedrag?: true;
  /** Further limits on the lines beside the main message. */
  readonly mits?: (lijn: BeslisteLijn) => boolean;
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
const DIENST = ['eenmalig', 'periodiek', 'kaart', 'dienst', 'begeleiding', 'referentieadres', 'weigering'] as const;
const isWaarborg = (lijn: BeslisteLijn): boolean => lijn.soort !== 'eenmalig' || lijn.steun === 'HW';

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
  { brief: 'weigering_en_hulp', hoofd: geweigerdLeefloon, draagt: ['weigering', 'eenmalig'], eenBedrag: true },
  { brief: 'verdaging_voorschot', hoofd: soort('verdaging'), draagt: ['verdaging', 'eenmalig'], eenBedrag: true },
  { brief: 'dringende_medische_hulp', hoofd: soort('medisch'), draagt: ['medisch'] },
  { brief: 'verwarmingstoelage', hoofd: soort('verwarming'), draagt: ['verwarming'] },
  {
    brief: 'installatie_en_waarborg',
    hoofd: soort('installatiepremie'),
    draagt: ['installatiepremie', 'eenmalig'],
    mits: isWaarborg,
  },
  { brief: 'installatie_en_waarborg', hoofd: steun('HW', 'eenmalig'), draagt: ['eenmalig'], mits: isWaarborg },
  {
    brief: 'eenmalige_steun_en_plan',
    hoofd: soort('plan'),
    draagt: ['plan', 'eenmalig', 'begeleiding'],
    eenBedrag: true,
  },
  {
    brief: 'toekenning_steun',
    hoofd: soort('eenmalig', 'periodiek', 'kaart', 'dienst', 'begeleiding', 'referentieadres'),
    draagt: DIENST,
  },
  { brief: 'weigering', hoofd: soort('weigering'), draagt: ['weigering'] },
  { brief: 'aktename', hoofd: soort('aktename'), draagt: ['aktename'] },
];

/**
 * The kinds of letter that can tell all of these lines, the fittest first. Empty when no one letter carries every mention
 * these lines bring together: then the lines belong in two decisions. What is only adjourned is not decided yet, so it
 * may stand beside any decision.
 */
export function briefSoortenVoor(lijnen: readonly BeslisteLijn[]): readonly BesluitBriefSoort[] {
  const beslist = lijnen.filter((lijn) => lijn.soort !== 'verdaging');
  return [...new Set([...passende(lijnen), ...(beslist.length === lijnen.length ? [] : passende(beslist))])];
}

function passende(lijnen: readonly BeslisteLijn[]): BesluitBriefSoort[] {
  return KEUZES.filter((keuze) => past(keuze, lijnen)).map(({ brief }) => brief);
}

function past({ hoofd, draagt, eenBedrag, mits }: Keuze, lijnen: readonly BeslisteLijn[]): boolean {
  const bedragen = lijnen.filter((lijn) => lijn.soort === 'eenmalig');
  return (
    lijnen.some(hoofd) &&
    lijnen.every((lijn) => draagt.includes(lijn.soort) && (mits?.(lijn) ?? true)) &&
    (eenBedrag !== true || (bedragen.length <= 1 && bedragen.every(({ terugvorderbaar }) => terugvorderbaar !== true)))
  );
}

/** The letter that goes with these lines unless the worker has a reason to take another that fits. */
export function kiesBriefSoort(lijnen: readonly BeslisteLijn[]): BesluitBriefSoort | undefined {
  return briefSoortenVoor(lijnen)[0];
}

/** The lines in as few decisions as their letters allow, each with the letter that would tell it. */
export function verdeelOverBrieven<L extends BeslisteLijn>(
  lijnen: readonly L[],
): readonly { readonly brief: BesluitBriefSoort | undefined; readonly lijnen: readonly L[] }[] {
  const groepen: L[][] = [];
  for (const lijn of lijnen) {
    const groep = groepen.find((samen) => kiesBriefSoort([...samen, lijn]) !== undefined);
    if (groep === undefined) groepen.push([lijn]);
    else groep.push(lijn);
  }
  return groepen.map((groep) => ({ brief: kiesBriefSoort(groep), lijnen: groep }));
}
