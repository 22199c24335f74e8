import fc from 'fast-check';
import { aanwezigOp, botsendePunten, foutInBeweging, magDeelnemen, type Beweging } from './aanwezigheid.js';

/** 'an binnen 10' is Ann who comes in at moment 10. */
const bewegingen = (...tekst: readonly string[]): Beweging[] =>
  tekst.map((regel) => {
    const [lidId = '', soort, op] = regel.split(' ');
    return { lidId, soort: soort as Beweging['soort'], op: Number(op) };
  });
const nieuw = (tekst: string): Beweging => bewegingen(tekst)[0]!;

describe('wie in de zaal zit', () => {
  const middag = bewegingen('an binnen 10', 'bo binnen 12', 'an buiten 20', 'an terug 30');

  it.each([
    ['voor iemand binnenkwam', 9, []],
    ['op het ogenblik dat Ann binnenkomt', 10, ['an']],
    ['net voor Bo binnenkomt', 11, ['an']],
    ['als beiden er zijn', 12, ['an', 'bo']],
    ['op het ogenblik dat Ann weggaat', 20, ['bo']],
    ['net voor Ann terug is', 29, ['bo']],
    ['als Ann terug is', 30, ['an', 'bo']],
  ])('%s', (_wanneer, moment, verwacht) => {
    expect([...aanwezigOp(middag, moment)].sort()).toEqual(verwacht);
  });

  it('volgt bij twee bewegingen op hetzelfde ogenblik de laatst genoteerde', () => {
    expect(aanwezigOp(bewegingen('an binnen 10', 'an buiten 10'), 10).has('an')).toBe(false);
    expect(aanwezigOp(bewegingen('an buiten 10', 'an terug 10'), 10).has('an')).toBe(true);
  });

  it('volgt het uur en niet de volgorde van noteren', () => {
    expect(aanwezigOp(bewegingen('an buiten 20', 'an binnen 10'), 25).has('an')).toBe(false);
    expect(aanwezigOp(bewegingen('an buiten 20', 'an binnen 10'), 15).has('an')).toBe(true);
  });
});

describe('welke beweging op een andere kan volgen', () => {
  const BINNEN = 'Dit lid is al binnen.';
  const NIET_BINNEN = 'Dit lid is niet binnen en kan dus niet weggaan.';
  const WEG_GEWEEST = 'Dit lid was al binnen en ging weg: noteer dat het terug is.';
  const NIET_WEG = 'Dit lid is niet weggegaan en kan dus niet terugkomen.';
  const LATER = 'Van dit lid is al een latere beweging genoteerd. Trek die eerst in als ze fout is.';

  it.each([
    ['wie er nog niet was, komt binnen', [], 'an binnen 10', undefined],
    ['wie er nog niet was, kan niet weggaan', [], 'an buiten 10', NIET_BINNEN],
    ['wie er nog niet was, kan niet terugkomen', [], 'an terug 10', NIET_WEG],
    ['wie binnen is, komt niet nog eens binnen', ['an binnen 10'], 'an binnen 20', BINNEN],
    ['wie binnen is, gaat weg', ['an binnen 10'], 'an buiten 20', undefined],
    ['wie binnen is, komt niet terug', ['an binnen 10'], 'an terug 20', NIET_WEG],
    ['wie weg is, komt niet als nieuw binnen', ['an binnen 10', 'an buiten 20'], 'an binnen 30', WEG_GEWEEST],
    ['wie weg is, gaat niet nog eens weg', ['an binnen 10', 'an buiten 20'], 'an buiten 30', NIET_BINNEN],
    ['wie weg is, komt terug', ['an binnen 10', 'an buiten 20'], 'an terug 30', undefined],
    ['wie terug is, gaat weer weg', ['an binnen 10', 'an buiten 20', 'an terug 30'], 'an buiten 40', undefined],
    ['wie terug is, is binnen', ['an binnen 10', 'an buiten 20', 'an terug 30'], 'an binnen 40', BINNEN],
    ['een vroeger uur dan het laatste', ['an binnen 10'], 'an buiten 9', LATER],
    ['hetzelfde uur als het laatste', ['an binnen 10'], 'an buiten 10', undefined],
    ['wat een ander deed, telt niet', ['bo binnen 10'], 'an binnen 9', undefined],
    ['een ander die weg is, kan voor Ann niet terugkomen', ['bo binnen 1', 'bo buiten 2'], 'an terug 3', NIET_WEG],
  ])('%s', (_wat, eerder, tekst, fout) => {
    expect(foutInBeweging(bewegingen(...eerder), nieuw(tekst))).toBe(fout);
  });

  it('na elke toegelaten beweging klopt de zaal: wie wegging is er niet, wie kwam is er wel', () => {
    const willekeurig = fc.record({
      lidId: fc.constantFrom('an', 'bo'),
      soort: fc.constantFrom('binnen' as const, 'buiten' as const, 'terug' as const),
      op: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 12 }), (reeks) => {
        const toegelaten: Beweging[] = [];
        for (const beweging of reeks) {
          if (foutInBeweging(toegelaten, beweging) !== undefined) continue;
          toegelaten.push(beweging);
          expect(aanwezigOp(toegelaten, beweging.op).has(beweging.lidId)).toBe(beweging.soort !== 'buiten');
        }
      }),
    );
  });
});

describe('een beweging die achteraf genoteerd wordt', () => {
  const punten = [
    { volgnr: 1, gestemdOp: 10, geteld: ['an', 'bo'] },
    { volgnr: 2, gestemdOp: 20, geteld: ['an'] },
    { volgnr: 3, gestemdOp: 30, geteld: ['an', 'bo'] },
  ];

  it.each([
    ['wie vertrok, mag bij een later punt niet meegeteld zijn', 'bo buiten 5', [1, 3]],
    ['wie binnenkwam, moet bij een later punt meegeteld zijn', 'bo binnen 5', [2]],
    ['wie terugkwam ook', 'bo terug 15', [2]],
    ['een punt van hetzelfde ogenblik blijft gelden', 'bo buiten 10', [3]],
    ['een punt van ervoor blijft gelden', 'an buiten 30', []],
  ])('%s', (_wat, tekst, botst) => {
    expect(botsendePunten(punten, nieuw(tekst))).toEqual(botst);
  });
});

it.each([
  ['ter_plaatse', 'ter_plaatse', true],
  ['ter_plaatse', 'digitaal', false],
  ['digitaal', 'ter_plaatse', false],
  ['digitaal', 'digitaal', true],
  ['hybride', 'ter_plaatse', true],
  ['hybride', 'digitaal', true],
] as const)('aan een zitting %s deelnemen %s: %p', (vorm, deelname, mag) => {
  expect(magDeelnemen(vorm, deelname)).toBe(mag);
});
