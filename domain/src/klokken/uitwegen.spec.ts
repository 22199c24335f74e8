import { datum } from '../tijd/datum.js';
import { uitwegenVoor } from './uitwegen.js';
import { laatsteHaalbareZitting, mogelijkeBijkomendeZittingen, verslagUiterlijk } from './zittingen.js';

const D12 = { nu: datum('2026-06-22'), uiterlijk: datum('2026-07-01'), oproepingDagen: 8 };

describe('de vijf uitwegen als geen gewone zitting nog op tijd is', () => {
  it('staan altijd in dezelfde volgorde', () => {
    expect(uitwegenVoor(D12).map(({ soort }) => soort)).toEqual([
      'bijkomendeZitting',
      'hoogdringend',
      'subcomite',
      'dringendeSteun',
      'voorschot',
    ]);
  });

  it.each([
    ['2026-06-22', '2026-07-01', '2026-06-23'],
    ['2026-06-23', '2026-07-01', '2026-06-23'],
  ])('D12: op %s kan de bijkomende zitting nog tot %s, op te roepen tegen %s', (nu, zitting, oproepen) => {
    expect(uitwegenVoor({ ...D12, nu: datum(nu) })[0]).toMatchObject({
      mogelijk: true,
      zittingUiterlijk: zitting,
      oproepenUiterlijk: oproepen,
    });
  });

  it('D12: op 24 juni kan een bijkomende zitting niet meer, de vier andere wegen wel', () => {
    const [bijkomend, ...andere] = uitwegenVoor({ ...D12, nu: datum('2026-06-24') });
    expect(bijkomend).toMatchObject({ mogelijk: false });
    expect(bijkomend?.zittingUiterlijk).toBeUndefined();
    expect(andere.every(({ mogelijk }) => mogelijk)).toBe(true);
  });
});

describe('eigen sluitingsdagen van het OCMW', () => {
  const brugdag = datum('2026-05-15');

  it('tellen mee in de werkdagen voor het verslag: de dag na Hemelvaart dicht', () => {
    expect(verslagUiterlijk(datum('2026-05-26'), 8)).toBe('2026-05-13');
    expect(verslagUiterlijk(datum('2026-05-26'), 8, [brugdag])).toBe('2026-05-12');
  });

  it('maken een zitting die net nog kon, onhaalbaar', () => {
    const zittingen = [{ id: 'a', datum: datum('2026-05-26'), oproepingDagen: 8 }];
    const horizon = { nu: datum('2026-05-15'), uiterlijk: datum('2026-06-01'), werkdagenVerslag: 1 };
    expect(laatsteHaalbareZitting(zittingen, horizon)?.id).toBe('a');
    const vrijeDagen = [datum('2026-05-18')];
    expect(laatsteHaalbareZitting(zittingen, { ...horizon, vrijeDagen })).toBeUndefined();
  });

  it('zijn geen dag voor een bijkomende zitting', () => {
    const horizon = { nu: datum('2026-05-06'), uiterlijk: brugdag };
    expect(mogelijkeBijkomendeZittingen(horizon, 8).map(({ datum: dag }) => dag)).toContain(brugdag);
    expect(mogelijkeBijkomendeZittingen({ ...horizon, vrijeDagen: [brugdag] }, 8)).toEqual([]);
  });
});
