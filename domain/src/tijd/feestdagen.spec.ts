import fc from 'fast-check';
import { dagenTussen, datum, plusDagen, weekdag } from './datum.js';
import {
  berekenFeestdagen,
  feestdagenTussen,
  feestdagenVan,
  isFeestdag,
  isWerkdag,
  plusWerkdagen,
  volgendeWerkdag,
  vorigeWerkdag,
} from './feestdagen.js';

/** Easter Sundays from the calendar, among them the earliest and the latest of the century so far. */
const PASEN = [
  '2008-03-23',
  '2011-04-24',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2035-03-25',
  '2038-04-25',
];

const eenDag = fc.integer({ min: 0, max: 20_000 }).map((n) => plusDagen(datum('1990-01-01'), n));

describe('de wettelijke feestdagen', () => {
  it('zijn er tien in 2026, elk op zijn dag', () => {
    expect(feestdagenVan(2026).map((dag) => dag.datum)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each(PASEN)('volgen Pasen op %s: paasmaandag, Hemelvaart en pinkstermaandag', (pasen) => {
    const dagen = feestdagenVan(Number(pasen.slice(0, 4)));
    expect(dagen).toHaveLength(10);
    expect(dagen.map((dag) => dagenTussen(datum(pasen), dag.datum))).toEqual(expect.arrayContaining([1, 39, 50]));
  });

  it.each(Array.from({ length: 60 }, (_, i) => 1995 + i))(
    'zijn er tien in %i: zeven vaste en drie naar Pasen',
    (jaar) => {
      const dagen = berekenFeestdagen(jaar).map((dag) => dag.datum);
      expect(dagen).toHaveLength(10);
      const vast = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((dag) => `${jaar}-${dag}`);
      expect(dagen).toEqual(expect.arrayContaining(vast));
      const [paasmaandag, ...rest] = dagen.filter((dag) => !vast.includes(dag));
      expect(weekdag(paasmaandag!)).toBe(1);
      expect(rest.map((dag) => dagenTussen(paasmaandag!, dag))).toEqual(jaar === 2008 ? [49] : [38, 49]);
      expect(feestdagenVan(jaar)).toEqual(berekenFeestdagen(jaar));
    },
  );

  it('kennen Pasen en Pinksteren zelf niet, en ook Goede Vrijdag of de dag van de Vlaamse Gemeenschap niet', () => {
    for (const dag of ['2026-04-05', '2026-05-24', '2026-04-03', '2026-07-11', '2026-11-02', '2026-11-15']) {
      expect(isFeestdag(datum(dag))).toBe(false);
    }
  });

  it('hebben een naam in het Nederlands', () => {
    expect(feestdagenTussen(datum('2026-05-01'), datum('2026-05-25'))).toEqual([
      { datum: '2026-05-01', naam: 'Dag van de Arbeid' },
      { datum: '2026-05-14', naam: 'Hemelvaartsdag' },
      { datum: '2026-05-25', naam: 'Pinkstermaandag' },
    ]);
  });

  it('lopen over de jaarwissel door', () => {
    expect(feestdagenTussen(datum('2026-12-01'), datum('2027-01-31')).map((dag) => dag.datum)).toEqual([
      '2026-12-25',
      '2027-01-01',
    ]);
  });
});

describe('werkdagen', () => {
  it.each([
    ['2026-05-22', true],
    ['2026-05-23', false],
    ['2026-05-24', false],
    ['2026-05-25', false],
    ['2026-05-26', true],
  ])('rond pinkstermaandag: %s is een werkdag: %p', (dag, werkdag) => {
    expect(isWerkdag(datum(dag))).toBe(werkdag);
  });

  it('houden rekening met een eigen sluitingsdag van het OCMW', () => {
    const brugdag = datum('2026-05-15');
    expect(isWerkdag(brugdag)).toBe(true);
    expect(isWerkdag(brugdag, [brugdag])).toBe(false);
    expect(volgendeWerkdag(brugdag, [brugdag])).toBe('2026-05-18');
  });

  it.each([
    ['2026-04-06', '2026-04-07', '2026-04-03'],
    ['2026-05-01', '2026-05-04', '2026-04-30'],
    ['2026-05-25', '2026-05-26', '2026-05-22'],
    ['2026-05-26', '2026-05-26', '2026-05-26'],
  ])('bij %s is de volgende %s en de vorige %s', (dag, volgende, vorige) => {
    expect(volgendeWerkdag(datum(dag))).toBe(volgende);
    expect(vorigeWerkdag(datum(dag))).toBe(vorige);
  });

  it.each([
    ['2026-04-02', 1, '2026-04-03'],
    ['2026-04-02', 3, '2026-04-08'],
    ['2026-04-08', -3, '2026-04-02'],
    ['2026-04-05', 1, '2026-04-07'],
    ['2026-04-02', 0, '2026-04-02'],
  ])('%s plus %i werkdagen is %s', (dag, n, verwacht) => {
    expect(plusWerkdagen(datum(dag), n)).toBe(verwacht);
  });

  it('weigert een halve werkdag', () => {
    expect(() => plusWerkdagen(datum('2026-04-02'), 1.5)).toThrow(RangeError);
  });

  it('komen na heen en terug weer op een werkdag uit, nooit op een weekend of feestdag', () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: 1, max: 30 }), (dag, n) => {
        const later = plusWerkdagen(dag, n);
        expect(weekdag(later)).toBeLessThanOrEqual(5);
        expect(isFeestdag(later)).toBe(false);
        expect(plusWerkdagen(later, -n)).toBe(vorigeWerkdag(dag));
      }),
      { numRuns: 200 },
    );
  });
});
