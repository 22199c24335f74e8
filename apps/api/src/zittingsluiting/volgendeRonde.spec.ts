import { datum } from '@besluitpad/domain';
import { klaarTegen } from './volgendeRonde.js';

/** Closed on 7 May 2026; the next meeting is on 4 June, convened eight days before. */
const op = new Date('2026-05-07T20:00:00Z');
const gepland = [{ id: 'volgende', datum: datum('2026-06-04'), oproepingDagen: 8 }];
const tegen = (...vrij: string[]) => klaarTegen({ gepland, op }, undefined, vrij.map(datum));

describe('tegen wanneer de werker klaar is na een verdaging', () => {
  it.each([
    ['zonder eigen sluitingsdag', [], '2026-05-22'],
    ['met een sluitingsdag ervoor', ['2026-05-15'], '2026-05-22'],
    ['met een brugdag tussen het verslag en de oproeping', ['2026-05-26'], '2026-05-21'],
    ['met een sluitingsdag na de oproeping', ['2026-05-29'], '2026-05-22'],
  ])('%s', (_wat, vrij, dag) => {
    expect(tegen(...vrij)).toBe(dag);
  });
});
