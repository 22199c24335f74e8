import { ernaast, getal, hoogstens, type Meting, type Regel } from '../regel.js';
import { meetBrieven } from './meting.js';

const BRIEVEN = 1000;
/** A leak of the compiler is a megabyte a letter: over the second half that would be 500. The rest is the collector's rhythm. */
const VLAK_MB = 50;

export const brieven: Meting = async () => {
  const m = await meetBrieven(BRIEVEN);
  const [, halfweg = NaN, einde = NaN] = m.geheugenMb;
  return [
    minstens('brief van twee bladzijden, beide PDF-bestanden, één proces', m.perSeconde, 50, ' per s'),
    ernaast('dezelfde met één draad', `${getal(m.perSecondeEenPers)} per s`),
    ...tegenChromium(m.perSeconde, m.chromiumPerSeconde),
    hoogstens(`geheugen over ${BRIEVEN} brieven, hoogst gemeten`, Math.max(...m.geheugenMb), 400, ' MB'),
    hoogstens('aangroei daarvan in de tweede helft', einde - halfweg, VLAK_MB, ' MB'),
  ];
};

function tegenChromium(perSeconde: number, chromium: number | undefined): Regel[] {
  if (chromium === undefined) return [ernaast('headless Chromium, één bestand per brief', 'niet gevonden')];
  return [
    ernaast('headless Chromium, één bestand per brief', `${getal(chromium)} per s`),
    minstens('brieven tegen Chromium', perSeconde / chromium, 3, ' keer', 1),
  ];
}

function minstens(maat: string, waarde: number, grens: number, eenheid: string, decimalen = 0): Regel {
  return {
    maat,
    gemeten: `${getal(waarde, decimalen)}${eenheid}`,
    teHalen: `≥ ${grens}${eenheid}`,
    gehaald: waarde >= grens,
  };
}
