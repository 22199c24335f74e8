import { som } from '../geld/euro.js';
import { proRataEersteMaand } from '../geld/proRata.js';
import type { Leeflooncategorie } from '../recht/leefloonBarema.js';
import { datum, eersteVanMaand, plusMaanden, type Datum } from '../tijd/datum.js';
import { BerekenFout, type Berekencontext } from './berekencontext.js';
import { berekenRecht } from './berekenRecht.js';
import type { LijnGegevens, LijnInvoer } from './lijnen.js';

type Maandregel = NonNullable<LijnGegevens['perMaand']>[number];

interface Categoriewissel {
  readonly oudeCategorie: Leeflooncategorie;
  readonly nieuweCategorie: Leeflooncategorie;
}

/** The new amount from the day the reason arose, with the months that were still paid at the old one. */
export function herzie(invoer: Extract<LijnInvoer, { soort: 'herziening' }>, context: Berekencontext): LijnGegevens {
  const eersteJuiste = eersteDagVan(invoer.eersteJuisteMaand);
  if (eersteJuiste < eersteVanMaand(invoer.vanaf)) {
    throw new BerekenFout('De eerste maand met het juiste bedrag kan niet vóór de herziening liggen.');
  }
  const { rechtCent, stappen, baremaVanaf } = berekenRecht(invoer.nieuweCategorie, invoer.vanaf, context);
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

/** Handvest 15 wants the total and its calculation: each month apart, at the scale that held in it. */
export function vorderTerug(
  invoer: Extract<LijnInvoer, { soort: 'terugvordering' }>,
  context: Berekencontext,
): { readonly perMaand: Maandregel[]; readonly totaalCent: number } {
  const maanden = [...new Set(invoer.maanden)].sort();
  if (maanden.length !== invoer.maanden.length) throw new BerekenFout('Een maand staat dubbel in de terugvordering.');
  const perMaand = maanden.map((maand) => verschil(eersteDagVan(maand), invoer, context));
  const zonder = perMaand.find((regel) => regel.teVeelCent === 0);
  if (zonder !== undefined) throw new BerekenFout(`In ${zonder.maand} is niet te veel betaald: laat die maand weg.`);
  return { perMaand, totaalCent: som(perMaand.map((regel) => regel.teVeelCent)) };
}

/** What was paid and what was due in the month of `vanaf`, where the change holds from that day to the month's end. */
function verschil(
  vanaf: Datum,
  { oudeCategorie, nieuweCategorie }: Categoriewissel,
  context: Berekencontext,
): Maandregel {
  // The old amount did not know of the change, so nor of the household it brought.
  const gekregenCent = berekenRecht(oudeCategorie, vanaf, { ...context, onderhoudsplichtigen: [] }).rechtCent;
  const nieuwCent = berekenRecht(nieuweCategorie, vanaf, context).rechtCent;
  const minder = proRataEersteMaand(Math.abs(gekregenCent - nieuwCent), vanaf).bedragCent;
  const rechtCent = nieuwCent < gekregenCent ? gekregenCent - minder : gekregenCent + minder;
  return { maand: vanaf.slice(0, 7), gekregenCent, rechtCent, teVeelCent: Math.max(0, gekregenCent - rechtCent) };
}

function eersteDagVan(maand: string): Datum {
  return datum(`${maand}-01`);
}
