import fc from 'fast-check';
import { datum, plusDagen, weekdag } from '../tijd/datum.js';
import { oproepingOpVrijeDag, planRitme, type Zittingsritme } from './zittingsritme.js';

const ritme = (anders: Partial<Zittingsritme> = {}): Zittingsritme => ({
  van: datum('2026-04-01'),
  tot: datum('2026-05-31'),
  weekdag: 4,
  omDeWeken: 2,
  uitzonderingen: [],
  oproepingDagen: 8,
  ...anders,
});
const kort = (r: Zittingsritme) => planRitme(r).map(({ zittingOp, lot, reden }) => [zittingOp, lot, reden]);

it('plant om de twee weken op donderdag, en slaat een feestdag over met de naam ervan', () => {
  expect(kort(ritme())).toEqual([
    ['2026-04-02', 'plannen', null],
    ['2026-04-16', 'plannen', null],
    ['2026-04-30', 'plannen', null],
    [null, 'overgeslagen', 'feestdag: Hemelvaartsdag'],
    ['2026-05-28', 'plannen', null],
  ]);
});

it('zegt bij elke zitting tegen wanneer opgeroepen is en het verslag klaar is', () => {
  expect(planRitme(ritme())[1]).toMatchObject({ oproepenUiterlijk: '2026-04-08', verslagUiterlijk: '2026-04-03' });
  expect(planRitme(ritme({ oproepingDagen: 5 }))[1]).toMatchObject({ oproepenUiterlijk: '2026-04-11' });
  expect(oproepingOpVrijeDag(datum('2026-04-11'))).toBe(true);
  expect(oproepingOpVrijeDag(datum('2026-04-08'))).toBe(false);
});

it('volgt de uitzonderingen, met hun reden', () => {
  const uitzonderingen = [
    { datum: datum('2026-04-16'), reden: 'paasvakantie' },
    { datum: datum('2026-05-14'), naar: datum('2026-05-13'), reden: 'Hemelvaart' },
  ];
  expect(kort(ritme({ uitzonderingen }))).toEqual([
    ['2026-04-02', 'plannen', null],
    [null, 'overgeslagen', 'paasvakantie'],
    ['2026-04-30', 'plannen', null],
    ['2026-05-13', 'verplaatst', 'Hemelvaart'],
    ['2026-05-28', 'plannen', null],
  ]);
});

it('plant niet op een dag waarop al een zitting is of het OCMW gesloten is', () => {
  const gekozen = ritme({ bezet: [datum('2026-04-02')], vrijeDagen: [datum('2026-04-16')] });
  expect(kort(gekozen).slice(0, 2)).toEqual([
    [null, 'overgeslagen', 'er is die dag al een zitting'],
    [null, 'overgeslagen', 'het OCMW is die dag gesloten'],
  ]);
});

it('weigert een uitzondering op een dag die het ritme niet geeft', () => {
  const uitzonderingen = [{ datum: datum('2026-04-09'), reden: 'vakantie' }];
  expect(() => planRitme(ritme({ uitzonderingen }))).toThrow(RangeError);
});

it('geeft altijd de gekozen weekdag, op gelijke afstand, binnen de periode, en nooit twee zittingen op een dag', () => {
  fc.assert(
    fc.property(
      fc.nat(400),
      fc.nat(200),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 5 }),
      (b, l, w, n) => {
        const van = plusDagen(datum('2026-01-01'), b);
        const plan = planRitme(ritme({ van, tot: plusDagen(van, l), weekdag: w, omDeWeken: n }));
        for (const [i, dag] of plan.entries()) {
          expect(weekdag(dag.ritmedag)).toBe(w);
          expect(dag.ritmedag >= van && dag.ritmedag <= plusDagen(van, l)).toBe(true);
          if (i > 0) expect(dag.ritmedag).toBe(plusDagen(plan[i - 1]!.ritmedag, 7 * n));
        }
        expect(plan.length).toBeGreaterThanOrEqual(Math.floor((l + 1) / (7 * n)));
        const gepland = plan.flatMap(({ zittingOp }) => zittingOp ?? []);
        expect(new Set(gepland).size).toBe(gepland.length);
      },
    ),
  );
});

it.each([0, -1, 1.5])('weigert een ritme om de %d weken', (omDeWeken) => {
  expect(() => planRitme(ritme({ omDeWeken }))).toThrow('vanaf 1');
});

it('plant ook op de laatste dag van de periode, en niet erna', () => {
  const laatste = (tot: string) => planRitme(ritme({ tot: datum(tot) })).at(-1)?.ritmedag;
  expect(laatste('2026-05-27')).toBe('2026-05-14');
  expect(laatste('2026-05-28')).toBe('2026-05-28');
  expect(laatste('2026-05-29')).toBe('2026-05-28');
});

it('plant niet twee keer op een dag waarnaar een zitting verplaatst werd', () => {
  const uitzonderingen = [{ datum: datum('2026-04-02'), naar: datum('2026-04-16'), reden: 'paasvakantie' }];
  expect(kort(ritme({ uitzonderingen })).slice(0, 2)).toEqual([
    ['2026-04-16', 'verplaatst', 'paasvakantie'],
    [null, 'overgeslagen', 'er is die dag al een zitting'],
  ]);
});

it.each([
  ['2026-05-14', 'feestdag: Hemelvaartsdag'],
  ['2026-05-15', 'het OCMW is die dag gesloten'],
  ['2026-04-02', 'er is die dag al een zitting'],
])('verplaatst niet naar %s, en zegt waarom: %s', (naar, waarom) => {
  const uitzonderingen = [{ datum: datum('2026-04-16'), naar: datum(naar), reden: 'vakantie' }];
  const [, tweede] = planRitme(ritme({ uitzonderingen, vrijeDagen: [datum('2026-05-15')] }));
  expect(tweede).toEqual({
    ...{ ritmedag: '2026-04-16', lot: 'overgeslagen', reden: `verplaatsen naar ${naar} kan niet: ${waarom}` },
    ...{ zittingOp: null, oproepenUiterlijk: null, verslagUiterlijk: null },
  });
});
