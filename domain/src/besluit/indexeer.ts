import type { Leeflooncategorie } from '../recht/leefloonBarema.js';
import { BaremaOntbreekt } from '../recht/tabel.js';
import { plusDagen, type Datum } from '../tijd/datum.js';
import type { Berekencontext } from './berekencontext.js';
import { berekenRecht } from './berekenRecht.js';

/** Running aid, and the first day of the scale that is to hold for it. */
export interface TeIndexeren {
  readonly categorie: Leeflooncategorie;
  readonly maandbedragCent: number;
  readonly vanaf: Datum;
}

export type Indexering =
  | { readonly uitkomst: 'aangepast'; readonly nieuwCent: number }
  | { readonly uitkomst: 'ongewijzigd' }
  /** The amount that runs does not follow from the file: a person looks, for what is not decided is not changed. */
  | { readonly uitkomst: 'nakijken' };

/**
 * What a new scale makes of running aid. Only the scale changes: household and means stay those of the day before, for a
 * change of theirs asks for a revision. An amount that the scale of the day before does not explain is left alone.
 */
export function indexeer({ categorie, maandbedragCent, vanaf }: TeIndexeren, context: Berekencontext): Indexering {
  const vorigeDag = plusDagen(vanaf, -1);
  const toen = vastgezet(context, vorigeDag);
  const nieuwCent = rechtOp(categorie, vanaf, toen);
  if (nieuwCent === maandbedragCent) return { uitkomst: 'ongewijzigd' };
  const oudCent = rechtOp(categorie, vorigeDag, toen);
  if (nieuwCent === undefined || nieuwCent === 0 || oudCent !== maandbedragCent) return { uitkomst: 'nakijken' };
  return { uitkomst: 'aangepast', nieuwCent };
}

function rechtOp(categorie: Leeflooncategorie, dag: Datum, context: Berekencontext): number | undefined {
  try {
    return berekenRecht(categorie, dag, context).rechtCent;
  } catch (fout) {
    if (fout instanceof BaremaOntbreekt) return undefined;
    throw fout;
  }
}

/** Household and means as they are on that day, whatever is known to begin or end after it. */
function vastgezet(context: Berekencontext, dag: Datum): Berekencontext {
  const loopt = ({ van, tot }: { readonly van: Datum; readonly tot?: Datum }) =>
    van <= dag && (tot === undefined || dag <= tot);
  const zonderEinde = <T extends { readonly van: Datum; readonly tot?: Datum }>({ tot: _tot, ...rest }: T) => rest;
  return {
    ...context,
    eigenInkomens: context.eigenInkomens.filter(loopt).map(zonderEinde),
    onderhoudsplichtigen: context.onderhoudsplichtigen.filter(loopt).map((lid) => ({
      ...zonderEinde(lid),
      inkomens: lid.inkomens.filter(loopt).map(zonderEinde),
    })),
  };
}
