import { datum } from '../tijd/datum.js';
import { dagelijksMoment, momenten } from './momenten.js';
import type { KlokId } from './regel.js';
import { isKlokId, klokIds, klokregel, kloktabel } from './tabel.js';

const kortLijst = (...args: Parameters<typeof momenten>): readonly string[] =>
  momenten(...args).map(({ etiket, op, naar }) => `${etiket} ${op} ${naar.join('+')}`);

describe('de waarschuwingen van een klok', () => {
  it('D01: de beslissingstermijn waarschuwt op dag 8, 18, 22, 27 en 30, om acht uur in Brussel', () => {
    expect(kortLijst('CLK-05', datum('2026-03-09'), datum('2026-04-08'))).toEqual([
      'T-22 2026-03-17T07:00:00.000Z werker',
      'T-12 2026-03-27T07:00:00.000Z werker',
      'T-8 2026-03-31T06:00:00.000Z secretaris',
      'T-3 2026-04-05T06:00:00.000Z voorzitter',
      'T0 2026-04-08T06:00:00.000Z hoofd+voorzitter',
    ]);
  });

  it('het ontvangstbewijs waarschuwt dezelfde dag om vier uur', () => {
    expect(kortLijst('CLK-01', datum('2026-06-22'), datum('2026-06-22'))).toEqual([
      'T0 2026-06-22T14:00:00.000Z hoofd',
    ]);
    expect(kortLijst('CLK-01', datum('2026-01-22'), datum('2026-01-22'))).toEqual([
      'T0 2026-01-22T15:00:00.000Z hoofd',
    ]);
  });

  it('D05: dringende steun is dezelfde dag in handen, anders weet de secretaris het om vier uur en de volgende ochtend', () => {
    expect(kortLijst('HR-IN-HANDEN', datum('2026-04-20'), datum('2026-04-20'))).toEqual([
      'T0 2026-04-20T14:00:00.000Z secretaris',
      'T+1 2026-04-21T06:00:00.000Z secretaris',
    ]);
  });

  it('een waarschuwing voor het begin van de klok blijft weg', () => {
    expect(kortLijst('CLK-11', datum('2026-03-26'), datum('2026-03-30'))).toEqual([
      'T-2 2026-03-28T07:00:00.000Z secretaris',
      'T0 2026-03-30T06:00:00.000Z algemeenDirecteur',
    ]);
    expect(momenten('CLK-11', datum('2026-03-28'), datum('2026-03-30')).map((m) => m.etiket)).toEqual(['T-2', 'T0']);
    expect(momenten('CLK-11', datum('2026-03-29'), datum('2026-03-30')).map((m) => m.etiket)).toEqual(['T0']);
  });

  it('D08: dag 20 na de eerste dag van de steun is T-25 van het formulier', () => {
    const [eerste] = momenten('CLK-19', datum('2026-05-11'), datum('2026-06-25'));
    expect(eerste).toMatchObject({ etiket: 'T-25', op: '2026-05-31T06:00:00.000Z' });
  });

  it('de oproeping waarschuwt ook de dag na de grens: dan kan ze niet meer weg', () => {
    expect(kortLijst('CLK-08', datum('2026-06-01'), datum('2026-06-10'))).toEqual([
      'T-2 2026-06-08T06:00:00.000Z secretaris',
      'T0 2026-06-10T06:00:00.000Z secretaris',
      'T+1 2026-06-11T06:00:00.000Z secretaris',
    ]);
  });

  it('stilzwijgen waarschuwt op de dag dat de beslissingstermijn afloopt, niet drie maanden later', () => {
    expect(kortLijst('CLK-13', datum('2026-04-08'), datum('2026-07-08'))).toEqual([
      'T0 van de beslissingstermijn 2026-04-08T06:00:00.000Z hoofd',
    ]);
  });

  it.each<[KlokId, string, string, readonly string[]]>([
    ['CLK-03', '2026-05-20', '2026-05-25', ['T-2 2026-05-23T06:00:00.000Z werker+hoofd']],
    ['CLK-04', '2026-04-02', '2026-04-10', ['T+1 2026-04-11T06:00:00.000Z werker']],
    ['CLK-22', '2026-06-26', '2026-10-26', ['T-14 2026-10-12T06:00:00.000Z werker']],
    ['CLK-28', '2026-06-01', '2026-11-30', ['T-14 2026-11-16T07:00:00.000Z financien']],
    [
      'CLK-30',
      '2026-03-09',
      '2031-03-09',
      [
        'T-365 2030-03-09T07:00:00.000Z financieelDirecteur',
        'T-180 2030-09-10T06:00:00.000Z financieelDirecteur+hoofd',
      ],
    ],
    [
      'CLK-33',
      '2026-03-26',
      '2026-04-10',
      ['T-7 2026-04-03T06:00:00.000Z hoofd', 'T-2 2026-04-08T06:00:00.000Z hoofd+algemeenDirecteur'],
    ],
    ['CLK-34', '2026-03-26', '2026-04-01', ['T-2 2026-03-30T06:00:00.000Z secretaris']],
    ['CLK-35', '2026-03-09', '2026-06-09', ['T-30 2026-05-10T06:00:00.000Z werker']],
    ['CLK-36', '2026-01-15', '2026-03-01', ['T-10 2026-02-19T07:00:00.000Z werker']],
    ['CLK-37', '2026-01-31', '2026-02-28', ['T-10 2026-02-18T07:00:00.000Z hoofd']],
    ['CLK-37-LEK', '2026-06-22', '2026-06-25', ['meteen 2026-06-21T22:00:00.000Z hoofd+algemeenDirecteur']],
    ['CLK-09', '2026-03-10', '2026-03-21', []],
    ['CLK-23', '2026-03-31', '2026-06-30', []],
    ['CLK-26', '2026-03-01', '2027-03-12', []],
    ['CLK-32', '2026-07-01', '2026-07-29', []],
    ['CLK-38', '2026-04-23', '2026-05-07', []],
  ])('%s van %s tot %s waarschuwt zoals de tabel van §11', (id, begint, uiterlijk, verwacht) => {
    expect(kortLijst(id, datum(begint), datum(uiterlijk))).toEqual(verwacht);
  });

  it('het verlies van staatstoelage waarschuwt na de grens elke dag, de andere klokken niet', () => {
    const grens = datum('2026-05-14');
    expect(dagelijksMoment('CLK-18', grens, datum('2026-05-14'))).toBeUndefined();
    expect(dagelijksMoment('CLK-18', grens, datum('2026-05-15'))).toMatchObject({ op: '2026-05-15T06:00:00.000Z' });
    expect(dagelijksMoment('CLK-18', grens, datum('2026-05-16'))).toMatchObject({ op: '2026-05-16T06:00:00.000Z' });
    expect(dagelijksMoment('CLK-17', grens, datum('2026-05-15'))).toBeUndefined();
  });

  it.each(klokIds)('%s: de etiketten zijn verschillend, zodat elke waarschuwing één keer gegeven wordt', (id) => {
    const etiketten = klokregel(id, datum('2026-06-22')).momenten.map((moment) => moment.etiket);
    expect(new Set(etiketten).size).toBe(etiketten.length);
  });
});

