import fc from 'fast-check';
import { datum, instantInBrussel, laatsteVanMaand, plusDagen, plusMaanden, type Datum } from '../tijd/datum.js';
import { isWerkdag } from '../tijd/feestdagen.js';
import * as tel from './tellenVerder.js';

const eenDag = fc.integer({ min: 0, max: 9000 }).map((n) => plusDagen(datum('2010-01-01'), n));

/** Expected dates counted on the calendar by hand: the day before, the day and the day after, and where counting goes wrong. */
const TABEL: readonly (readonly [string, (begin: Datum) => Datum, readonly (readonly [string, string])[]])[] = [
  [
    'CLK-03 conflict voorleggen, voorzichtig: vijf kalenderdagen',
    (dag) => tel.conflictVoorleggenUiterlijk(dag).voorzichtig,
    [
      ['2026-05-19', '2026-05-24'],
      ['2026-05-20', '2026-05-25'],
      ['2026-05-21', '2026-05-26'],
      ['2028-02-25', '2028-03-01'],
    ],
  ],
  [
    'CLK-03 conflict voorleggen, laatste lezing: vijf werkdagen, over pinkstermaandag',
    (dag) => tel.conflictVoorleggenUiterlijk(dag).definitief,
    [
      ['2026-05-19', '2026-05-27'],
      ['2026-05-20', '2026-05-28'],
      ['2026-05-21', '2026-05-29'],
      ['2026-06-01', '2026-06-08'],
    ],
  ],
  [
    'CLK-04 beslissing van de minister: vijf werkdagen, over Pasen en de jaarwissel',
    tel.conflictBeslistUiterlijk,
    [
      ['2026-04-01', '2026-04-09'],
      ['2026-04-02', '2026-04-10'],
      ['2026-04-03', '2026-04-13'],
      ['2026-12-24', '2027-01-04'],
      ['2026-05-12', '2026-05-20'],
    ],
  ],
  [
    'CLK-09 punten van leden: vijf dagen voor de zitting',
    (dag) => tel.ledenpuntenUiterlijk(dag, 8),
    [
      ['2026-03-25', '2026-03-20'],
      ['2026-03-26', '2026-03-21'],
      ['2026-03-27', '2026-03-22'],
      ['2028-03-05', '2028-02-29'],
    ],
  ],
  [
    'CLK-09 punten van leden bij een oproeping van vijf dagen: drie dagen',
    (dag) => tel.ledenpuntenUiterlijk(dag, 5),
    [
      ['2026-03-26', '2026-03-23'],
      ['2028-03-03', '2028-02-29'],
    ],
  ],
  [
    'CLK-22 GPMI evalueren: vier maanden, afgeknipt',
    tel.gpmiEvaluatieUiterlijk,
    [
      ['2026-06-25', '2026-10-25'],
      ['2026-06-26', '2026-10-26'],
      ['2026-06-27', '2026-10-27'],
      ['2026-10-31', '2027-02-28'],
      ['2027-10-31', '2028-02-29'],
    ],
  ],
  [
    'CLK-23 GPMI opnieuw verplicht: na drie hele maanden zonder integratie',
    tel.gpmiVrijTotEnMet,
    [
      ['2026-03-01', '2026-06-30'],
      ['2026-03-31', '2026-06-30'],
      ['2026-02-15', '2026-05-31'],
      ['2026-11-30', '2027-02-28'],
      ['2027-11-01', '2028-02-29'],
    ],
  ],
  [
    'CLK-26 nieuwe regels van artikel 34: bij de eerste jaarlijkse herziening vanaf 1 maart 2026',
    tel.art34Herziening,
    [
      ['2025-02-28', '2027-02-28'],
      ['2025-03-01', '2026-03-01'],
      ['2025-03-02', '2026-03-02'],
      ['2024-02-29', '2027-02-28'],
      ['2023-06-10', '2026-06-10'],
    ],
  ],
  [
    'CLK-30 verjaring: vijf jaar, voorzichtig',
    tel.verjaringUiterlijk,
    [
      ['2026-03-09', '2031-03-09'],
      ['2028-02-29', '2033-02-28'],
    ],
  ],
  [
    'CLK-32 buitenland: betaald tot en met dag 28',
    tel.buitenlandBetaaldTotEnMet,
    [
      ['2026-07-01', '2026-07-29'],
      ['2028-02-01', '2028-02-29'],
    ],
  ],
  [
    'CLK-33 inspectieverslag: vijftien dagen',
    tel.inspectieBeantwoordenUiterlijk,
    [
      ['2026-03-25', '2026-04-09'],
      ['2026-03-26', '2026-04-10'],
      ['2028-02-15', '2028-03-01'],
    ],
  ],
  [
    'CLK-35 aanbod aan een jongere: drie maanden, afgeknipt',
    tel.jongereAanbiedenUiterlijk,
    [
      ['2026-03-09', '2026-06-09'],
      ['2026-11-30', '2027-02-28'],
      ['2027-11-30', '2028-02-29'],
    ],
  ],
  [
    'CLK-36 uitleg: vijfenveertig dagen',
    tel.uitlegGevenUiterlijk,
    [
      ['2026-01-14', '2026-02-28'],
      ['2026-01-15', '2026-03-01'],
      ['2028-01-15', '2028-02-29'],
    ],
  ],
  [
    'CLK-37 inzage: één maand, afgeknipt',
    tel.inzageGevenUiterlijk,
    [
      ['2026-01-30', '2026-02-28'],
      ['2026-01-31', '2026-02-28'],
      ['2026-02-01', '2026-03-01'],
    ],
  ],
];

