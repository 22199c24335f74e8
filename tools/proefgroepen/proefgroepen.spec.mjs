import { resolve } from 'node:path';
import { PROJECTS } from '../proefprojecten.mjs';
import { perMap, verdeel, zoekProeven } from './schrijfGroepen.mjs';

const root = resolve(import.meta.dirname, '../..');

it('elk proefbestand staat in precies één groep, en geen groep is leeg', () => {
  for (const { map, groepen } of Object.values(PROJECTS)) {
    if (groepen === undefined) continue;
    const files = zoekProeven(resolve(root, map));
    const groups =
      groepen === 'perMap' ? perMap(files, resolve(root, map, 'src')) : verdeel(files, groepen, (file) => file.length);
    expect(groups.flat().sort()).toEqual([...files].sort());
    expect(groups.every((group) => group.length > 0)).toBe(true);
  }
});

it('de groepen zijn ongeveer even groot: het grootste bestand komt eerst, elk volgend bij de kleinste groep', () => {
  const size = { a: 9, b: 5, c: 4, d: 3, e: 2 };
  expect(verdeel(Object.keys(size), 2, (file) => size[/** @type {keyof typeof size} */ (file)])).toEqual([
    ['a', 'd'],
    ['b', 'c', 'e'],
  ]);
  expect(verdeel(['a'], 4, () => 1)).toEqual([['a']]);
});
