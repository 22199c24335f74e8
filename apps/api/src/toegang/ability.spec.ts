import { eisRecht, mag } from './ability.js';

describe('wat iemand met een ding mag', () => {
  it.each([
    ['open is', { inzageOpen: true }, true],
    ['dicht is', { inzageOpen: false }, false],
    ['niet gezegd is', {}, false],
  ])('een comitélid leest een agendapunt waarvan de inzage %s: %s', (_wat, punt, verwacht) => {
    expect(mag(['comitelid'], 'agendapunt.lezen', punt)).toBe(verwacht);
  });

  it('het hoofd van de sociale dienst leest een agendapunt altijd', () => {
    expect(mag(['hoofdSocialeDienst'], 'agendapunt.lezen', { inzageOpen: false })).toBe(true);
  });

  it('twee rollen tellen samen', () => {
    expect(mag(['comitelid', 'secretaris'], 'agendapunt.lezen', { inzageOpen: false })).toBe(true);
    expect(mag(['onthaal'], 'brief.ondertekenen')).toBe(false);
    expect(mag(['onthaal', 'voorzitter'], 'brief.ondertekenen')).toBe(true);
  });

  it('wie geen rol heeft, mag niets', () => {
    expect(mag([], 'profiel.lezen')).toBe(false);
  });

  it('een weigering zegt in een zin wat nodig is', () => {
    expect(() => eisRecht(['onthaal'], 'brief.ondertekenen')).toThrow('Nodig is: brieven ondertekenen.');
  });
});