describe.each(TABEL)('%s', (_, regel, gevallen) => {
  it.each(gevallen)('vanaf %s: %s', (begin, verwacht) => expect(regel(datum(begin))).toBe(verwacht));
});

describe('CLK-13 stilzwijgen: twee data die nooit samenvallen', () => {
  it.each([
    // the limit of the month is 9 April; eight days and three months later is 17 July; four months and eight days too
    ['2026-03-09', '2026-07-08', '2026-07-17'],
    // 18 July is a Saturday
    ['2026-03-10', '2026-07-09', '2026-07-20'],
    // thirty days (1 March) are the later limit here, the month (28 February) the cautious one
    ['2026-01-30', '2026-05-28', '2026-06-09'],
  ])('ontvangen op %s: de cliënt hoort %s, het OCMW rekent tot %s', (ontvangen, voorzichtig, definitief) => {
    expect(tel.stilzwijgen(datum(ontvangen))).toEqual({ voorzichtig, definitief });
  });
});

describe('CLK-28 de sanctie voor verklaringen', () => {
  it.each([
    [{ bedrieglijk: false, herhaling: false }, '2026-11-30', '2026-12-01'],
    [{ bedrieglijk: true, herhaling: false }, '2027-05-31', '2027-06-01'],
    [{ bedrieglijk: false, herhaling: true }, '2027-05-31', '2027-06-01'],
    [{ bedrieglijk: true, herhaling: true }, '2028-05-31', '2028-06-01'],
  ])('vanaf 1 juni 2026 met %j: ten hoogste tot %s', (hoe, laatsteDag, hervatOp) => {
    expect(tel.verklaringensanctieTotEnMet(datum('2026-06-01'), hoe)).toEqual({ laatsteDag, hervatOp });
  });
});

describe('CLK-30 de verjaring', () => {
  it('volgt de jaren van de huisregel waar die er zijn', () => {
    expect(tel.verjaringUiterlijk(datum('2026-03-09'), 10)).toBe('2036-03-09');
  });
});

describe('CLK-32 het verblijf in het buitenland', () => {
  it.each([
    [10, '2026-07-19'],
    [28, '2026-07-01'],
    [40, '2026-07-01'],
  ])('met al %i dagen dit jaar is de laatste betaalde dag %s', (dagen, dag) => {
    expect(tel.buitenlandBetaaldTotEnMet(datum('2026-07-01'), dagen)).toBe(dag);
  });
});

describe('CLK-32 de dagen van vorige verblijven', () => {
  it.each([
    ['geen reis', [], 0],
    ['een reis die niet doorging', [['2026-03-02', '2026-03-02']], 0],
    ['tien dagen in hetzelfde jaar', [['2026-03-02', '2026-03-12']], 10],
    ['over nieuwjaar: enkel de dagen van dit jaar', [['2025-12-20', '2026-01-06']], 6],
    ['terug op de laatste dag van het vorige jaar', [['2025-12-20', '2025-12-31']], 0],
    ['terug op de eerste dag van dit jaar', [['2025-12-20', '2026-01-01']], 1],
    ['vertrokken op de laatste dag van het jaar', [['2026-12-31', '2027-01-05']], 0],
    ['een volgend jaar telt nooit mee', [['2027-01-02', '2027-01-05']], 0],
    [
      'twee reizen samen',
      [
        ['2026-01-02', '2026-01-05'],
        ['2026-02-01', '2026-02-02'],
      ],
      4,
    ],
  ] as const)('%s', (_wat, verblijven, dagen) => {
    const gelezen = verblijven.map(([vertrek, terug]) => ({ vertrek: datum(vertrek), terug: datum(terug) }));
    expect(tel.dagenInBuitenland(gelezen, datum('2026-07-01'))).toBe(dagen);
  });
});

