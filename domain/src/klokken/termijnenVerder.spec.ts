import { datum } from '../tijd/datum.js';
import { klokIds } from './tabel.js';
import { berekenTermijnen, TermijnenFout, type Termijn, type TermijnenInvoer } from './termijnen.js';

const D01: TermijnenInvoer = { spoor: 'MI', ontvangen: datum('2026-03-09'), oproepingDagen: 8, voorDeStaat: false };

function klok(invoer: Partial<TermijnenInvoer>, id: string): Termijn {
  return berekenTermijnen({ ...D01, ...invoer }).klokken.find((k) => k.id === id)!;
}

describe('elke klok van de tabel in de rekenaar', () => {
  it('staat er, in de volgorde van de tabel; alleen de huisregels rekent hij niet', () => {
    expect(berekenTermijnen(D01).klokken.map(({ id }) => id)).toEqual(klokIds.filter((id) => !id.startsWith('HR-')));
  });

  it.each<[string, Partial<TermijnenInvoer>, Partial<Termijn>]>([
    [
      'CLK-03',
      { doorgezondenOntvangen: datum('2026-05-20') },
      { begint: datum('2026-05-20'), voorzichtig: datum('2026-05-25'), definitief: datum('2026-05-28') },
    ],
    ['CLK-04', { volledigBijPodmi: datum('2026-04-02') }, { uiterlijk: datum('2026-04-10') }],
    ['CLK-09', { zitting: datum('2026-03-26') }, { uiterlijk: datum('2026-03-21') }],
    ['CLK-10', { dringendOp: datum('2026-04-20') }, { begint: datum('2026-04-20') }],
    [
      'CLK-10',
      { dringendOp: datum('2026-04-20'), volgendeZitting: datum('2026-04-23') },
      { begint: datum('2026-04-20'), uiterlijk: datum('2026-04-23') },
    ],
    ['CLK-20', { tenlasteneming: datum('2026-06-08') }, { uiterlijk: datum('2026-07-23') }],
    ['CLK-22', { gpmiGetekend: datum('2026-06-26') }, { uiterlijk: datum('2026-10-26') }],
    [
      'CLK-22',
      { gpmiGetekend: datum('2026-06-26'), gpmiEvaluatie: datum('2026-09-30') },
      { begint: datum('2026-09-30'), uiterlijk: datum('2027-01-30') },
    ],
    ['CLK-23', { laatsteMaandMi: datum('2026-03-15') }, { uiterlijk: datum('2026-06-30') }],
    [
      'CLK-26',
      { ontvangen: datum('2026-02-28'), zitting: datum('2026-03-12') },
      { begint: datum('2026-03-01'), uiterlijk: datum('2027-03-12') },
    ],
    ['CLK-27', { sanctieGpmi: datum('2026-06-01') }, { uiterlijk: datum('2026-06-30') }],
    ['CLK-27', { sanctieGpmi: datum('2026-06-01'), herhaling: true }, { uiterlijk: datum('2026-08-31') }],
    ['CLK-28', { sanctieVerklaringen: datum('2026-06-01') }, { uiterlijk: datum('2026-11-30') }],
    [
      'CLK-28',
      { sanctieVerklaringen: datum('2026-06-01'), bedrieglijk: true, herhaling: true },
      { uiterlijk: datum('2028-05-31') },
    ],
    [
      'CLK-29',
      { terugvorderingVerzonden: datum('2026-05-29') },
      { begint: datum('2026-06-01'), uiterlijk: datum('2026-06-30') },
    ],
    ['CLK-30', { onverschuldigd: datum('2026-03-09') }, { uiterlijk: datum('2031-03-09') }],
    ['CLK-30', { onverschuldigd: datum('2026-03-09'), verjaringJaren: 10 }, { uiterlijk: datum('2036-03-09') }],
    ['CLK-31', { levering: datum('2026-01-15') }, { uiterlijk: datum('2026-03-16') }],
    ['CLK-32', { vertrekBuitenland: datum('2026-07-01') }, { uiterlijk: datum('2026-07-29') }],
    ['CLK-33', { inspectieverslag: datum('2026-03-26') }, { uiterlijk: datum('2026-04-10') }],
    [
      'CLK-34',
      { zitting: datum('2026-03-26'), volgendeZitting: datum('2026-04-09') },
      { begint: datum('2026-03-26'), uiterlijk: datum('2026-04-01') },
    ],
    [
      'CLK-34',
      { zitting: datum('2026-03-26'), volgendeZitting: datum('2026-03-30') },
      { uiterlijk: datum('2026-03-26') },
    ],
    ['CLK-35', { geboren: datum('2001-03-10') }, { begint: datum('2026-03-09'), uiterlijk: datum('2026-06-09') }],
    ['CLK-36', { vraagOmUitleg: datum('2026-01-15') }, { uiterlijk: datum('2026-03-01') }],
    ['CLK-37', { inzageverzoek: datum('2026-01-31') }, { uiterlijk: datum('2026-02-28') }],
    [
      'CLK-37-LEK',
      { datalek: '2026-06-22T12:00:00Z' },
      { begint: datum('2026-06-22'), uiterlijk: datum('2026-06-25'), uiterlijkOp: '2026-06-25T12:00:00.000Z' },
    ],
    [
      'CLK-38',
      { zonderQuorum: datum('2026-04-23'), volgendeZitting: datum('2026-05-07') },
      { uiterlijk: datum('2026-05-07') },
    ],
  ])('%s met %j', (id, feiten, tijden) => {
    expect(klok(feiten, id)).toMatchObject(tijden);
    expect(klok(feiten, id).begintNiet).toBeUndefined();
  });

  it.each<[string, Partial<TermijnenInvoer>, string]>([
    ['CLK-26', {}, 'vanaf 01/03/2026 gelden de nieuwe regels meteen'],
    ['CLK-26', { spoor: 'MD' }, 'spoor MI'],
    ['CLK-26', { ontvangen: datum('2026-02-28') }, 'nog geen zitting'],
    ['CLK-35', { geboren: datum('2001-03-09') }, '25 of ouder'],
    ['CLK-35', { geboren: datum('2001-03-10'), spoor: 'MD' }, 'spoor MI'],
  ])('%s met %j begint niet: %s', (id, feiten, reden) => {
    expect(klok(feiten, id).begintNiet).toContain(reden);
    expect(klok(feiten, id).nietOpgegeven).toBeUndefined();
  });

  it('wie een feit niet opgaf, hoort welk', () => {
    const zonder = berekenTermijnen(D01).klokken.filter(({ nietOpgegeven }) => nietOpgegeven);
    expect(zonder.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['CLK-03', 'CLK-04', 'CLK-22', 'CLK-30', 'CLK-33', 'CLK-37', 'CLK-37-LEK', 'CLK-38']),
    );
    for (const { begintNiet } of zonder) expect(begintNiet).toMatch(/^er (is|ligt) /);
  });

  it('een aanvraag van voor een latere wet toont die klok toch, met haar naam', () => {
    expect(klok({ ontvangen: datum('2015-03-09') }, 'CLK-37').naam).toContain('AVG');
  });

  it.each<[string, Partial<TermijnenInvoer>]>([
    ['de volgende zitting voor de zitting', { zitting: datum('2026-03-26'), volgendeZitting: datum('2026-03-25') }],
    [
      'de volgende zitting voor de dringende beslissing',
      { dringendOp: datum('2026-04-20'), volgendeZitting: datum('2026-04-19') },
    ],
    [
      'de volgende zitting voor die zonder quorum',
      { zonderQuorum: datum('2026-04-23'), volgendeZitting: datum('2026-04-22') },
    ],
    ['de evaluatie voor de ondertekening', { gpmiGetekend: datum('2026-06-26'), gpmiEvaluatie: datum('2026-06-25') }],
  ])('%s wordt geweigerd', (_, fout) => {
    expect(() => berekenTermijnen({ ...D01, ...fout })).toThrow(TermijnenFout);
  });
});
