// node bench/dist/brieven/main.js [letters] [letters in the memory run]
import { meetBrieven } from './meting.js';

const [aantal = 300, aantalLang = 1000] = process.argv.slice(2).map(Number);
const meting = await meetBrieven(aantal, aantalLang);
const maal = meting.chromiumPerSeconde === undefined ? undefined : meting.perSecondeEenPers / meting.chromiumPerSeconde;
const getal = (waarde: number | undefined) => (waarde === undefined ? 'niet gevonden' : waarde.toFixed(1));

console.table([
  { meting: 'brieven per seconde, beide bestanden, twee draden', waarde: getal(meting.perSeconde), doel: '≥ 50' },
  { meting: 'brieven per seconde, beide bestanden, één draad', waarde: getal(meting.perSecondeEenPers), doel: '' },
  { meting: 'Chromium, één bestand per brief, per seconde', waarde: getal(meting.chromiumPerSeconde), doel: '' },
  { meting: 'één draad tegen Chromium, maal', waarde: getal(maal), doel: '≥ 3' },
  {
    meting: `geheugen in MB na 10 %, 50 % en 100 % van ${meting.aantalLang} brieven`,
    waarde: meting.geheugenMb.join(' / '),
    doel: '≤ 400, vlak',
  },
]);