describe('CLK-35 jonger dan 25', () => {
  it.each([
    ['2026-03-08', true],
    ['2026-03-09', false],
    ['2026-03-10', false],
  ])('wie op 9 maart 2001 geboren is, is dat op %s: %p', (op, jong) => {
    expect(tel.isJongerDan25(datum('2001-03-09'), datum(op))).toBe(jong);
  });

  it('wie op 29 februari geboren is, wordt 25 op 28 februari', () => {
    expect(tel.isJongerDan25(datum('2000-02-29'), datum('2025-02-27'))).toBe(true);
    expect(tel.isJongerDan25(datum('2000-02-29'), datum('2025-02-28'))).toBe(false);
  });
});

describe('CLK-37-LEK tweeënzeventig uur', () => {
  const om = (dag: string, uur: number) => instantInBrussel(datum(dag), uur);
  it.each([
    ['een gewone week', om('2026-06-22', 14), om('2026-06-25', 14)],
    ['over de nacht van het zomeruur: een uur later op de klok', om('2026-03-27', 14), om('2026-03-30', 15)],
    ['over de nacht van het winteruur: een uur vroeger op de klok', om('2026-10-23', 14), om('2026-10-26', 13)],
    ['over de schrikkeldag', om('2028-02-27', 9), om('2028-03-01', 9)],
  ])('%s', (_, begin, einde) => expect(tel.datalekMeldenUiterlijk(begin)).toBe(einde));

  it('wie alleen de dag noemt, begint om middernacht', () => {
    expect(tel.beginVanDag(datum('2026-06-22'))).toBe('2026-06-21T22:00:00.000Z');
  });
});

describe('alle verdere termijnen', () => {
  it('de dag die de cliënt hoort, ligt nooit na de dag waarop het OCMW de zaak als afgelopen ziet', () => {
    fc.assert(
      fc.property(eenDag, (dag) => {
        for (const lezing of [tel.conflictVoorleggenUiterlijk(dag), tel.stilzwijgen(dag)]) {
          expect(lezing.voorzichtig <= lezing.definitief).toBe(true);
          expect(isWerkdag(lezing.definitief)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('een dag later beginnen geeft nooit een vroegere grens', () => {
    // A review just before the new regime waits a year longer than one just after it.
    const oplopend = TABEL.filter(([naam]) => !naam.startsWith('CLK-26'));
    fc.assert(
      fc.property(eenDag, fc.constantFrom(...oplopend), (dag, [, regel]) => {
        expect(regel(plusDagen(dag, 1)) >= regel(dag)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('CLK-23 eindigt altijd op een maandeinde, drie maanden na de laatste maand', () => {
    fc.assert(
      fc.property(eenDag, (dag) => {
        const grens = tel.gpmiVrijTotEnMet(dag);
        expect(laatsteVanMaand(grens)).toBe(grens);
        expect(grens.slice(0, 7)).toBe(plusMaanden(dag, 3).slice(0, 7));
      }),
      { numRuns: 200 },
    );
  });
});

describe('CLK-32 over nieuwjaar: de andere lezing telt per kalenderjaar', () => {
  const tijdvakken = (vertrek: string, eerder: number, terug?: string) =>
    tel
      .buitenlandPerKalenderjaar(datum(vertrek), eerder, terug === undefined ? undefined : datum(terug))
      ?.map(({ van, totEnMet }) => `${van} tot ${totEnMet}`);

  it.each([
    // four weeks after leaving it is still this year, and the next day no longer
    ['2026-12-03', 0, undefined, undefined],
    ['2026-12-04', 0, undefined, ['2026-12-04 tot 2027-01-28']],
    ['2026-12-20', 0, undefined, ['2026-12-20 tot 2027-01-28']],
    ['2026-12-20', 17, undefined, ['2026-12-20 tot 2027-01-28']],
    ['2026-12-20', 18, undefined, ['2026-12-20 tot 2026-12-30', '2027-01-01 tot 2027-01-28']],
    ['2026-12-20', 45, undefined, ['2026-12-20 tot 2026-12-20', '2027-01-01 tot 2027-01-28']],
    ['2026-12-20', 0, '2026-12-31', undefined],
    ['2026-12-20', 0, '2027-01-01', ['2026-12-20 tot 2027-01-28']],
  ])('vertrek op %s na %i dagen, terug op %s: %j', (vertrek, eerder, terug, verwacht) => {
    expect(tijdvakken(vertrek, eerder, terug)).toEqual(verwacht);
  });
});
