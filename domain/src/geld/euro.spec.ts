import fc from 'fast-check';
import { BedragFout, bewaakCent, centen, euro, som } from './euro.js';

describe('bedragen', () => {
  it.each([
    [131420, '€ 1.314,20'],
    [0, '€ 0,00'],
    [5, '€ 0,05'],
    [99, '€ 0,99'],
    [100, '€ 1,00'],
    [100000, '€ 1.000,00'],
    [177607, '€ 1.776,07'],
    [123456789, '€ 1.234.567,89'],
    [-131421, '€ -1.314,21'],
  ])('%i cent schrijft men als %s', (cent, tekst) => {
    expect(euro(cent)).toBe(tekst);
  });

  it.each([
    ['1314.20', 131420],
    ['1314', 131400],
    ['0.05', 5],
    ['-12.30', -1230],
    ['-0.00', 0],
  ])('%s is %i cent', (tekst, cent) => {
    expect(centen(tekst)).toBe(cent);
  });

  it.each(['1.314,20', '1314,20', '1314.2', '1314.205', '€ 12', '', '1e3', '+5', ' 5', '99999999999999.00', 'NaN'])(
    '%j is geen bedrag',
    (tekst) => {
      expect(() => centen(tekst)).toThrow(BedragFout);
    },
  );

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%p is geen bedrag in hele centen', (cent) => {
    expect(() => bewaakCent(cent)).toThrow(BedragFout);
    expect(() => euro(cent)).toThrow(BedragFout);
  });

  it('een som die niet meer exact is, wordt geweigerd', () => {
    expect(som([1, 2, 3])).toBe(6);
    expect(() => som([Number.MAX_SAFE_INTEGER, 1])).toThrow(BedragFout);
  });

  it('lezen en schrijven verliezen geen cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cent) => {
        const terug = euro(cent).replace('€ ', '').replaceAll('.', '').replace(',', '.');
        expect(centen(terug)).toBe(cent);
      }),
    );
  });
});
