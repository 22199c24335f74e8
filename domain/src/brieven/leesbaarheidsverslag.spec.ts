import type { BriefBoom } from './boom.js';
import { fleschDouma, leesbaarheidsverslag, lettergrepen, lijdendeZinnen, taalniveau } from './leesbaarheidsverslag.js';

const boomVan = (tekst: string, kop = 'Wat moet u doen?'): BriefBoom => ({
  soort: 'toekenning_leefloon',
  titel: 'U krijgt een leefloon',
  datum: '2026-03-27',
  referentie: 'HB-2026-0001',
  ocmw: { naam: 'OCMW Heidebeke', adres: ['Dorpsplein 1'], initiaal: 'H' },
  kenmerken: [],
  adres: [],
  kort: [],
  intro: [],
  delen: [{ soort: 'deel', kop, vermeldingen: [], blokken: [{ s: 'alinea', tekst: [{ t: tekst, b: false }] }] }],
});

describe('lettergrepen', () => {
  it.each([
    ['huis', 1],
    ['leefloon', 2],
    ['beslissing', 3],
    ['draaien', 2],
    ['reëel', 2],
    ['mw', 1],
    ['2026', 4],
    ['BE68539007547034', 5],
  ])('%s telt er %d', (woord, aantal) => {
    expect(lettergrepen(woord)).toBe(aantal);
  });
});

describe('de score van Flesch-Douma', () => {
  it('volgt de formule: 206,84 − 0,93 × woorden per zin − 77 × lettergrepen per woord', () => {
    expect(fleschDouma(10, 1.5)).toBeCloseTo(82.04, 2);
  });

  it.each([
    [85, 10, 'A2'],
    [84, 10, 'B1'],
    [60, 15, 'B1'],
    [59, 15, 'B2'],
    [60, 16, 'B2'],
    [40, 20, 'B2'],
    [39, 20, 'C1'],
    [90, 21, 'C1'],
  ] as const)('%d met %d woorden per zin is niveau %s', (flesch, woorden, niveau) => {
    expect(taalniveau(flesch, woorden)).toBe(niveau);
  });
});

describe('lijdende zinnen', () => {
  it.each(['Het geld wordt gestort.', 'De beslissing werd betekend.', 'Wij vragen dat u gehoord wordt.'])(
    '%s',
    (zin) => {
      expect(lijdendeZinnen(zin)).toEqual([zin]);
    },
  );

  it.each(['U wordt 18 jaar.', 'Wij storten het geld.', 'Het geld is gestort.'])('niet: %s', (zin) => {
    expect(lijdendeZinnen(zin)).toEqual([]);
  });
});

describe('het verslag', () => {
  it('heeft geen raad voor een eenvoudige tekst', () => {
    const verslag = leesbaarheidsverslag(boomVan('U woont alleen. Bel ons als dat verandert.'));
    expect(verslag).toMatchObject({ woorden: 8, zinnen: 2, woordenPerZin: 4, raad: [] });
  });

  it('geeft raad voor een lange zin, een stadhuiswoord, een lijdende zin en een moeilijke tekst', () => {
    const zin =
      'Overeenkomstig de voormelde regelgeving wordt de betrokkene verzocht onverwijld de noodzakelijke documenten over te leggen die de administratieve behandeling van de aangelegenheid mogelijk maken.';
    const { niveau, raad } = leesbaarheidsverslag(boomVan(zin));
    expect(niveau).toBe('C1');
    expect(raad).toEqual(
      expect.arrayContaining([
        'Deze tekst is niveau C1. Maak zinnen en woorden korter.',
        expect.stringMatching(/^Deze zin telt \d+ woorden/),
        'Schrijf "meteen" in plaats van "onverwijld".',
        `Zeg wie iets doet: "${zin}"`,
      ]),
    );
  });

  it('mist wat de cliënt moet doen wanneer geen kop of stap dat zegt', () => {
    const verslag = leesbaarheidsverslag(boomVan('Wij bekeken uw dossier.', 'Waarom?'));
    expect(verslag.zegtWatTeDoen).toBe(false);
    expect(verslag.raad).toEqual(['Zeg wat de cliënt moet doen, of dat hij niets moet doen.']);
  });
});
