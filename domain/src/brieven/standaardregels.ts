import { artikelen, type ArtikelId } from '../recht/artikelen.js';
import type { Rechtsregel, WetInBrief } from './wetten.js';

type MetArtikelen = readonly [ArtikelId, ...ArtikelId[]];

function nummer(id: ArtikelId): string {
  return artikelen[id].nummer.replace(/^artikel /, '');
}

/** "1, 57 en 60, § 3" */
function samen(nummers: readonly string[]): string {
  const [laatste = '', ...eerdere] = nummers.toReversed();
  return eerdere.length === 0 ? laatste : `${eerdere.toReversed().join(', ')} en ${laatste}`;
}

/** A line of "Welke regels?" from the table of articles: those in doubt leave only the name of their law. */
export function rechtsregelUit(waarover: string, ids: MetArtikelen): Rechtsregel {
  const { wet } = artikelen[ids[0]];
  if (ids.some((id) => artikelen[id].wet !== wet)) throw new RangeError('Eén regel noemt artikelen van één wet.');
  const drukbaar = ids.filter((id) => artikelen[id].zekerheid !== 'twijfel');
  const nakijken = drukbaar.some((id) => artikelen[id].zekerheid === 'na_te_kijken');
  if (drukbaar.length === 0) return { waarover, wet: inBrief(wet), zekerheid: 'twijfel' };
  return {
    waarover,
    wet: inBrief(wet),
    artikel: samen(drukbaar.map(nummer)),
    zekerheid: nakijken ? 'na_te_kijken' : 'gevonden',
  };
}

function inBrief(wet: (typeof artikelen)[ArtikelId]['wet']): WetInBrief {
  switch (wet) {
    case 'RMI':
    case 'KBRMI':
    case 'OCMW':
    case 'W65':
    case 'DLB':
      return wet;
    case 'HANDVEST':
    case 'WFM':
    case 'GERW':
    case 'STRAFWETBOEK':
      throw new RangeError(`Een artikel van ${wet} draagt geen beslissing over steun.`);
  }
}
