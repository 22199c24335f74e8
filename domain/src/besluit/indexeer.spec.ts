import { datum } from '../tijd/datum.js';
import type { Berekencontext } from './berekencontext.js';
import { indexeer } from './indexeer.js';

const VANAF = datum('2026-06-01');
const rij = {
  vanaf: VANAF,
  waarde: { 1: 90_000, 2: 135_000, 3: 180_000 },
  bron: 'omzendbrief (fictief)',
  zekerheid: 'gevonden' as const,
};
const context = (anders: Partial<Berekencontext> = {}): Berekencontext => ({
  ...{ referentiedatum: datum('2026-03-09'), eigenInkomens: [], onderhoudsplichtigen: [] },
  bevestigdTot: { leefloon: { rijen: [rij] } },
  ...{ eerdereSancties: [], terugvorderingen: [], verjaringJaren: 5 },
  ...anders,
});
const inkomen = (maandbedragCent: number, van: string) => ({ maandbedragCent, van: datum(van) });
const lopend = (maandbedragCent: number) => ({ categorie: 2 as const, maandbedragCent, vanaf: VANAF });

describe('een nieuw barema bij lopende steun', () => {
  it('brengt het bedrag van de categorie op dat van het nieuwe barema', () => {
    expect(indexeer(lopend(131_420), context())).toEqual({ uitkomst: 'aangepast', nieuwCent: 135_000 });
  });

  it('laat de middelen zoals ze waren', () => {
    const met = context({ eigenInkomens: [inkomen(31_420, '2026-01-01')] });
    expect(indexeer(lopend(102_083), met)).toEqual({ uitkomst: 'aangepast', nieuwCent: 105_663 });
  });

  it.each([
    ['de dag voor', '2026-05-31', 'nakijken'],
    ['op', '2026-06-01', 'aangepast'],
    ['de dag na', '2026-06-02', 'aangepast'],
  ])('telt een inkomen niet mee dat begint %s de eerste dag, tenzij het al liep', (_wanneer, van, uitkomst) => {
    expect(indexeer(lopend(131_420), context({ eigenInkomens: [inkomen(50_000, van)] }))).toMatchObject({ uitkomst });
  });

  it('verhoogt ook het deel van de samenwonende ouder', () => {
    const vader = { hoedanigheid: 'vader', van: datum('2020-01-01'), inkomens: [inkomen(100_000, '2020-01-01')] };
    const gezin = context({ onderhoudsplichtigen: [vader] });
    const zonder = indexeer({ ...lopend(76_518), categorie: 1 }, gezin);
    expect(zonder).toEqual({ uitkomst: 'aangepast', nieuwCent: 81_292 });
  });

  it('doet niets als het bedrag al dat van het nieuwe barema is', () => {
    expect(indexeer(lopend(135_000), context())).toEqual({ uitkomst: 'ongewijzigd' });
  });

  it.each([
    ['het bedrag niet uit het dossier volgt', lopend(120_000), context()],
    ['er geen nieuw barema is', lopend(131_420), context({ bevestigdTot: {} })],
  ])('laat iemand nakijken als %s', (_waarom, steun, met) => {
    expect(indexeer(steun, met)).toEqual({ uitkomst: 'nakijken' });
  });
});

describe('wat op de dag voor het nieuwe barema liep, blijft gelden', () => {
  const vader = (anders: object = {}) => ({
    ...{ hoedanigheid: 'vader', van: datum('2020-01-01'), inkomens: [inkomen(100_000, '2020-01-01')] },
    ...anders,
  });
  const eigen = (van: string, tot?: string) =>
    context({
      eigenInkomens: [{ ...inkomen(31_420, van), ...(tot === undefined ? {} : { tot: datum(tot) }) }],
    });

  it.each([
    ['twee dagen ervoor', '2026-05-30', 131_420, 135_000],
    ['de dag ervoor', '2026-05-31', 102_083, 105_663],
    ['op de dag zelf', '2026-06-01', 102_083, 105_663],
    ['later', '2026-12-31', 102_083, 105_663],
  ])('een eigen inkomen dat eindigt %s', (_wanneer, tot, lopendCent, nieuwCent) => {
    expect(indexeer(lopend(lopendCent), eigen('2026-01-01', tot))).toEqual({ uitkomst: 'aangepast', nieuwCent });
  });

  it.each([
    ['de dag ervoor', '2026-05-31', 102_083, 105_663],
    ['op de dag zelf', '2026-06-01', 131_420, 135_000],
  ])('een eigen inkomen dat begint %s', (_wanneer, van, lopendCent, nieuwCent) => {
    expect(indexeer(lopend(lopendCent), eigen(van))).toEqual({ uitkomst: 'aangepast', nieuwCent });
  });

  it.each<[string, object, number, number]>([
    ['al verhuisd was', { tot: datum('2026-05-30') }, 87_613, 90_000],
    ['de dag ervoor voor het laatst meewoont', { tot: datum('2026-05-31') }, 76_518, 81_292],
    ['pas op de dag zelf intrekt', { van: datum('2026-06-01') }, 87_613, 90_000],
    ['de dag ervoor introk', { van: datum('2026-05-31') }, 76_518, 81_292],
    [
      'al geen inkomen meer had',
      { inkomens: [{ ...inkomen(100_000, '2020-01-01'), tot: datum('2026-05-30') }] },
      87_613,
      90_000,
    ],
    ['pas op de dag zelf een inkomen krijgt', { inkomens: [inkomen(100_000, '2026-06-01')] }, 87_613, 90_000],
    [
      'de dag ervoor voor het laatst een inkomen heeft',
      { inkomens: [{ ...inkomen(100_000, '2020-01-01'), tot: datum('2026-05-31') }] },
      76_518,
      81_292,
    ],
  ])('een vader die %s', (_wat, anders, lopendCent, nieuwCent) => {
    const gezin = context({ onderhoudsplichtigen: [vader(anders)] });
    expect(indexeer({ ...lopend(lopendCent), categorie: 1 }, gezin)).toEqual({
      ...{ uitkomst: 'aangepast', nieuwCent },
    });
  });

  it('laat iemand nakijken als er niets zou overblijven', () => {
    const laag = { ...rij, waarde: { 1: 10_000, 2: 20_000, 3: 30_000 } };
    const met = { ...eigen('2026-01-01'), bevestigdTot: { leefloon: { rijen: [laag] } } };
    expect(indexeer(lopend(102_083), met)).toEqual({ uitkomst: 'nakijken' });
  });

  it('laat iemand nakijken als het barema maar tot de dag ervoor bevestigd is', () => {
    expect(indexeer(lopend(131_420), context({ bevestigdTot: { leefloon: datum('2026-05-31') } }))).toEqual({
      uitkomst: 'nakijken',
    });
  });

  it('zwijgt niet over een inkomen dat niet kan bestaan', () => {
    expect(() => indexeer(lopend(131_420), context({ eigenInkomens: [inkomen(-1, '2026-01-01')] }))).toThrow(
      'negatief',
    );
  });
});
