import fc from 'fast-check';
import {
  brusselseDatum,
  dagenTussen,
  datum,
  DatumFout,
  eersteVanMaand,
  instantInBrussel,
  isDatum,
  kort,
  laatste,
  laatsteVanMaand,
  maandNaam,
  metWeekdag,
  plusDagen,
  plusMaanden,
  vergelijk,
  voluit,
  vroegste,
  weekdag,
} from './datum.js';

const eenDag = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2190-12-31'), noInvalidDate: true })
  .map((d) => datum(d.toISOString().slice(0, 10)));

describe('een datum', () => {
  it.each(['2026-03-09', '2028-02-29', '2026-12-31', '1900-01-01', '2199-12-31'])('%s bestaat', (tekst) => {
    expect(isDatum(tekst)).toBe(true);
    expect(datum(tekst)).toBe(tekst);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-3-9',
    '09/03/2026',
    '09-03-2026',
    '20260309',
    '2026-03-09T00:00:00Z',
    ' 2026-03-09',
    '0206-03-09',
    '2900-02-28',
    '',
  ])('%j bestaat niet en wordt in het Nederlands geweigerd', (tekst) => {
    expect(isDatum(tekst)).toBe(false);
    expect(() => datum(tekst)).toThrow(DatumFout);
    expect(() => datum(tekst)).toThrow('Dit is geen bestaande datum (JJJJ-MM-DD).');
  });

  it.each([undefined, null, 20260309, {}])('%p is geen datum', (waarde) => {
    expect(isDatum(waarde)).toBe(false);
  });
});

describe('dagen en maanden tellen', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s plus %i dagen is %s, ook over een schrikkeldag en de uurwissel', (van, dagen, tot) => {
    expect(plusDagen(datum(van), dagen)).toBe(tot);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s plus %i maanden is %s, afgeknipt op het einde van de maand', (van, maanden, tot) => {
    expect(plusMaanden(datum(van), maanden)).toBe(tot);
  });

  it('telt even ver als een onafhankelijke berekening in UTC', () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: -3000, max: 3000 }), (dag, n) => {
        const verwacht = new Date(Date.parse(`${dag}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
        fc.pre(isDatum(verwacht));
        expect(plusDagen(dag, n)).toBe(verwacht);
        expect(dagenTussen(dag, datum(verwacht))).toBe(n);
      }),
      { numRuns: 300 },
    );
  });

  it('geeft een maand later nooit een dag in de maand daarna', () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: 0, max: 100 }), (dag, n) => {
        const maandIndex = (d: string): number => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(maandIndex(plusMaanden(dag, n))).toBe(maandIndex(dag) + n);
      }),
      { numRuns: 300 },
    );
  });

  it('kent de eerste en de laatste dag van de maand', () => {
    expect(eersteVanMaand(datum('2026-02-17'))).toBe('2026-02-01');
    expect(laatsteVanMaand(datum('2026-02-17'))).toBe('2026-02-28');
    expect(laatsteVanMaand(datum('2028-02-01'))).toBe('2028-02-29');
    expect(laatsteVanMaand(datum('2026-12-31'))).toBe('2026-12-31');
  });

  it('kiest de vroegste en de laatste', () => {
    const dagen = [datum('2026-03-01'), datum('2026-02-28'), datum('2026-12-01')] as const;
    expect(vroegste(...dagen)).toBe('2026-02-28');
    expect(laatste(...dagen)).toBe('2026-12-01');
    expect(vergelijk(dagen[0], dagen[1])).toBe(1);
    expect(vergelijk(dagen[1], dagen[0])).toBe(-1);
    expect(vergelijk(dagen[0], dagen[0])).toBe(0);
  });
});

describe('de klok in Brussel', () => {
  it.each([
    ['winter', '2026-01-15', '2026-01-15T07:00:00.000Z'],
    ['zomer', '2026-06-22', '2026-06-22T06:00:00.000Z'],
    ['de dag van het zomeruur', '2026-03-29', '2026-03-29T06:00:00.000Z'],
    ['de dag van het winteruur', '2026-10-25', '2026-10-25T07:00:00.000Z'],
  ])('acht uur op %s (%s) is %s', (_, dag, instant) => {
    expect(instantInBrussel(datum(dag), 8)).toBe(instant);
  });

  it('schuift een uur dat in maart niet bestaat op, en neemt van een dubbel uur in oktober het eerste', () => {
    expect(instantInBrussel(datum('2026-03-29'), 2, 30)).toBe('2026-03-29T01:30:00.000Z');
    expect(instantInBrussel(datum('2026-10-25'), 2, 30)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('weigert een uur dat niet bestaat', () => {
    expect(() => instantInBrussel(datum('2026-03-09'), 24)).toThrow(RangeError);
  });

  it.each([
    ['2026-03-08T22:59:59Z', '2026-03-08'],
    ['2026-03-08T23:00:00Z', '2026-03-09'],
    ['2026-06-21T21:59:59Z', '2026-06-21'],
    ['2026-06-21T22:00:00Z', '2026-06-22'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
  ])('%s is in Brussel %s', (instant, dag) => {
    expect(brusselseDatum(instant)).toBe(dag);
    expect(brusselseDatum(new Date(instant))).toBe(dag);
  });

  it('vindt op elk uur van elke dag de dag terug', () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: 0, max: 23 }), (dag, uur) => {
        expect(brusselseDatum(instantInBrussel(dag, uur))).toBe(dag);
      }),
      { numRuns: 300 },
    );
  });
});

describe('een datum schrijven', () => {
  const maandag = datum('2026-03-09');

  it('voluit, met weekdag en kort', () => {
    expect(voluit(maandag)).toBe('9 maart 2026');
    expect(metWeekdag(maandag)).toBe('maandag 9 maart 2026');
    expect(kort(maandag)).toBe('09/03/2026');
    expect(metWeekdag(datum('2026-11-01'))).toBe('zondag 1 november 2026');
  });

  it('begint de week op maandag', () => {
    expect(weekdag(maandag)).toBe(1);
    expect(weekdag(datum('2026-03-15'))).toBe(7);
  });

  it('kent twaalf maanden', () => {
    expect(maandNaam(1)).toBe('januari');
    expect(maandNaam(12)).toBe('december');
    expect(() => maandNaam(0)).toThrow(DatumFout);
    expect(() => maandNaam(13)).toThrow(DatumFout);
  });
});
