import { z } from 'zod';
import { leesCursor, maakCursor, maakPagina } from './paginering.js';

describe('bladeren', () => {
  it.each([
    ['minder dan een bladzijde', [1], undefined],
    ['precies een bladzijde', [1, 2], undefined],
    ['één meer dan een bladzijde', [1, 2, 3], [2]],
    ['niets', [], undefined],
  ])('geeft bij %s de juiste bladwijzer', (_wat, rijen, verwacht) => {
    const { items, volgende } = maakPagina(rijen, 2, (rij) => [rij]);
    expect(items).toEqual(rijen.slice(0, 2));
    expect(leesCursor(volgende, z.array(z.int()))).toEqual(verwacht);
  });

  it('neemt in een bladwijzer enkel kenmerken, getallen, datums en tijdstippen op', () => {
    const sleutel = ['2026-03-09', '2026-03-09T10:00:00Z', 7, '3f0c7a52-8a3f-4f0e-9d5e-1c1f6a2b3c4d'];
    expect(leesCursor(maakCursor(sleutel), z.array(z.union([z.string(), z.int()])))).toEqual(sleutel);
    expect(() => maakCursor(['Peeters'])).toThrow();
  });

  it.each(['', 'abc', maakCursor([1]), maakCursor(['2026-03-09', 1, 2])])('weigert de bladwijzer %j', (cursor) => {
    expect(() => leesCursor(cursor, z.tuple([z.iso.date(), z.int()]))).toThrow(/bladwijzer/);
  });
});
