import { som } from '../geld/euro.js';
import { berekenRechten } from '../middelen/berekenMiddelen.js';
import { isMeerderjarig } from '../middelen/banden.js';
import { toetsMiddelen, type Telling } from '../middelen/toetsMiddelen.js';
import type { Toetsfeiten } from '../middelen/vormen.js';
import { art34RegimeOp } from '../recht/art34.js';
import type { Leeflooncategorie } from '../recht/leefloonBarema.js';
import type { Rekenstap } from '../recht/rekenstap.js';
import type { Datum } from '../tijd/datum.js';
import type { Berekencontext, Inkomensperiode, Samenwonende } from './berekencontext.js';

export interface Recht {
  readonly rechtCent: number;
  readonly stappen: readonly Rekenstap[];
  readonly baremaVanaf: Datum;
  /** What each person has and what of it counts, where the means were tested. */
  readonly personen?: readonly Telling[];
}

/** The monthly leefloon on a day: own means, and those of the maintenance debtors the client then lives with. */
export function berekenRecht(categorie: Leeflooncategorie, opDatum: Datum, context: Berekencontext): Recht {
  if (context.toets !== undefined) return rechtUitToets(categorie, opDatum, context, context.toets);
  const eigenMiddelenCent = middelenOp(context.eigenInkomens, opDatum);
  const onderhoudsplichtigen = meetellenden(opDatum, context).map(({ hoedanigheid, inkomens }) => ({
    hoedanigheid,
    middelenCent: middelenOp(inkomens, opDatum),
  }));
  const { aanvragers, samenCent, baremaVanaf } = berekenRechten({
    opDatum,
    regime: art34RegimeOp(opDatum, context.referentiedatum),
    aanvragers: [{ hoedanigheid: 'aanvrager', categorie, middelenCent: eigenMiddelenCent }],
    onderhoudsplichtigen,
    bevestiging: context.bevestigdTot.leefloon,
  });
  return { rechtCent: samenCent, stappen: aanvragers.flatMap(({ stappen }) => stappen), baremaVanaf };
}

/** From the bare facts. The category of the line holds: it is what is being proposed. */
function rechtUitToets(
  categorie: Leeflooncategorie,
  opDatum: Datum,
  { referentiedatum, bevestigdTot }: Berekencontext,
  toets: Toetsfeiten,
): Recht {
  const aanvragers = toets.aanvragers.map((wie, i) => (i === 0 ? { ...wie, categorie } : wie));
  const { samenCent, baremaVanaf, personen, ...antwoord } = toetsMiddelen(
    { ...toets, aanvragers, aanvraagdatum: referentiedatum, opDatum },
    bevestigdTot,
  );
  const stappen = antwoord.aanvragers.flatMap((wie) => wie.stappen);
  return { rechtCent: samenCent, stappen, baremaVanaf, personen };
}

/**
 * Since 2026 every adult maintenance debtor under the same roof counts; before, only those the centre chose to count,
 * which shows in an income marked as counting.
 */
function meetellenden(
  opDatum: Datum,
  { referentiedatum, onderhoudsplichtigen }: Berekencontext,
): readonly Samenwonende[] {
  const aanwezig = onderhoudsplichtigen.filter((lid) => looptOp(lid, opDatum) && isMeerderjarig(lid.geboren, opDatum));
  return art34RegimeOp(opDatum, referentiedatum) === '2026'
    ? aanwezig
    : aanwezig.filter(({ inkomens }) => middelenOp(inkomens, opDatum) > 0);
}

function middelenOp(inkomens: readonly Inkomensperiode[], opDatum: Datum): number {
  return som(inkomens.filter((inkomen) => looptOp(inkomen, opDatum)).map((inkomen) => inkomen.maandbedragCent));
}

function looptOp({ van, tot }: { readonly van: Datum; readonly tot?: Datum }, opDatum: Datum): boolean {
  return van <= opDatum && (tot === undefined || opDatum <= tot);
}
