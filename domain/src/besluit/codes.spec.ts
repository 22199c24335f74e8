import { isDoorlopend, isLeefloon } from './codes.js';

it.each([
  ['LL1', true, true],
  ['LL2', true, true],
  ['LL3', true, true],
  ['ELL', false, true],
  ['AFS', false, false],
  ['IP', false, false],
])('%s: leefloon %p, loopt maand na maand %p', (steun, leefloon, doorlopend) => {
  expect(isLeefloon(steun)).toBe(leefloon);
  expect(isDoorlopend(steun)).toBe(doorlopend);
});
