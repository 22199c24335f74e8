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

  it('meet de lettergrepen per woord, en rekent met wat het meet', () => {
    const { lettergrepenPerWoord, woordenPerZin, flesch } = leesbaarheidsverslag(
      boomVan('Bel ons. Kom naar het huis.'),
    );
    expect({ lettergrepenPerWoord, woordenPerZin }).toEqual({ lettergrepenPerWoord: 1, woordenPerZin: 3 });
    expect(flesch).toBe(127);
    expect(leesbaarheidsverslag(boomVan('U krijgt geen leefloon.')).lettergrepenPerWoord).toBe(1.25);
  });

  it('telt losse tekens niet als woord', () => {
    expect(leesbaarheidsverslag(boomVan('U krijgt € 50 per week.')).woorden).toBe(5);
  });

  it('een brief zonder lopende tekst is niet moeilijk', () => {
    const leeg = leesbaarheidsverslag({ ...boomVan(''), delen: [] });
    expect(leeg).toMatchObject({ woorden: 0, zinnen: 0, woordenPerZin: 0, lettergrepenPerWoord: 0, niveau: 'A2' });
  });

  it.each([
    ['een brief aan een cliënt', 'toekenning_leefloon', false],
    ['een uitnodiging voor het comité', 'oproeping', true],
    ['een brief aan een ander OCMW', 'doorzending', true],
    ['een formulier', 'aanvraagformulier', true],
  ] as const)('%s hoeft niet te zeggen wat te doen: %s, %p', (_wat, soort, goed) => {
    const boom = { ...boomVan('Wij bekeken uw dossier.', 'Waarom?'), soort };
    expect(leesbaarheidsverslag(boom).zegtWatTeDoen).toBe(goed);
  });

  it('stappen onder een andere kop zeggen ook wat te doen', () => {
    const gewoon = boomVan('Wij bekeken uw dossier.', 'Waarom?');
    const stappen = { s: 'stappen' as const, items: [[{ t: 'Bel ons.', b: false }]] };
    const alinea = { s: 'alinea' as const, tekst: [{ t: 'Dat is zo.', b: false }] };
    const met = (...blokken: readonly (typeof stappen | typeof alinea)[]) =>
      leesbaarheidsverslag({
        ...gewoon,
        delen: [...gewoon.delen, { soort: 'deel', kop: 'Hoe verder?', vermeldingen: [], blokken }],
      }).zegtWatTeDoen;
    expect(met(alinea, stappen)).toBe(true);
    expect(met(alinea)).toBe(false);
  });

  it('een stadhuiswoord dat twee keer staat, krijgt één keer raad', () => {
    const { raad, jargon } = leesbaarheidsverslag(boomVan('Bel ons onverwijld. Schrijf ons onverwijld.'));
    expect(jargon).toHaveLength(2);
    expect(raad).toEqual(['Schrijf "meteen" in plaats van "onverwijld".']);
  });

  it('mist wat de cliënt moet doen wanneer geen kop of stap dat zegt', () => {
    const verslag = leesbaarheidsverslag(boomVan('Wij bekeken uw dossier.', 'Waarom?'));
    expect(verslag.zegtWatTeDoen).toBe(false);
    expect(verslag.raad).toEqual(['Zeg wat de cliënt moet doen, of dat hij niets moet doen.']);
  });
});
