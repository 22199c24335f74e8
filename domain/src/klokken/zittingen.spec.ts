import fc from 'fast-check';
import { datum, plusDagen } from '../tijd/datum.js';
import { isWerkdag } from '../tijd/feestdagen.js';
import {
  laatsteHaalbareZitting,
  laatsteOproepingsdag,
  laatsteZittingTot,
  mogelijkeBijkomendeZittingen,
  verslagUiterlijk,
} from './zittingen.js';

const HEIDEBEKE = [
  '2026-02-12',
  '2026-02-26',
  '2026-03-12',
  '2026-03-26',
  '2026-04-09',
  '2026-04-23',
  '2026-05-07',
  '2026-05-21',
  '2026-06-04',
  '2026-06-18',
  '2026-07-02',
].map((dag) => ({ id: dag, datum: datum(dag), oproepingDagen: 8 }));

describe('CLK-08 de oproeping', () => {
  it.each([
    ['2026-06-30', 8, '2026-06-22'],
    ['2026-07-01', 8, '2026-06-23'],
    ['2026-06-30', 5, '2026-06-25'],
    ['2026-03-05', 8, '2026-02-25'],
    ['2028-03-05', 8, '2028-02-26'],
    ['2026-04-23', 8, '2026-04-15'],
  ])('voor een zitting op %s met %i dagen moet ze er zijn op %s', (zitting, dagen, dag) => {
    expect(laatsteOproepingsdag(datum(zitting), dagen)).toBe(dag);
  });

  it.each([
    ['2026-03-26', 8, '2026-03-16'],
    ['2026-04-23', 8, '2026-04-13'],
    ['2026-04-16', 8, '2026-04-03'],
    ['2026-06-04', 8, '2026-05-22'],
    ['2026-06-04', 5, '2026-05-28'],
  ])('het verslag voor de zitting van %s (%i dagen) is klaar op %s, twee werkdagen eerder', (zitting, dagen, dag) => {
    expect(verslagUiterlijk(datum(zitting), dagen)).toBe(dag);
  });
});

describe('de laatste haalbare zitting', () => {
  it('D12: op 22 juni is er voor de grens van 1 juli geen gewone zitting meer', () => {
    const horizon = { nu: datum('2026-06-22'), uiterlijk: datum('2026-07-01') };
    expect(laatsteHaalbareZitting(HEIDEBEKE, horizon)).toBeUndefined();
    expect(laatsteHaalbareZitting(HEIDEBEKE, { ...horizon, uiterlijk: datum('2026-07-02') })?.id).toBe('2026-07-02');
  });

  it('D12: vandaag is de laatste dag om een zitting op 30 juni bijeen te roepen', () => {
    const op30juni = [...HEIDEBEKE, { id: 'extra', datum: datum('2026-06-30'), oproepingDagen: 8 }];
    const uiterlijk = datum('2026-07-01');
    expect(laatsteHaalbareZitting(op30juni, { nu: datum('2026-06-21'), uiterlijk })?.id).toBe('extra');
    expect(laatsteHaalbareZitting(op30juni, { nu: datum('2026-06-22'), uiterlijk })?.id).toBe('extra');
    expect(laatsteHaalbareZitting(op30juni, { nu: datum('2026-06-23'), uiterlijk })).toBeUndefined();
    expect(mogelijkeBijkomendeZittingen({ nu: datum('2026-06-22'), uiterlijk }, 8)).toEqual([
      { datum: '2026-06-30', oproepenUiterlijk: '2026-06-22', dagenOver: 0 },
      { datum: '2026-07-01', oproepenUiterlijk: '2026-06-23', dagenOver: 1 },
    ]);
  });

  it('telt het werk aan het verslag mee', () => {
    const zittingen = [{ id: 'a', datum: datum('2026-03-26'), oproepingDagen: 8 }];
    const uiterlijk = datum('2026-04-08');
    expect(laatsteHaalbareZitting(zittingen, { nu: datum('2026-03-16'), uiterlijk, werkdagenVerslag: 2 })?.id).toBe(
      'a',
    );
    expect(
      laatsteHaalbareZitting(zittingen, { nu: datum('2026-03-17'), uiterlijk, werkdagenVerslag: 2 }),
    ).toBeUndefined();
  });

  it('D01: de laatste zitting voor 8 april is die van 26 maart', () => {
    expect(laatsteZittingTot(HEIDEBEKE, datum('2026-04-08'))?.id).toBe('2026-03-26');
    expect(laatsteZittingTot(HEIDEBEKE, datum('2026-04-09'))?.id).toBe('2026-04-09');
    expect(laatsteZittingTot(HEIDEBEKE, datum('2026-02-11'))).toBeUndefined();
  });

  it('is nooit te laat, is nog op te roepen, en later wordt ze nooit beter', () => {
    const dag = fc.integer({ min: 0, max: 150 }).map((n) => plusDagen(datum('2026-02-01'), n));
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 40 }), (nu, ruimte) => {
        const uiterlijk = plusDagen(nu, ruimte);
        const zitting = laatsteHaalbareZitting(HEIDEBEKE, { nu, uiterlijk });
        if (zitting) {
          expect(zitting.datum <= uiterlijk && laatsteOproepingsdag(zitting.datum, 8) >= nu).toBe(true);
        }
        const morgen = laatsteHaalbareZitting(HEIDEBEKE, { nu: plusDagen(nu, 1), uiterlijk });
        expect((morgen?.datum ?? '') <= (zitting?.datum ?? '')).toBe(true);
        for (const extra of mogelijkeBijkomendeZittingen({ nu, uiterlijk }, 8)) {
          expect(isWerkdag(extra.datum) && extra.datum <= uiterlijk && extra.dagenOver >= 0).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('vindt de laatste zitting, hoe de lijst ook geordend is', () => {
  const om = HEIDEBEKE.toReversed();
  expect(laatsteZittingTot(om, datum('2026-04-30'))?.id).toBe('2026-04-23');
  const horizon = { nu: datum('2026-03-20'), uiterlijk: datum('2026-04-30') };
  expect(laatsteHaalbareZitting(om, horizon)?.id).toBe('2026-04-23');
});
