/**
 * From the closing of a meeting to letters that left: undisturbed, and while worker and API are killed. Beside it what
 * others would make of the same letters: a browser, and a word processor.
 */
import type { Omgeving, Processen } from '@besluitpad/proeven';
import { richtIn, codeVan, type Heidebeke } from '../heidebeke.js';
import { ernaast, getal, hoogstens, type Meting } from '../regel.js';
import { nagekeken } from './nagekeken.js';
import { leesBomen, meetChromium, meetLibreOffice } from './naastons.js';
import { storing } from './storing.js';
import { maakZittingsverhaal, type Ernaast, type Opgemeten } from './verhaal.js';

const BRIEVEN = 250;
const CODES = Array.from({ length: BRIEVEN }, (_, i) => codeVan(i));

interface Zitting extends Opgemeten {
  readonly heidebeke: Heidebeke;
}

async function speelZitting(maakErnaast: (processen: () => Processen) => Ernaast): Promise<Zitting> {
  let lopend: { processen: Processen; omgeving: Omgeving } | undefined;
  let gemeten: Opgemeten | undefined;
  const nu = () => {
    if (lopend === undefined) throw new Error('De processen lopen nog niet');
    return lopend;
  };
  const verhaal = maakZittingsverhaal(CODES, {
    omgeving: () => nu().omgeving,
    ernaast: maakErnaast(() => nu().processen),
    klaar: (uitkomst) => (gemeten = uitkomst),
  });
  const heidebeke = await richtIn(BRIEVEN, verhaal, (processen, omgeving) => {
    lopend = { processen, omgeving };
    return Promise.resolve();
  });
  if (gemeten === undefined) throw new Error('De zitting is niet gemeten');
  return { ...gemeten, heidebeke };
}

const seconden = ({ drukkenMs, versturenMs }: Opgemeten): number => (drukkenMs + versturenMs) / 1000;
const delen = ({ drukkenMs, versturenMs }: Opgemeten): string =>
  `${getal(drukkenMs / 1000, 1)} + ${getal(versturenMs / 1000, 1)} s`;

export const zittingsbrieven: Meting = async () => {
  const rustig = await speelZitting(() => () => Promise.resolve());
  await nagekeken(rustig.heidebeke, BRIEVEN);
  const gestoord = await speelZitting((processen) => storing(processen, rustig));
  await nagekeken(gestoord.heidebeke, BRIEVEN);
  const bomen = await leesBomen(rustig.heidebeke.omgeving, BRIEVEN);
  return [
    hoogstens(`${BRIEVEN} beslissingen tot vertrokken brieven`, seconden(rustig), 45, ' s', 1),
    ernaast('daarvan drukken (twee bestanden) en ondertekenen tot vertrek', delen(rustig)),
    hoogstens('dezelfde, de worker drie keer en de API één keer gedood', seconden(gestoord), 120, ' s', 1),
    ernaast('daarvan drukken en ondertekenen tot vertrek', delen(gestoord)),
    ernaast(`dezelfde ${BRIEVEN} brieven door headless Chromium, één bestand elk`, await meetChromium(bomen)),
    ernaast(`dezelfde ${BRIEVEN} brieven door LibreOffice uit .fodt, één bestand elk`, await meetLibreOffice(bomen)),
  ];
};
