import { leesBedrag, schrijfBedrag } from './bedrag.js';
import { leesDatum, schrijfDatum } from './datum.js';

const vandaag = '2026-06-22';

describe('een dag, zoals een Belg hem typt', () => {
  it.each([
    ['3/4/2026', '2026-04-03'],
    ['03-04-26', '2026-04-03'],
    ['03.04.2026', '2026-04-03'],
    ['3 4 2026', '2026-04-03'],
    ['03042026', '2026-04-03'],
    ['2026-04-03', '2026-04-03'],
    ['3/4', '2026-04-03'],
    [' 3 april 2026 ', '2026-04-03'],
    ['3 apr', '2026-04-03'],
    ['vrijdag 3 april', '2026-04-03'],
    ['1 mrt 26', '2026-03-01'],
    ['29/2/2028', '2028-02-29'],
    ['31/12/1999', '1999-12-31'],
    ['vandaag', '2026-06-22'],
    ['gisteren', '2026-06-21'],
    ['1/1/46', '2046-01-01'],
    ['1/1/47', '1947-01-01'],
  ])('"%s" is %s', (getypt, dag) => {
    expect(leesDatum(getypt, { vandaag })).toEqual({ soort: 'waarde', waarde: dag });
  });

  it.each([
    ['1/1/26', '2026-01-01'],
    ['1/1/27', '1927-01-01'],
    ['5/6/58', '1958-06-05'],
  ])('van een geboorte is "%s" nooit een jaar dat nog komt: %s', (getypt, dag) => {
    expect(leesDatum(getypt, { vandaag, verleden: true })).toEqual({ soort: 'waarde', waarde: dag });
  });

  it.each([
    ['31/2/2026', 'Februari 2026 telt 28 dagen: 31/2/2026 bestaat niet.'],
    ['29/2/2026', 'Februari 2026 telt 28 dagen: 29/2/2026 bestaat niet.'],
    ['30/2/2028', 'Februari 2028 telt 29 dagen: 30/2/2028 bestaat niet.'],
    ['31/4/26', 'April 2026 telt 30 dagen: 31/4/26 bestaat niet.'],
    ['0/4/2026', 'April 2026 telt 30 dagen: 0/4/2026 bestaat niet.'],
    ['4/13/2026', '13 is geen maand: 4/13/2026 bestaat niet.'],
    ['3/4/0026', 'Kies een jaar tussen 1900 en 2199.'],
    ['3/4/226', 'Schrijf dag, maand en jaar, zoals 3/4/2026 voor 3 april 2026.'],
    ['3 juno', 'Schrijf dag, maand en jaar'],
    ['morgen', 'Schrijf dag, maand en jaar'],
    ['2026', 'Schrijf dag, maand en jaar'],
  ])('"%s" legt zichzelf uit', (getypt, zin) => {
    expect(leesDatum(getypt, { vandaag })).toEqual({ soort: 'fout', zin: expect.stringContaining(zin) as string });
  });

  it('niets is niets, en geen fout', () => {
    expect(leesDatum('  ', { vandaag })).toEqual({ soort: 'leeg' });
  });

  it('staat weer in het veld zoals hij getypt wordt', () => {
    expect(schrijfDatum('2026-04-03')).toBe('3/4/2026');
  });
});

describe('een bedrag, zoals een Belg het typt', () => {
  it.each([
    ['1.314,20', 131_420],
    ['1314.2', 131_420],
    ['1314,2', 131_420],
    ['1314', 131_400],
    ['1.314', 131_400],
    ['1 314,20', 131_420],
    ['1\u00a0314,20', 131_420],
    ['€ 1.314,20', 131_420],
    ['1.314,20 euro', 131_420],
    ['12.345,6', 1_234_560],
    ['0', 0],
    ['0,05', 5],
    ['0.5', 50],
    ['1.000.000', 100_000_000],
  ])('"%s" is %d cent', (getypt, cent) => {
    expect(leesBedrag(getypt)).toEqual({ soort: 'waarde', waarde: cent });
  });

  it.each([
    ['1,314.20', 'kan twee bedragen betekenen of geen'],
    ['1.31,20', 'kan twee bedragen betekenen of geen'],
    ['1314,205', 'kan twee bedragen betekenen of geen'],
    ['-5', 'laat het minteken weg'],
    ['vijf', 'bestaat uit cijfers'],
    ['1.000.000,01', 'hoger dan 1.000.000 euro'],
  ])('"%s" legt zichzelf uit', (getypt, zin) => {
    expect(leesBedrag(getypt)).toEqual({ soort: 'fout', zin: expect.stringContaining(zin) as string });
  });

  it('niets is niets, en geen fout', () => {
    expect(leesBedrag(' ')).toEqual({ soort: 'leeg' });
  });

  it.each([
    [131_420, '1314,20'],
    [5, '0,05'],
  ])('%d cent staat weer in het veld als %s, en dat is hetzelfde bedrag', (cent, getypt) => {
    expect(schrijfBedrag(cent)).toBe(getypt);
    expect(leesBedrag(getypt)).toEqual({ soort: 'waarde', waarde: cent });
  });
});
