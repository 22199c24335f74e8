/** "De ochtend erna": who must have read the letter of a decision before it may be signed, and until when. */
import { Temporal } from 'temporal-polyfill';
import { brusselseDatum, instantInBrussel, plusDagen, type Datum } from '../tijd/datum.js';
import { volgendeWerkdag } from '../tijd/feestdagen.js';

export interface Leesuren {
  /** 'UU:MM', in Brussels. */
  readonly van: string;
  readonly tot: string;
}

export interface Leestijd {
  readonly vanaf: string;
  readonly uiterlijk: string;
}

/** The morning of the first working day after the letter was made; the house's own closing days do not count. */
export function leestijdVan(gemaaktOp: string, uren: Leesuren, gesloten: readonly Datum[] = []): Leestijd {
  const dag = volgendeWerkdag(plusDagen(brusselseDatum(gemaaktOp), 1), gesloten);
  return { vanaf: opUur(dag, uren.van), uiterlijk: opUur(dag, uren.tot) };
}

function opUur(dag: Datum, tekst: string): string {
  const [uur = 0, minuut = 0] = tekst.split(':').map(Number);
  return instantInBrussel(dag, uur, minuut);
}

export type Leesuitkomst = 'klopt' | 'terug';

export interface Leesstand {
  readonly uiterlijk: string;
  /** The last thing a reader said; undefined while nobody read it. */
  readonly laatste?: Leesuitkomst | undefined;
}

export type Lezer = 'werker' | 'hoofd' | 'secretaris';

/** Whose turn it is: the worker until the hour, the head after it, the secretary when it was sent back. */
export function lezerAanZet({ uiterlijk, laatste }: Leesstand, nu: string): Lezer | null {
  if (laatste === 'klopt') return null;
  if (laatste === 'terug') return 'secretaris';
  return Temporal.Instant.compare(nu, uiterlijk) < 0 ? 'werker' : 'hoofd';
}

/** Why this letter may not be signed yet; undefined when it was found right, or need not be read. */
export function weigerOngelezen(stand: Leesstand | undefined): string | undefined {
  if (stand === undefined || stand.laatste === 'klopt') return undefined;
  return stand.laatste === 'terug'
    ? 'Deze brief is teruggestuurd. Maak eerst een nieuwe versie, of laat hem opnieuw lezen.'
    : 'Deze brief is nog niet gelezen. De werker van het dossier of het hoofd zegt eerst of hij klopt.';
}

/** Letters with bad news are explained aloud before they leave: refusals, sanctions and recoveries. */
export const BRIEVEN_MET_UITLEG = [
  'weigering',
  'weigering_en_hulp',
  'sanctie_gpmi',
  'sanctie_verklaringen',
  'terugvordering',
  'herziening_terugvordering',
] as const;

export function vraagtUitleg(soort: string): boolean {
  return BRIEVEN_MET_UITLEG.some((naam) => naam === soort);
}
