import fc from 'fast-check';
import { datum, plusDagen, weekdag } from '../tijd/datum.js';
import { isFeestdag, isWerkdag } from '../tijd/feestdagen.js';
import { beroepstermijn, definitiefNaPogingen, eindeInMaanden, vrijwilligBetalenUiterlijk } from './beroep.js';

const eenDag = fc.integer({ min: 0, max: 15_000 }).map((n) => plusDagen(datum('2010-01-01'), n));

describe('een termijn in maanden waarvan de eerste dag dag 1 is', () => {
  it.each([
    ['2026-04-03', 3, '2026-07-02'],
    ['2026-04-01', 3, '2026-06-30'],
    ['2026-03-01', 3, '2026-05-31'],
    ['2026-12-01', 3, '2027-02-28'],
    ['2027-12-01', 3, '2028-02-29'],
    ['2026-11-28', 3, '2027-02-27'],
    ['2026-11-29', 3, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-29', 3, '2028-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', 3, '2026-06-30'],
    ['2026-05-31', 3, '2026-08-30'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('vanaf %s, %i maanden, eindigt op %s', (eersteDag, maanden, einde) => {
    expect(eindeInMaanden(datum(eersteDag), maanden)).toBe(einde);
  });
});

describe('CLK-12 na een aangetekende brief', () => {
  it('het voorbeeld van R-NOT-05b: gepost op donderdag 2 april 2026', () => {
    const termijn = beroepstermijn({ wijze: 'aangetekend', op: datum('2026-04-02') });
    expect(termijn.voorzichtig).toEqual({ eersteDag: '2026-04-03', laatsteDag: '2026-07-02' });
    expect(termijn.vermoeden53bis).toEqual({ eersteDag: '2026-04-08', laatsteDag: '2026-07-07' });
    expect(termijn.bewijs).toBeUndefined();
    expect(termijn.definitief).toBe('2026-07-07');
    expect(termijn.laatsteWerkdagVoor).toBeUndefined();
  });

  it.each([
    ['woensdag voor Pasen', '2026-04-01', '2026-04-02', '2026-07-01', '2026-04-07', '2026-07-06'],
    ['donderdag voor Pasen', '2026-04-02', '2026-04-03', '2026-07-02', '2026-04-08', '2026-07-07'],
    ['vrijdag voor Pasen', '2026-04-03', '2026-04-07', '2026-07-06', '2026-04-09', '2026-07-08'],
    ['vrijdag voor Pinksteren', '2026-05-22', '2026-05-26', '2026-08-25', '2026-05-28', '2026-08-27'],
    ['op een zaterdag', '2026-04-25', '2026-04-27', '2026-07-26', '2026-04-29', '2026-07-28'],
    ['eind november', '2026-11-27', '2026-11-30', '2027-02-28', '2026-12-02', '2027-03-01'],
    [
      'eind november in het jaar voor een schrikkeljaar',
      '2027-11-29',
      '2027-11-30',
      '2028-02-29',
      '2027-12-02',
      '2028-03-01',
    ],
  ])('%s: gepost %s', (_, op, dag1, voorzichtig, dag1Vermoeden, definitief) => {
    const termijn = beroepstermijn({ wijze: 'aangetekend', op: datum(op) });
    expect(termijn.voorzichtig).toEqual({ eersteDag: dag1, laatsteDag: voorzichtig });
    expect(termijn.vermoeden53bis?.eersteDag).toBe(dag1Vermoeden);
    expect(termijn.definitief).toBe(definitief);
  });

  it('valt de voorzichtige dag op een zondag, dan staat de laatste werkdag ervoor er ook bij', () => {
    const termijn = beroepstermijn({ wijze: 'aangetekend', op: datum('2026-04-25') });
    expect(termijn.voorzichtig.laatsteDag).toBe('2026-07-26');
    expect(termijn.laatsteWerkdagVoor).toBe('2026-07-24');
  });

  it('een bewezen aanbieding telt mee, en de laatste lezing bepaalt wanneer het definitief is', () => {
    const vroeg = beroepstermijn({ wijze: 'aangetekend', op: datum('2026-04-02'), aangebodenOp: datum('2026-04-03') });
    expect(vroeg.bewijs).toEqual({ eersteDag: '2026-04-04', laatsteDag: '2026-07-03' });
    expect(vroeg.definitief).toBe('2026-07-07');
    const laat = beroepstermijn({ wijze: 'aangetekend', op: datum('2026-04-02'), aangebodenOp: datum('2026-04-14') });
    expect(laat.bewijs).toEqual({ eersteDag: '2026-04-15', laatsteDag: '2026-07-14' });
    expect(laat.definitief).toBe('2026-07-14');
  });

  it('kan niet aangeboden zijn voor hij gepost werd', () => {
    expect(() =>
      beroepstermijn({ wijze: 'aangetekend', op: datum('2026-04-02'), aangebodenOp: datum('2026-04-01') }),
    ).toThrow(RangeError);
  });
});

describe('CLK-12 na afgifte tegen ontvangstbewijs', () => {
  it('telt voorzichtig vanaf de dag van de handtekening zelf, en definitief vanaf de dag erna', () => {
    const termijn = beroepstermijn({ wijze: 'afgifte', op: datum('2026-04-03') });
    expect(termijn.voorzichtig).toEqual({ eersteDag: '2026-04-03', laatsteDag: '2026-07-02' });
    expect(termijn.vermoeden53bis).toBeUndefined();
    expect(termijn.bewijs).toEqual({ eersteDag: '2026-04-04', laatsteDag: '2026-07-03' });
    expect(termijn.definitief).toBe('2026-07-03');
  });

  it.each([
    ['de vrijdag blijft', '2026-04-17', '2026-07-17'],
    ['zaterdag wordt maandag', '2026-04-18', '2026-07-20'],
    ['de maandag voor de feestdag blijft', '2026-04-20', '2026-07-20'],
    ['21 juli zelf schuift op', '2026-04-21', '2026-07-22'],
  ])('de laatste dag voor de rechtbank valt op een werkdag: %s', (_, op, definitief) => {
    expect(beroepstermijn({ wijze: 'afgifte', op: datum(op) }).definitief).toBe(definitief);
  });
});

describe('CLK-12 na een gewone brief', () => {
  it('geeft alleen een voorzichtige dag: niets bewijst dat de termijn begon, dus niets wordt definitief', () => {
    const termijn = beroepstermijn({ wijze: 'gewoon', op: datum('2026-04-02') });
    expect(termijn.voorzichtig).toEqual({ eersteDag: '2026-04-03', laatsteDag: '2026-07-02' });
    expect(termijn.vermoeden53bis).toBeUndefined();
    expect(termijn.bewijs).toBeUndefined();
    expect(termijn.definitief).toBeUndefined();
  });
});

describe('CLK-29 vrijwillig terugbetalen', () => {
  it.each([
    ['2026-05-28', '2026-05-29', '2026-06-28'],
    ['2026-05-29', '2026-06-01', '2026-06-30'],
    ['2026-06-01', '2026-06-02', '2026-07-01'],
    ['2026-01-29', '2026-01-30', '2026-02-28'],
  ])('D07: aangetekend op %s telt vanaf %s en eindigt op %s', (op, eersteDag, laatsteDag) => {
    expect(vrijwilligBetalenUiterlijk({ wijze: 'aangetekend', op: datum(op) })).toEqual({ eersteDag, laatsteDag });
  });
});

describe('alle beroepstermijnen', () => {
  const wijze = fc.constantFrom('aangetekend', 'afgifte', 'gewoon');

  it('de dag die de cliënt hoort, ligt nooit na de dag waarop de beslissing definitief is', () => {
    fc.assert(
      fc.property(eenDag, wijze, (op, hoe) => {
        const { voorzichtig, definitief, laatsteWerkdagVoor } = beroepstermijn({ wijze: hoe, op });
        if (definitief !== undefined) {
          expect(voorzichtig.laatsteDag <= definitief).toBe(true);
          expect(isWerkdag(definitief)).toBe(true);
        }
        const veilig = laatsteWerkdagVoor ?? voorzichtig.laatsteDag;
        expect(weekdag(veilig) <= 5 && !isFeestdag(veilig) && veilig <= voorzichtig.laatsteDag).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('later posten geeft nooit een vroegere dag', () => {
    fc.assert(
      fc.property(eenDag, wijze, (op, hoe) => {
        const vandaag = beroepstermijn({ wijze: hoe, op });
        const morgen = beroepstermijn({ wijze: hoe, op: plusDagen(op, 1) });
        expect(morgen.voorzichtig.laatsteDag >= vandaag.voorzichtig.laatsteDag).toBe(true);
        expect((morgen.definitief ?? '') >= (vandaag.definitief ?? '')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('een brief die meer dan één keer ter kennis gebracht is', () => {
  const eerste = { wijze: 'aangetekend', op: datum('2026-04-02') } as const;

  it('is pas definitief na de laatste lezing van de laatste poging', () => {
    expect(definitiefNaPogingen([eerste])).toBe('2026-07-07');
    expect(definitiefNaPogingen([eerste, { wijze: 'afgifte', op: datum('2026-04-20') }])).toBe('2026-07-20');
    expect(definitiefNaPogingen([{ ...eerste, aangebodenOp: datum('2026-04-13') }])).toBe('2026-07-13');
  });

  it('wordt dat nooit vroeger door een poging die minder ver reikt', () => {
    expect(definitiefNaPogingen([{ wijze: 'afgifte', op: datum('2026-04-03') }, eerste])).toBe('2026-07-07');
  });

  it('wordt het nooit zonder bewijs', () => {
    expect(definitiefNaPogingen([])).toBeUndefined();
    expect(definitiefNaPogingen([{ wijze: 'gewoon', op: datum('2026-04-02') }])).toBeUndefined();
  });
});
