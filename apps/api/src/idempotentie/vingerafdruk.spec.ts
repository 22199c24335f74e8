import { vingerafdruk } from './vingerafdruk.js';

describe('of twee opdrachten dezelfde zijn', () => {
  it.each<[string, unknown, unknown]>([
    ['de volgorde van de velden', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ['een veld zonder waarde', { a: 1, b: undefined }, { a: 1 }],
  ])('hangt niet af van %s', (_wat, een, ander) => {
    expect(vingerafdruk('POST', een)).toBe(vingerafdruk('POST', ander));
  });

  it.each<[string, unknown, unknown]>([
    ['de volgorde in een lijst', { a: [1, 2] }, { a: [2, 1] }],
    ['een getal of een tekst', { a: 1 }, { a: '1' }],
    ['leeg of afwezig', { a: null }, {}],
    ['waar een veld staat', { a: { b: 1 } }, { a: {}, b: 1 }],
    ['een tekst die op iets anders lijkt', { a: '1","b":"2' }, { a: '1', b: '2' }],
  ])('hangt wel af van %s', (_wat, een, ander) => {
    expect(vingerafdruk('POST', een)).not.toBe(vingerafdruk('POST', ander));
  });

  it('hangt af van methode en route', () => {
    expect(vingerafdruk('POST', '/api/a', {})).not.toBe(vingerafdruk('POST', '/api/b', {}));
    expect(vingerafdruk('ab', 'c')).not.toBe(vingerafdruk('a', 'bc'));
  });
});
