import {
  briefGegevens,
  isBesluitBrief,
  ontbrekendeVermeldingen,
  plaatsVanVermeldingen,
  vereistVoor,
  type BriefBoom,
  type Deel,
  type Sectie,
  type VermeldingCode,
} from '@besluitpad/domain';
import { stelBriefOp } from '../src/index.js';
import { voorbeelden, voorbeeldVan } from './voorbeelden.js';

function zonderSecties(boom: BriefBoom, weg: (sectie: Sectie) => boolean): BriefBoom {
  const delen = boom.delen.flatMap((deel): Deel[] => {
    switch (deel.soort) {
      case 'deel':
        return weg(deel) ? [] : [deel];
      case 'bladzijde':
        return [{ ...deel, delen: deel.delen.filter((sectie) => !weg(sectie)) }];
      case 'handtekening':
      case 'aftekening':
        return [deel];
    }
  });
  return { ...boom, delen };
}

const vereisten = voorbeelden.flatMap((voorbeeld) => {
  const gegevens = voorbeeld.lees();
  return vereistVoor(voorbeeld.soort, briefGegevens[voorbeeld.soort].parse(gegevens)).map((code) => ({
    ...voorbeeld,
    code,
    gegevens,
  }));
});

describe('verplichte vermeldingen', () => {
  it.each(voorbeelden)('$naam mist er geen', ({ soort, lees, boom }) => {
    expect(ontbrekendeVermeldingen(soort, { boom: boom(), gegevens: lees() })).toEqual([]);
  });

  it.each(voorbeelden.filter(({ soort }) => isBesluitBrief(soort)))(
    '$naam heeft zeker de acht vermeldingen van elke beslissing',
    ({ soort, lees }) => {
      const vereist = vereistVoor(soort, briefGegevens[soort].parse(lees()));
      expect(vereist).toEqual(expect.arrayContaining(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8']));
    },
  );

  it.each(vereisten)('$naam zonder het deel met $code wordt tegengehouden', ({ soort, code, gegevens, boom }) => {
    const kaal = zonderSecties(boom(), (sectie) => sectie.vermeldingen.includes(code));
    expect(ontbrekendeVermeldingen(soort, { boom: kaal, gegevens })).toContain(code);
  });

  it.each(vereisten)('$naam: is alleen $code weg, dan zegt de toets precies dat', ({ soort, code, gegevens, boom }) => {
    const ontdaan = JSON.parse(JSON.stringify(boom()), (sleutel, waarde: unknown) =>
      sleutel === 'vermeldingen' && Array.isArray(waarde) ? waarde.filter((c) => c !== code) : waarde,
    ) as BriefBoom;
    expect(ontbrekendeVermeldingen(soort, { boom: ontdaan, gegevens })).toEqual([code]);
  });

  it.each(vereisten)('$naam: de lezer vindt $code onder een kop', ({ code, boom }) => {
    expect(plaatsVanVermeldingen(boom()).get(code)?.length).toBeGreaterThan(0);
  });
});

describe('een vermelding die er staat maar niet klopt', () => {
  const gegevens = voorbeeldVan('herziening_terugvordering');
  const boom = stelBriefOp('herziening_terugvordering', gegevens);

  function vervang(van: string, door: string): VermeldingCode[] {
    const anders = JSON.parse(JSON.stringify(boom).replaceAll(van, door)) as BriefBoom;
    return ontbrekendeVermeldingen('herziening_terugvordering', { boom: anders, gegevens });
  }

  it.each([
    { wat: 'het adres van een andere rechtbank', van: 'Voorbeeldplein 1', door: 'Elders 2', code: 'M3' },
    { wat: 'een andere uiterste dag voor de rechtbank', van: '25 augustus 2026', door: '26 augustus 2026', code: 'M4' },
    { wat: 'geen artikel over wie mag helpen', van: 'artikel 728', door: 'de wet', code: 'M5' },
    { wat: 'een ander dossiernummer', van: 'HB-2026-0007', door: 'HB-2026-9999', code: 'M6' },
    { wat: 'een ander telefoonnummer', van: '016 00 00 12', door: '016 00 00 99', code: 'M7' },
    { wat: 'een ander nieuw bedrag', van: '€ 876,13', door: '€ 876,14', code: 'M9' },
    { wat: 'geen categorie', van: 'categorie', door: 'groep', code: 'M10' },
    { wat: 'een ander totaal om terug te betalen', van: '€ 1.314,21', door: '€ 1.314,12', code: 'M13b' },
    { wat: 'geen verjaring', van: 'verjaart', door: 'vervalt', code: 'M13d' },
    { wat: 'een andere dag om kwijtschelding te vragen', van: '25 juni 2026', door: '26 juni 2026', code: 'M13e' },
  ])('$wat telt als ontbrekend: $code', ({ van, door, code }) => {
    expect(vervang(van, door)).toContain(code);
  });

  it('zonder terugvordering zijn de vermeldingen daarover niet nodig', () => {
    const { terugvordering: _terug, ...rest } = gegevens;
    const codes = vereistVoor('herziening_terugvordering', briefGegevens.herziening_terugvordering.parse(rest));
    expect(codes.filter((code) => code.startsWith('M13'))).toEqual([]);
  });
});
