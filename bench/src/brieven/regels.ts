import { ernaast, getal, hoogstens, type Meting, type Regel } from '../regel.js';
import { meetBrieven } from './meting.js';

const BRIEVEN = 300;
const BRIEVEN_LANG = 1000;
/** Between half and all of the long run nothing may be kept any more. */
const VLAK_MB = 20;

export const brieven: Meting = {
  naam: 'brieven',
  async meet() {
    const m = await meetBrieven(BRIEVEN, BRIEVEN_LANG);
    const [, halfweg = 0, einde = 0] = m.geheugenMb;
    return [
      minstens('brief van twee bladzijden, beide PDF-bestanden, één proces', m.perSeconde, 50, ' per s'),
      ernaast('dezelfde met één draad', `${getal(m.perSecondeEenPers)} per s`),
      ...tegenChromium(m.perSeconde, m.chromiumPerSeconde),
      hoogstens(`geheugen over ${BRIEVEN_LANG} brieven, hoogst gemeten`, Math.max(...m.geheugenMb), 400, ' MB'),
      hoogstens('aangroei daarvan in de tweede helft', einde - halfweg, VLAK_MB, ' MB'),
    ];
  },
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
