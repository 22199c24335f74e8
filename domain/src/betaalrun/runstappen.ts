/** The steps from the amount that was decided to what a run pays of a month, as the list shows them. */
import { dagVanMaand, datum, laatste, laatsteVanMaand, vroegste, dagenTussen, type Datum } from '../tijd/datum.js';
import { maandrecht, type LopendeSteun } from '../geld/maandrecht.js';

export interface Runstap {
  readonly regel: string;
  /** what this line is, in cents; what is taken off is negative */
  readonly bedragCent: number;
}

interface Maandvraag {
  readonly maand: string;
  /** within the days the run pays for */
  readonly steun: LopendeSteun;
  readonly isWisselend: boolean;
  readonly rechtCent: number;
  readonly alBetaaldCent: number;
}

export function runstappen({ maand, steun, isWisselend, rechtCent, alBetaaldCent }: Maandvraag): Runstap[] {
  const eerste = datum(`${maand}-01`);
  const heleMaand = maandrecht({ ...steun, van: eerste, tot: undefined }, [], maand);
  const zonderOnderbreking = maandrecht(steun, [], maand);
  const { dagen, van } = telDagen(steun, eerste);
  return [
    { regel: isWisselend ? 'Bedrag met het inkomen van deze maand' : 'Bedrag per maand', bedragCent: heleMaand },
    ...(dagen === van
      ? []
      : [{ regel: `Niet betaald: ${van - dagen} van ${van} dagen`, bedragCent: zonderOnderbreking - heleMaand }]),
    ...(rechtCent === zonderOnderbreking
      ? []
      : [{ regel: 'Schorsing of sanctie', bedragCent: rechtCent - zonderOnderbreking }]),
    ...(alBetaaldCent === 0 ? [] : [{ regel: 'Al betaald of klaargezet', bedragCent: -alBetaaldCent }]),
  ];
}

function telDagen({ van, tot }: LopendeSteun, eerste: Datum): { readonly dagen: number; readonly van: number } {
  const laatsteDag = laatsteVanMaand(eerste);
  const begin = laatste(van, eerste);
  const einde = vroegste(tot ?? laatsteDag, laatsteDag);
  return { dagen: Math.max(0, dagenTussen(begin, einde) + 1), van: dagVanMaand(laatsteDag) };
}
