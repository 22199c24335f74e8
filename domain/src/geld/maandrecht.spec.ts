import * as fc from 'fast-check';
import { datum, plusDagen } from '../tijd/datum.js';
import { bedragenVanaf, maandrecht, type Betaalonderbreking } from './maandrecht.js';

const STEUN = { maandbedragCent: 131_420, van: datum('2026-03-09') };
const schorsing = (van: string, tot?: string): Betaalonderbreking => ({
  van: datum(van),
  ...(tot === undefined ? {} : { tot: datum(tot) }),
});
const sanctie = (van: string, tot: string, inhoudingCent: number) => ({ ...schorsing(van, tot), inhoudingCent });

describe('wat voor een maand betaald mag worden', () => {
  it.each([
    ['vóór de steun', '2026-02', 0],
    ['de eerste maand naar verhouding', '2026-03', 97_505],
    ['een hele maand', '2026-04', 131_420],
  ])('%s', (_wat, maand, cent) => {
    expect(maandrecht(STEUN, [], maand)).toBe(cent);
  });

  it.each([
    ['eindigt op de laatste dag van de vorige maand', '2026-05-31', 0],
    ['eindigt op de eerste dag', '2026-06-01', 4_381],
    ['eindigt op de tweede dag', '2026-06-02', 8_761],
    ['eindigt op de laatste dag', '2026-06-30', 131_420],
  ])('in juni als de steun %s', (_wanneer, tot, cent) => {
    expect(maandrecht({ ...STEUN, tot: datum(tot) }, [], '2026-06')).toBe(cent);
  });

  it.each([
    ['de maand voor de schorsing', '2026-05', 131_420],
    ['de maand waarin ze halfweg begint', '2026-06', 65_710],
    ['een hele maand geschorst', '2026-07', 0],
    ['de maand waarin de betaling op de tweede hervat', '2026-08', 127_181],
    ['de maand erna', '2026-09', 131_420],
  ])('%s', (_wat, maand, cent) => {
    expect(maandrecht(STEUN, [schorsing('2026-06-16', '2026-08-01')], maand)).toBe(cent);
  });

  it('een schorsing zonder einde duurt tot iemand ze opheft', () => {
    expect(maandrecht(STEUN, [schorsing('2026-06-01')], '2027-06')).toBe(0);
  });

  it.each([
    ['de maand voor de sanctie', '2026-05', 131_420],
    ['de maand van de sanctie', '2026-06', 65_710],
    ['de maand na de sanctie', '2026-07', 131_420],
  ])('D06: %s', (_wat, maand, cent) => {
    expect(maandrecht(STEUN, [sanctie('2026-06-01', '2026-06-30', 65_710)], maand)).toBe(cent);
  });

  it('een sanctie houdt niets in op dagen waarop al niets betaald wordt', () => {
    const beide = [sanctie('2026-06-01', '2026-06-30', 131_420), schorsing('2026-06-16')];
    expect(maandrecht(STEUN, beide, '2026-06')).toBe(0);
    expect(maandrecht(STEUN, [sanctie('2026-06-01', '2026-06-30', 65_710), schorsing('2026-06-16')], '2026-06')).toBe(
      32_855,
    );
  });

  it.each([
    ['de maand voor het nieuwe bedrag', '2026-05', 131_420],
    ['de eerste maand', '2026-06', 135_000],
    ['de maand erna', '2026-07', 135_000],
  ])('%s blijft wat het toen was', (_wanneer, maand, cent) => {
    const bedragen = bedragenVanaf([
      { vanaf: STEUN.van, maandbedragCent: 131_420 },
      { vanaf: datum('2026-06-01'), maandbedragCent: 135_000 },
    ]);
    expect(maandrecht({ ...STEUN, maandbedragCent: 135_000, bedragen }, [], maand)).toBe(cent);
  });

  it('telt in de maand van de wissel elke dag aan zijn eigen bedrag', () => {
    const bedragen = [
      { vanaf: STEUN.van, maandbedragCent: 30_000 },
      { vanaf: datum('2026-06-16'), maandbedragCent: 60_000 },
    ];
    expect(maandrecht({ ...STEUN, bedragen }, [], '2026-06')).toBe(45_000);
  });

  it('wat later beslist is over een vroegere dag, vervangt wat daarna gold', () => {
    const wijzigingen = ['2026-03-09', '2026-06-01', '2026-05-01'].map((vanaf, i) => ({
      vanaf: datum(vanaf),
      maandbedragCent: i,
    }));
    expect(bedragenVanaf(wijzigingen).map(({ maandbedragCent }) => maandbedragCent)).toEqual([0, 2]);
  });

  it('is nooit negatief en nooit meer dan zonder onderbreking', () => {
    const onderbreking = fc.record({
      begin: fc.integer({ min: 0, max: 400 }),
      duur: fc.integer({ min: 0, max: 200 }),
      cent: fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(onderbreking, { maxLength: 4 }), fc.integer({ min: 1, max: 12 }), (lijst, maand) => {
        const onderbrekingen = lijst.map(({ begin, duur, cent }) => {
          const van = plusDagen(datum('2026-01-01'), begin);
          return { van, tot: plusDagen(van, duur), ...(cent === undefined ? {} : { inhoudingCent: cent }) };
        });
        const periode = `2026-${String(maand).padStart(2, '0')}`;
        const recht = maandrecht(STEUN, onderbrekingen, periode);
        expect(recht).toBeGreaterThanOrEqual(0);
        expect(recht).toBeLessThanOrEqual(maandrecht(STEUN, [], periode));
      }),
    );
  });
});
