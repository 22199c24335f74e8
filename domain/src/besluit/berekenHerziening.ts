import { proRataEersteMaand } from '../geld/proRata.js';
import type { Leeflooncategorie } from '../recht/leefloonBarema.js';
import { datum, eersteVanMaand, plusMaanden, type Datum } from '../tijd/datum.js';
import { BerekenFout, type Berekencontext } from './berekencontext.js';
import { berekenRecht } from './berekenRecht.js';
import type { LijnGegevens, LijnInvoer } from './lijnen.js';

export type Maandregel = NonNullable<LijnGegevens['perMaand']>[number];

interface Wissel {
  readonly oudeCategorie: Leeflooncategorie;
  readonly nieuweCategorie: Leeflooncategorie;
  readonly vorigBedragCent?: number | undefined;
}

/** The new amount from the day the reason arose, with the months that were still paid at the old one. */
export function herzie(invoer: Extract<LijnInvoer, { soort: 'herziening' }>, context: Berekencontext): LijnGegevens {
  const eersteJuiste = eersteDagVan(invoer.eersteJuisteMaand);
  if (eersteJuiste < eersteVanMaand(invoer.vanaf)) {
    throw new BerekenFout('De eerste maand met het juiste bedrag kan niet vóór de herziening liggen.');
  }
  const { rechtCent, stappen, baremaVanaf } = berekenRecht(invoer.nieuweCategorie, invoer.vanaf, context);
  if (invoer.grond === 'fout_ocmw') eisNaKennisgeving(invoer, rechtCent, context);
  const perMaand: Maandregel[] = [];
  for (let dag = invoer.vanaf; dag < eersteJuiste; dag = plusMaanden(eersteVanMaand(dag), 1)) {
    perMaand.push(verschil(dag, invoer, context));
  }
  return {
    invoer,
    bedragCent: rechtCent,
    periodiciteit: 'maandelijks',
    ingang: invoer.vanaf,
    baremaVanaf,
    stappen: [...stappen],
    ...(perMaand.length === 0 ? {} : { perMaand }),
  };
}

/**
 * An error of the centre that gives a lower right, and that the client could not know, counts from the first of the
 * month after notification (domein §5.1, S12): never back in time.
 */
function eisNaKennisgeving(
  { vanaf, oudeCategorie, vorigBedragCent }: Extract<LijnInvoer, { soort: 'herziening' }>,
  rechtCent: number,
  context: Berekencontext,
): void {
  const vorig = vorigBedragCent ?? berekenRecht(oudeCategorie, vanaf, context).rechtCent;
  if (rechtCent >= vorig) return;
  if (vanaf === eersteVanMaand(vanaf) && vanaf > context.referentiedatum) return;
  throw new BerekenFout(
    'Een fout van het OCMW met een lager bedrag telt vanaf de eerste van de maand na de kennisgeving.',
  );
}

/** What was paid and what was due in the month of `vanaf`, where the change holds from that day to the month's end. */
export function verschil(
  vanaf: Datum,
  { oudeCategorie, nieuweCategorie, vorigBedragCent }: Wissel,
  context: Berekencontext,
): Maandregel {
  // The old amount did not know of the change, so nor of the household it brought.
  const gekregenCent = vorigBedragCent ?? berekenRecht(oudeCategorie, vanaf, alleen(context)).rechtCent;
  const nieuwCent = berekenRecht(nieuweCategorie, vanaf, context).rechtCent;
  const minder = proRataEersteMaand(Math.abs(gekregenCent - nieuwCent), vanaf).bedragCent;
  const rechtCent = nieuwCent < gekregenCent ? gekregenCent - minder : gekregenCent + minder;
  return { maand: vanaf.slice(0, 7), gekregenCent, rechtCent, teVeelCent: Math.max(0, gekregenCent - rechtCent) };
}

export function eersteDagVan(maand: string): Datum {
  return datum(`${maand}-01`);
}

/** As the client would be counted without anybody beside him. */
function alleen({ toets, ...context }: Berekencontext): Berekencontext {
  return {
    ...context,
    onderhoudsplichtigen: [],
    ...(toets === undefined ? {} : { toets: { ...toets, samenwonenden: [] } }),
  };
}
