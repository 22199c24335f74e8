import { datum } from '../tijd/datum.js';
import { weigerMondelingeUitleg } from './mondelingeUitleg.js';

const stand = { nietBellen: true, vrijgegevenOp: datum('2026-04-01') };
const op = datum('2026-04-02');

describe('een brief mondeling uitleggen', () => {
  it('kan niet per telefoon bij wie niet gebeld wil worden', () => {
    expect(weigerMondelingeUitleg(stand, { op, wijze: 'telefoon' })).toContain('niet gebeld');
    expect(weigerMondelingeUitleg({ ...stand, nietBellen: false }, { op, wijze: 'telefoon' })).toBeUndefined();
  });

  it.each(['client_belde', 'bureau', 'huisbezoek', undefined] as const)(
    'kan dan wel anders, of overgeslagen: %s',
    (wijze) => {
      expect(weigerMondelingeUitleg(stand, { op, wijze })).toBeUndefined();
    },
  );

  it.each([
    ['2026-03-31', 'sinds 01/04/2026'],
    ['2026-04-01', undefined],
    ['2026-04-02', undefined],
  ])('op %s, als de brief er is sinds 1 april: %s', (dag, zin) => {
    const reden = weigerMondelingeUitleg(stand, { op: datum(dag), wijze: 'bureau' });
    if (zin === undefined) expect(reden).toBeUndefined();
    else expect(reden).toContain(zin);
  });

  it('kan niet voor de brief vrijgegeven is', () => {
    expect(weigerMondelingeUitleg({ ...stand, vrijgegevenOp: undefined }, { op })).toContain('nog niet vrijgegeven');
  });
});
