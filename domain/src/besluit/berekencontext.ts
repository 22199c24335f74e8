import type { LeefloonBedragen } from '../recht/leefloonBarema.js';
import type { Bevestiging } from '../recht/tabel.js';
import type { VerwarmingstoelageRegel } from '../recht/verwarmingstoelage.js';
import type { Spibedragen } from '../middelen/persoonsmiddelen.js';
import type { Toetsfeiten } from '../middelen/vormen.js';
import type { Datum } from '../tijd/datum.js';
import type { BetwistePeriode } from './betwistePeriode.js';
import type { Sanctiegrond } from './lijnenVervolg.js';

/** Why a line cannot be computed, in a sentence for the worker. */
export class BerekenFout extends Error {
  override readonly name = 'BerekenFout';
}

/** Means per month that count, over a period; `tot` is the last day. */
export interface Inkomensperiode {
  readonly maandbedragCent: number;
  readonly van: Datum;
  readonly tot?: Datum;
}

/** A maintenance debtor under the client's roof. */
export interface Samenwonende {
  /** Kinship as the calculation shows it: 'vader', never a name. */
  readonly hoedanigheid: string;
  readonly geboren?: Datum;
  readonly van: Datum;
  readonly tot?: Datum;
  /** Only what counts. */
  readonly inkomens: readonly Inkomensperiode[];
}

export interface EerdereSanctie {
  readonly grond: Sanctiegrond;
  readonly vanaf: Datum;
}

export interface OpenTerugvordering {
  readonly id: string;
  readonly openCent: number;
}

/** The judgment that this request carries out, as it was registered with the appeal. */
export interface Vonniscontext {
  readonly uitspraakOp: Datum;
  readonly periode: BetwistePeriode;
}

/** To which day the administrator confirmed each scale, with the rows entered in the program. */
export interface Bevestigingen {
  readonly leefloon?: Bevestiging<LeefloonBedragen>;
  readonly verwarmingstoelage?: Bevestiging<VerwarmingstoelageRegel>;
  readonly spi?: Spibedragen;
}

/** What a line is computed from, beside what the worker entered on it. */
export interface Berekencontext {
  /** Day of the request (or of the opening): decides which law governs. */
  readonly referentiedatum: Datum;
  readonly eigenInkomens: readonly Inkomensperiode[];
  readonly onderhoudsplichtigen: readonly Samenwonende[];
  /** To which day the administrator confirmed the open last row of each scale. */
  readonly bevestigdTot: Bevestigingen;
  /** Sanctions decided before in this file. */
  readonly eerdereSancties: readonly EerdereSanctie[];
  /** Claims in this file, with what is still due. */
  readonly terugvorderingen: readonly OpenTerugvordering[];
  /** House rule: after how many years what was paid can no longer be claimed back. */
  readonly verjaringJaren: number;
  /** The means test of this request: it takes the place of the incomes that were noted as counting. */
  readonly toets?: Toetsfeiten;
  /** Absent when the request carries out no judgment that was registered here. */
  readonly vonnis?: Vonniscontext;
}
