import { som } from '../geld/euro.js';
import { art34Regime, berekenArt34 } from '../recht/art34.js';
import { berekenLeefloon } from '../recht/leefloon.js';
import { leefloonBarema, type Leeflooncategorie } from '../recht/leefloonBarema.js';
import type { Rekenstap } from '../recht/rekenstap.js';
import { kies } from '../recht/tabel.js';
import { plusMaanden, type Datum } from '../tijd/datum.js';
import type { Berekencontext, Inkomensperiode, Samenwonende } from './berekencontext.js';

export interface Recht {
  readonly rechtCent: number;
  readonly stappen: readonly Rekenstap[];
  readonly baremaVanaf: Datum;
}

/** The monthly leefloon on a day: own means, and those of the maintenance debtors the client then lives with. */
export function berekenRecht(categorie: Leeflooncategorie, opDatum: Datum, context: Berekencontext): Recht {
  const bevestigdTot = context.bevestigdTot.leefloon;
  const eigenMiddelenCent = middelenOp(context.eigenInkomens, opDatum);
  const onderhoudsplichtigen = meetellenden(opDatum, context).map(({ hoedanigheid, inkomens }) => ({
    hoedanigheid,
    middelenCent: middelenOp(inkomens, opDatum),
  }));
  const { rechtCent, stappen } =
    onderhoudsplichtigen.length === 0
      ? berekenLeefloon({ categorie, middelenCent: eigenMiddelenCent, opDatum, bevestigdTot })
      : berekenArt34({
          regime: art34Regime(context.referentiedatum),
          opDatum,
          categorie,
          eigenMiddelenCent,
          onderhoudsplichtigen,
          bevestigdTot,
        });
  return { rechtCent, stappen, baremaVanaf: kies(leefloonBarema, opDatum, bevestigdTot).vanaf };
}

/**
 * Since 2026 every adult maintenance debtor under the same roof counts; before, only those the centre chose to count,
 * which shows in an income marked as counting.
 */
function meetellenden(
  opDatum: Datum,
  { referentiedatum, onderhoudsplichtigen }: Berekencontext,
): readonly Samenwonende[] {
  const aanwezig = onderhoudsplichtigen.filter((lid) => looptOp(lid, opDatum) && isMeerderjarig(lid, opDatum));
  return art34Regime(referentiedatum) === '2026'
    ? aanwezig
    : aanwezig.filter(({ inkomens }) => middelenOp(inkomens, opDatum) > 0);
}

function isMeerderjarig({ geboren }: Samenwonende, opDatum: Datum): boolean {
  return geboren === undefined || plusMaanden(geboren, 18 * 12) <= opDatum;
}

function middelenOp(inkomens: readonly Inkomensperiode[], opDatum: Datum): number {
  return som(inkomens.filter((inkomen) => looptOp(inkomen, opDatum)).map((inkomen) => inkomen.maandbedragCent));
}

function looptOp({ van, tot }: { readonly van: Datum; readonly tot?: Datum }, opDatum: Datum): boolean {
  return van <= opDatum && (tot === undefined || opDatum <= tot);
}
