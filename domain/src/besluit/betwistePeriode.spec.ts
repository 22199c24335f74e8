import { datum } from '../tijd/datum.js';
import { betwistePeriode, buitenPeriode } from './betwistePeriode.js';

const VAN = datum('2026-04-02');
const later = (vanaf: string) => ({ beslistOp: datum('2026-06-18'), vanaf: datum(vanaf) });

it('loopt zoals ze in het beroep staat als er later niets beslist is', () => {
  expect(betwistePeriode({ van: VAN }, [])).toEqual({ van: VAN, tot: undefined });
});

it('stopt de dag vóór de eerste latere weigering waartegen geen beroep kwam', () => {
  expect(betwistePeriode({ van: VAN }, [later('2026-09-01'), later('2026-06-18')])).toEqual({
    ...{ van: VAN, tot: '2026-06-17' },
    begrensdDoor: '2026-06-18',
  });
});

it('kiest van de latere weigeringen de vroegste, in welke volgorde ze ook genoteerd zijn', () => {
  const dagen = ['2026-08-01', '2026-07-01', '2026-09-01'].map(later);
  for (const volgorde of [dagen, [...dagen].reverse()]) {
    expect(betwistePeriode({ van: VAN }, volgorde).tot).toBe('2026-06-30');
  }
});

it.each([
  ['2026-06-16', '2026-06-16', undefined],
  ['2026-06-17', '2026-06-17', undefined],
  ['2026-06-18', '2026-06-17', '2026-06-18'],
])('eindigt het beroep op %s, dan geldt het vonnis tot en met %s', (tot, verwacht, door) => {
  const periode = betwistePeriode({ van: VAN, tot: datum(tot) }, [later('2026-06-18')]);
  expect(periode.tot).toBe(verwacht);
  expect(periode.begrensdDoor).toBe(door);
});

it.each([
  ['de dag ervoor', '2026-04-01', 'begint op'],
  ['op de dag', '2026-04-02', undefined],
  ['de dag erna', '2026-04-03', undefined],
])('een bedrag dat ingaat %s', (_wanneer, vanaf, zin) => {
  const uit = buitenPeriode({ van: VAN }, { vanaf: datum(vanaf) });
  if (zin === undefined) expect(uit).toBeUndefined();
  else expect(uit).toContain(zin);
});

it.each([
  ['de dag ervoor', '2026-06-16', false],
  ['op de dag', '2026-06-17', false],
  ['de dag erna', '2026-06-18', true],
  ['nooit', undefined, true],
])('een bedrag dat eindigt %s', (_wanneer, tot, isFout) => {
  const eind = tot === undefined ? {} : { tot: datum(tot) };
  const zonder = buitenPeriode({ tot: datum('2026-06-17') }, { vanaf: VAN, ...eind });
  const door = buitenPeriode({ tot: datum('2026-06-17'), begrensdDoor: VAN }, { vanaf: VAN, ...eind });
  if (isFout) {
    expect(zonder).toContain('De betwiste periode eindigt op 17/06/2026');
    expect(door).toContain('het vonnis geldt tot en met 17/06/2026');
  } else expect([zonder, door]).toEqual([undefined, undefined]);
});
