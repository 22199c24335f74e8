import { som } from '../geld/euro.js';
import { kort, maandNaam, plusMaanden, vroegste, type Datum } from '../tijd/datum.js';
import { BerekenFout, type Berekencontext } from './berekencontext.js';
import { eersteDagVan, verschil, type Maandregel } from './berekenHerziening.js';
import type { LijnGegevens, LijnInvoer } from './lijnen.js';
import { termijnen } from './termijnen.js';

type Invoer = Extract<LijnInvoer, { soort: 'terugvordering' }>;

/** Handvest 15 wants the total and its calculation: each month apart, at the scale that held in it. */
export function vorderTerug(invoer: Invoer, context: Berekencontext): LijnGegevens {
  const perMaand = maandregels(invoer, context);
  const zonder = perMaand.find((regel) => regel.teVeelCent === 0);
  if (zonder !== undefined) throw new BerekenFout(`In ${zonder.maand} is niet te veel betaald: laat die maand weg.`);
  const totaalCent = som(perMaand.map((regel) => regel.teVeelCent));
  return {
    invoer,
    bedragCent: totaalCent,
    periodiciteit: 'eenmalig',
    perMaand: [...perMaand],
    verjaartOp: vroegste(...eisNietVerjaard(perMaand, invoer, context)),
    ...(invoer.aflossing === undefined ? {} : { aflossingen: termijnen(totaalCent, invoer.aflossing) }),
  };
}

function maandregels(invoer: Invoer, context: Berekencontext): readonly [Maandregel, ...Maandregel[]] {
  const { oudeCategorie, nieuweCategorie, maanden, bedragen } = invoer;
  const isWissel = oudeCategorie !== undefined && nieuweCategorie !== undefined && maanden !== undefined;
  const heeftDeel = oudeCategorie !== undefined || nieuweCategorie !== undefined || maanden !== undefined;
  let regels: Maandregel[];
  if (bedragen !== undefined && !heeftDeel) {
    regels = bedragen.map(uitBedrag);
  } else if (bedragen === undefined && isWissel) {
    regels = maanden.map((maand) => verschil(eersteDagVan(maand), { oudeCategorie, nieuweCategorie }, context));
  } else {
    throw new BerekenFout(
      'Een terugvordering noemt ofwel de categorieën en de maanden, ofwel de bedragen per maand, en niet allebei.',
    );
  }
  const [eerste, ...rest] = regels.toSorted((a, b) => a.maand.localeCompare(b.maand));
  if (eerste === undefined) throw new BerekenFout('Een terugvordering noemt minstens één maand.');
  if (new Set(regels.map(({ maand }) => maand)).size !== regels.length) {
    throw new BerekenFout('Een maand staat dubbel in de terugvordering.');
  }
  return [eerste, ...rest];
}

function uitBedrag({ maand, gekregenCent, rechtCent }: NonNullable<Invoer['bedragen']>[number]): Maandregel {
  return { maand, gekregenCent, rechtCent, teVeelCent: Math.max(0, gekregenCent - rechtCent) };
}

/**
 * The day from which each month can no longer be claimed, counted from its first day as if it was paid then: the
 * cautious reading. A registered letter in time makes the term count anew.
 */
function eisNietVerjaard(
  perMaand: readonly [Maandregel, ...Maandregel[]],
  { gestuitOp }: Invoer,
  { referentiedatum, verjaringJaren }: Berekencontext,
): [Datum, ...Datum[]] {
  const laatsteDag = ({ maand }: Maandregel): Datum => {
    const zonderStuiting = plusMaanden(eersteDagVan(maand), verjaringJaren * 12);
    const isGestuit = gestuitOp !== undefined && gestuitOp <= zonderStuiting && gestuitOp <= referentiedatum;
    const tot = isGestuit ? plusMaanden(gestuitOp, verjaringJaren * 12) : zonderStuiting;
    if (referentiedatum <= tot) return tot;
    const naam = `${maandNaam(Number(maand.slice(5)))} ${maand.slice(0, 4)}`;
    throw new BerekenFout(`Wat in ${naam} betaald werd, is verjaard sinds ${kort(tot)}: laat die maand weg.`);
  };
  const [eerste, ...rest] = perMaand;
  return [laatsteDag(eerste), ...rest.map(laatsteDag)];
}
