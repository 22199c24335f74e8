import type { Datum } from '@besluitpad/domain';
import { indexeer } from '@besluitpad/domain';
import type { LopendeSteun } from './lopendeSteun.js';

export interface Regel {
  readonly steun: LopendeSteun;
  readonly uitkomst: 'aangepast' | 'ongewijzigd' | 'nakijken' | 'herzien';
  readonly nieuwCent: number | null;
}

/** What the new scale or the new rule asks of one file. Pure: the dry run and the real run read the same. */
export function weeg(soort: string, vanaf: Datum, steun: LopendeSteun): Regel {
  return soort === 'regime' ? weegRegel(vanaf, steun) : weegBarema(vanaf, steun);
}

function weegBarema(vanaf: Datum, steun: LopendeSteun): Regel {
  const { maandbedragCent, categorie, doorRechter } = steun;
  // Fixed by the committee whatever the scale is: nothing changes; fixed by a judge: a person reads the judgment.
  if (categorie === undefined) return { steun, uitkomst: doorRechter ? 'nakijken' : 'ongewijzigd', nieuwCent: null };
  if (maandbedragCent === null) return { steun, uitkomst: 'nakijken', nieuwCent: null };
  const uitslag = indexeer({ categorie, maandbedragCent, vanaf }, steun.context);
  return { steun, uitkomst: uitslag.uitkomst, nieuwCent: uitslag.uitkomst === 'aangepast' ? uitslag.nieuwCent : null };
}

/** Article 34 is about maintenance debtors under the same roof; who has none, or was judged by the new text, has nothing to await. */
function weegRegel(vanaf: Datum, steun: LopendeSteun): Regel {
  const { referentiedatum, onderhoudsplichtigen, toets } = steun.context;
  const woontSamen =
    onderhoudsplichtigen.some(({ tot }) => tot === undefined || tot >= vanaf) ||
    (toets !== undefined && toets.samenwonenden.length > 0);
  const isGeraakt = referentiedatum < vanaf && woontSamen;
  return { steun, uitkomst: isGeraakt ? geraakt(steun) : 'ongewijzigd', nieuwCent: null };
}

/** Only what a means test fixed is reviewed; a judgment is read by a person, and a fixed amount looks at nobody's means. */
function geraakt({ categorie, doorRechter }: LopendeSteun): Regel['uitkomst'] {
  if (categorie !== undefined) return 'herzien';
  return doorRechter ? 'nakijken' : 'ongewijzigd';
}
