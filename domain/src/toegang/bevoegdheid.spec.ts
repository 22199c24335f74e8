import { magOnderzoekSchrijven } from './bevoegdheid.js';

const bevoegd = {
  bevoegdSociaalOnderzoek: [{ diploma: 'bachelorSociaalWerk', vanaf: '2024-02-29', tot: '2026-03-31' }],
} as const;

describe('wie het sociaal onderzoek mag voeren', () => {
  it.each([
    ['de dag voor de bevoegdheid begint', '2024-02-28', false],
    ['de eerste dag', '2024-02-29', true],
    ['de laatste dag', '2026-03-31', true],
    ['de dag na de laatste dag', '2026-04-01', false],
  ])('%s (%s): %s', (_wanneer, opDatum, mag) => {
    expect(magOnderzoekSchrijven(bevoegd, opDatum)).toBe(mag);
  });

  it('blijft gelden zolang er geen einddatum is', () => {
    const zonderEinde = { bevoegdSociaalOnderzoek: [{ diploma: 'gelijkgesteld', vanaf: '2020-01-01' }] } as const;
    expect(magOnderzoekSchrijven(zonderEinde, '2099-12-31')).toBe(true);
  });

  it('kijkt bij twee periodes naar elk van beide en niet naar het gat ertussen', () => {
    const metGat = {
      bevoegdSociaalOnderzoek: [
        { diploma: 'maatschappelijkAssistent', vanaf: '2020-01-01', tot: '2020-12-31' },
        { diploma: 'maatschappelijkAssistent', vanaf: '2022-01-01' },
      ],
    } as const;
    expect(magOnderzoekSchrijven(metGat, '2021-06-15')).toBe(false);
    expect(magOnderzoekSchrijven(metGat, '2022-01-01')).toBe(true);
  });

  it('geeft wie geen diploma heeft de bevoegdheid niet, welke rol hij ook heeft', () => {
    expect(magOnderzoekSchrijven({ bevoegdSociaalOnderzoek: [] }, '2026-03-09')).toBe(false);
  });
});
