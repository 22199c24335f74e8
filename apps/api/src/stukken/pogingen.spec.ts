import { Pogingen } from './pogingen.js';

it('mag maar een aantal keer per minuut geprobeerd worden, per adres en samen', () => {
  const pogingen = new Pogingen();
  const keer = (adres: string, aantal: number, nuMs: number) =>
    Array.from({ length: aantal }, () => pogingen.mag(adres, nuMs)).filter(Boolean).length;
  expect(keer('een', 25, 100_000)).toBe(20);
  expect(keer('twee', 5, 100_000)).toBe(5);
  expect(keer('een', 1, 159_999)).toBe(0);
  expect(keer('een', 1, 160_000)).toBe(1);
  const samen = Array.from({ length: 400 }, (_, i) => pogingen.mag(`adres ${i}`, 300_000));
  expect(samen.filter(Boolean)).toHaveLength(300);
});
