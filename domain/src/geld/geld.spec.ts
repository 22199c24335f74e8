import fc from 'fast-check';
import { datum, plusDagen, plusMaanden } from '../tijd/datum.js';
import { aflossingsplan } from './aflossing.js';
import { BedragFout, som } from './euro.js';
import { proRataEersteMaand, proRataLaatsteMaand } from './proRata.js';
import { teveelBetaald } from './teveelBetaald.js';

describe('pro rata van een maand', () => {
  it.each([
    ['D01: vanaf 9 maart', 131420, '2026-03-09', 97505, 23, 31],
    ['de hele maand', 131420, '2026-03-01', 131420, 31, 31],
    ['alleen de laatste dag', 131420, '2026-03-31', 4239, 1, 31],
    ['een schrikkelmaand', 131420, '2028-02-29', 4532, 1, 29],
    ['een korte februari', 131420, '2026-02-15', 65710, 14, 28],
  ])('%s', (_, maandbedrag, vanaf, bedragCent, dagen, dagenInMaand) => {
    expect(proRataEersteMaand(maandbedrag, datum(vanaf))).toEqual({ bedragCent, dagen, dagenInMaand });
  });

  it('de laatste maand telt tot en met de laatste dag', () => {
    expect(proRataLaatsteMaand(131420, datum('2026-05-31')).bedragCent).toBe(131420);
    expect(proRataLaatsteMaand(131420, datum('2026-06-15'))).toEqual({
      bedragCent: 65710,
      dagen: 15,
      dagenInMaand: 30,
    });
  });

  it('twee delen van een maand zijn samen de maand, op één cent afronding na', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 30 }), (bedrag, dag) => {
        const knip = plusDagen(datum('2026-03-01'), dag);
        const voor = proRataLaatsteMaand(bedrag, plusDagen(knip, -1)).bedragCent;
        const na = proRataEersteMaand(bedrag, knip).bedragCent;
        expect(Math.abs(voor + na - bedrag)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('weigert een negatief maandbedrag en halve centen', () => {
    expect(() => proRataEersteMaand(-1, datum('2026-03-09'))).toThrow(RangeError);
    expect(() => proRataEersteMaand(10.5, datum('2026-03-09'))).toThrow(BedragFout);
  });
});

describe('een afbetalingsplan', () => {
  it('D07: 26 schijven van € 50 en één van € 14,21, de laatste op 15 september 2028', () => {
    const plan = aflossingsplan(131421, 5000, datum('2026-07-15'));
    expect(plan.schijven).toHaveLength(27);
    expect(plan.schijven.slice(0, 26).every((schijf) => schijf.bedragCent === 5000)).toBe(true);
    expect(plan.schijven[26]).toEqual({ volgnummer: 27, vervaldag: '2028-09-15', bedragCent: 1421 });
    expect(plan.laatsteVervaldag).toBe('2028-09-15');
  });

  it('D04: 42 schijven van € 50 voor een waarborg van € 2.100', () => {
    const plan = aflossingsplan(210000, 5000, datum('2026-06-01'));
    expect(plan.schijven).toHaveLength(42);
    expect(new Set(plan.schijven.map((schijf) => schijf.bedragCent))).toEqual(new Set([5000]));
  });

  it('vervalt op de 31e weer op de 31e, ook na februari', () => {
    const plan = aflossingsplan(30000, 10000, datum('2026-01-31'));
    expect(plan.schijven.map((schijf) => schijf.vervaldag)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
  });

  it('is samen altijd de hoofdsom tot op de cent, en geen schijf is nul', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 2000, max: 100_000 }), (totaal, schijf) => {
        const { schijven } = aflossingsplan(totaal, schijf, datum('2026-07-15'));
        expect(som(schijven.map((s) => s.bedragCent))).toBe(totaal);
        expect(schijven.every((s) => s.bedragCent > 0 && s.bedragCent <= schijf)).toBe(true);
      }),
    );
  });

  it.each([
    [0, 5000],
    [5000, 0],
    [-100, 5000],
    [1000.5, 50],
    [1_000_000, 1],
  ])('weigert %p in schijven van %p', (totaal, schijf) => {
    expect(() => aflossingsplan(totaal, schijf, datum('2026-07-15'))).toThrow(BedragFout);
  });
});

describe('te veel betaald', () => {
  it('D07: februari tot april, driemaal € 438,07, samen € 1.314,21', () => {
    const uitkomst = teveelBetaald(datum('2026-02-01'), datum('2026-04-30'), { betaaldCent: 131420, rechtCent: 87613 });
    expect(uitkomst.totaalCent).toBe(131421);
    expect(uitkomst.maanden.map((m) => [m.maand, m.verschilCent])).toEqual([
      ['2026-02-01', 43807],
      ['2026-03-01', 43807],
      ['2026-04-01', 43807],
    ]);
  });

  it.each([
    ['2026-02-02', '2026-04-30'],
    ['2026-02-01', '2026-04-29'],
    ['2026-04-01', '2026-02-28'],
  ])('weigert een stuk van een maand (%s tot %s)', (vanaf, tot) => {
    expect(() => teveelBetaald(datum(vanaf), datum(tot), { betaaldCent: 2, rechtCent: 1 })).toThrow(RangeError);
  });

  it('weigert een terugvordering waar niets te veel betaald is', () => {
    const maand = plusMaanden(datum('2026-01-01'), 1);
    expect(() => teveelBetaald(maand, datum('2026-02-28'), { betaaldCent: 1, rechtCent: 1 })).toThrow(BedragFout);
  });
});
