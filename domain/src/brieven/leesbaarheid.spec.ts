import { jargon } from './jargon.js';
import { aantalWoorden, langeZinnen, vindJargon, zinnenVan } from './leesbaarheid.js';

const woorden = (aantal: number) => `${Array.from({ length: aantal }, () => 'woord').join(' ')}.`;

describe('zinnen tellen', () => {
  it.each([
    ['twee zinnen', 'U woont alleen. Dat blijft zo.', 2],
    ['een vraag en een antwoord', 'Hebt u een vraag? Bel ons.', 2],
    ['een bedrag met een punt', 'U krijgt € 1.314,20 per maand.', 1],
    ['een afkorting', 'Op 8 juni schreef dr. Wijns een attest.', 1],
    ['een zin die met een bedrag begint', 'Dat is alles. € 640 telt niet mee.', 2],
    ['een uur met een punt', 'Kom om 14.30 uur langs.', 1],
  ])('%s', (_wat, tekst, aantal) => {
    expect(zinnenVan(tekst)).toHaveLength(aantal);
  });

  it('een los teken telt niet als woord', () => {
    expect(aantalWoorden('U krijgt € 5 × 3 – meer niet.')).toBe(6);
  });

  it.each([
    [19, 0],
    [20, 0],
    [21, 1],
  ])('een zin van %d woorden geeft %d waarschuwing', (aantal, waarschuwingen) => {
    expect(langeZinnen(woorden(aantal))).toHaveLength(waarschuwingen);
  });
});

describe('stadhuiswoorden', () => {
  it.each([
    ['Gelieve ons te bellen.', 'Gelieve', 'wilt u'],
    ['Dit dient te gebeuren.', 'dient te', 'moeten'],
    ['Het bedrag wordt teruggevorderd.', 'teruggevorderd', 'terugvragen'],
    ['Uiterlijk op 3 mei.', 'Uiterlijk', 'ten laatste'],
  ])('%s', (tekst, gevonden, gewoon) => {
    expect(vindJargon(tekst)).toEqual([{ gevonden, gewoon }]);
  });

  it.each(['De uiterlijke kenmerken.', 'Een echtere kans.', 'De docht van de rivier.'])(
    'een langer woord dat er zo begint, telt niet: %s',
    (tekst) => {
      expect(vindJargon(tekst)).toEqual([]);
    },
  );

  it('elk woord van de lijst wordt gevonden, met het gewone woord erbij', () => {
    for (const { woord, gewoon, vormen } of jargon) {
      for (const vorm of [woord, ...vormen])
        expect(vindJargon(`Het ${vorm} hier.`)).toContainEqual({ gevonden: vorm, gewoon });
    }
  });
});

it('knipt de randen van een tekst weg en telt geen lege zinnen', () => {
  expect(zinnenVan('  Bel ons.  Kom langs. ')).toEqual(['Bel ons.', 'Kom langs.']);
  expect(zinnenVan('   ')).toEqual([]);
});