describe('de tabel van de klokken', () => {
  it('bevat de 38 klokken, het datalek met zijn uren, en de huisregels', () => {
    const nummers = Array.from({ length: 38 }, (_, i) => `CLK-${String(i + 1).padStart(2, '0')}`);
    expect([...klokIds]).toEqual(
      [
        ...nummers,
        'CLK-37-LEK',
        'HR-AMBTSHALVE',
        'HR-ARBEIDSHOF',
        'HR-BAREMA',
        'HR-BEROEP',
        'HR-BETAALRUN',
        'HR-CONFLICT',
        'HR-DEFINITIEF',
        'HR-IN-HANDEN',
        'HR-RECHTSDAG',
        'HR-REGIMEMIGRATIE',
        'HR-SCHORSING',
        'HR-STEUN-EINDE',
        'HR-STUKKEN',
        'HR-VERWEER',
      ].sort(),
    );
  });

  it.each(klokIds)('%s heeft een naam, een grondslag, een bron en een zekerheid', (id) => {
    const regel = klokregel(id, datum('2026-06-22'));
    expect(regel.id).toBe(id);
    for (const tekst of [regel.naam, regel.grondslag, regel.bron, regel.startgebeurtenis]) expect(tekst).not.toBe('');
  });

  it('een huisregel zegt dat hij er een is', () => {
    expect(klokIds.filter((id) => klokregel(id, datum('2026-06-22')).soort === 'huisregel')).toEqual([
      'HR-AMBTSHALVE',
      'HR-ARBEIDSHOF',
      'HR-BAREMA',
      'HR-BEROEP',
      'HR-BETAALRUN',
      'HR-CONFLICT',
      'HR-DEFINITIEF',
      'HR-IN-HANDEN',
      'HR-RECHTSDAG',
      'HR-REGIMEMIGRATIE',
      'HR-SCHORSING',
      'HR-STEUN-EINDE',
      'HR-STUKKEN',
      'HR-VERWEER',
    ]);
  });

  it('zegt niets over de tijd voor de wet', () => {
    expect(() => klokregel('CLK-05', datum('2002-09-30'))).toThrow('CLK-05');
    expect(klokregel('CLK-05', datum('2002-10-01')).lengte).toEqual({ aantal: 30, eenheid: 'kalenderdagen' });
    expect(kloktabel('CLK-24').rijen[0]?.vanaf).toBe('2014-03-24');
    expect(kloktabel('CLK-26').rijen[0]?.vanaf).toBe('2026-03-01');
    expect(kloktabel('CLK-37').rijen[0]?.vanaf).toBe('2018-05-25');
  });

  it('herkent haar eigen nummers', () => {
    expect(isKlokId('CLK-05')).toBe(true);
    expect(isKlokId('CLK-99')).toBe(false);
    expect(isKlokId('toString')).toBe(false);
  });
});
