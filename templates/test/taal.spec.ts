import {
  groepVanSoort,
  langeZinnen,
  MAX_WOORDEN_PER_ZIN,
  prozaVan,
  standaardRegels,
  vindJargon,
  isBesluitBrief,
  type BriefSoort,
} from '@besluitpad/domain';
import { boomAlsTekst } from '../src/index.js';
import { voorbeelden, voorbeeldVan } from './voorbeelden.js';

const aanCliënten = voorbeelden.filter(({ soort }) => groepVanSoort[soort] !== 'vergadering');

describe('de taal van brieven', () => {
  it.each(aanCliënten)(`$naam heeft geen zin van meer dan ${MAX_WOORDEN_PER_ZIN} woorden`, ({ boom }) => {
    expect(prozaVan(boom()).flatMap(langeZinnen)).toEqual([]);
  });

  it.each(aanCliënten)('$naam zegt niet "uiterlijk", "indien", "dient te" en andere stadhuiswoorden', ({ boom }) => {
    const verboden = [
      'uiterlijk',
      'indien',
      'reeds',
      'tevens',
      'teneinde',
      'conform',
      'derhalve',
      'dient te',
      'gelieve',
    ];
    const gevonden = prozaVan(boom()).flatMap(vindJargon);
    expect(gevonden.filter(({ gevonden: woord }) => verboden.includes(woord.toLowerCase()))).toEqual([]);
  });

  it.each(aanCliënten)(
    '$naam bevat geen stemmen, rijksregisternummer of volledig rekeningnummer van de cliënt',
    ({ soort, boom }) => {
      const tekst = boomAlsTekst(boom()).replace('rekening BE68 5390 0754 7034 van OCMW', '');
      expect(tekst).not.toMatch(/\b\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}\b/);
      expect(tekst).not.toMatch(/\bBE\d{2}/);
      expect(tekst).not.toMatch(/\bstemmen\b|\bonthouding\b|\bgestemd\b/i);
      expect(soort).not.toBe('notulen');
    },
  );

  it('alleen de notulen noemen de stemmen bij naam', () => {
    const metStemmen = voorbeelden.filter(({ boom }) => /\| onthouding \|/.test(boomAlsTekst(boom())));
    expect([...new Set(metStemmen.map(({ soort }) => soort))]).toEqual(['notulen']);
  });

  it('de besluitenlijst telt de stemmen, en noemt van geen lid hoe het stemde', () => {
    const [lijst] = voorbeelden.filter(({ soort }) => soort === 'besluitenlijst');
    const tekst = boomAlsTekst(lijst!.boom());
    expect(tekst).toMatch(/Aangenomen.*: \d+ ja, \d+ nee, \d+ onthouding\./);
    const leden = voorbeeldVan('notulen').aanwezig.slice(1); // the chair opened the meeting and signs
    expect(leden.filter((lid) => tekst.includes(lid))).toEqual([]);
  });
});

describe('de regels in de brief', () => {
  it.each(voorbeelden)('$naam drukt geen artikel waarover twijfel bestaat', ({ boom }) => {
    expect(boomAlsTekst(boom())).not.toMatch(/artikel(en)? 114|artikel(en)? 29\b/);
  });

  const keuzes: Partial<Record<BriefSoort, Parameters<(typeof standaardRegels)['onbevoegd']>[0]>> = {
    toekenning_leefloon: { categorie: 2 },
    aanvullend_leefloon: { categorie: 1 },
    weigering_en_hulp: { categorie: 2, waarvoor: 'uw medicijnen' },
    dringende_steun: { grens: '€ 500' },
    sanctie_gpmi: { categorie: 2 },
    herziening_terugvordering: { categorie: 1 },
    weigering: { categorie: 2 },
    sanctie_verklaringen: { categorie: 1 },
  };

  it.each(Object.keys(standaardRegels).filter(isSoort))('%s gebruikt de regels uit de tabel van artikelen', (soort) => {
    expect(voorbeeldVan(soort).regels).toEqual(standaardRegels[soort](keuzes[soort] ?? {}));
  });
});

function isSoort(naam: string): naam is keyof typeof standaardRegels {
  return isBesluitBrief(naam as BriefSoort);
}
