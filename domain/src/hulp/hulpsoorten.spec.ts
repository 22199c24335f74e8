import { artikelen, drukbaar } from '../recht/artikelen.js';
import {
  drukbareGrondslag,
  fouteSpoorkeuze,
  HULPSOORTEN,
  moetTerugbetalen,
  standaardtekst,
  STEUNSOORTEN,
} from './hulpsoorten.js';

/** domein 5.2, in its own order, and DS. */
const DOMEIN = [
  ...['LL1', 'LL2', 'LL3', 'ELL', 'AFS', 'HW', 'VT', 'LOI', 'BB', 'BBH', 'SB', 'MK', 'DMH', 'A60', 'A61'],
  ...['GPMI', 'IP', 'AP', 'VS', 'PSA', 'EF', 'LAC', 'RA', 'DS'],
];

describe('de tabel van hulp', () => {
  it('kent elke code van het domein en geen andere', () => {
    expect([...STEUNSOORTEN].sort()).toEqual([...DOMEIN].sort());
  });

  it.each(STEUNSOORTEN)('%s heeft een grondslag die in een brief mag, of zegt waar de regel staat', (steun) => {
    const { grondslag, andereGrondslag, bron } = HULPSOORTEN[steun];
    expect(grondslag.length > 0 || andereGrondslag !== undefined || bron !== '').toBe(true);
    expect(() => drukbareGrondslag(steun).map((id) => drukbaar(id))).not.toThrow();
  });

  it.each(STEUNSOORTEN)('%s toont wat niet uit het domein komt als na te kijken of fictief', (steun) => {
    const { bewijsstukken, grootboek } = HULPSOORTEN[steun];
    expect(bewijsstukken.zekerheid).toBe('na_te_kijken');
    expect(grootboek).toEqual({ rekening: expect.stringMatching(/^\d{7}$/) as string, bron: 'fictief' });
  });

  it.each(STEUNSOORTEN)('%s vraagt nooit maanden rekeninguittreksels', (steun) => {
    expect(HULPSOORTEN[steun].bewijsstukken.waarde.join(' ')).not.toContain('uittreksel');
  });

  it.each(STEUNSOORTEN)('%s wordt uitgelegd in korte zinnen', (steun) => {
    const zinnen = HULPSOORTEN[steun].uitleg.split(/(?<=[.?!])\s+/);
    expect(Math.max(...zinnen.map((zin) => zin.split(/\s+/).length))).toBeLessThanOrEqual(20);
  });
});

describe('terugbetalen', () => {
  it.each([
    ['HW', undefined, false],
    ['HW', false, false],
    ['HW', true, true],
    ['LL2', true, false],
    ['VS', undefined, true],
  ] as const)('%s met "%s" in de beslissing: %s', (steun, gezegd, verwacht) => {
    expect(moetTerugbetalen(steun, gezegd)).toBe(verwacht);
  });
});

describe('het spoor', () => {
  it.each([
    ['LL1', 'MI', true],
    ['LL1', 'MD', false],
    ['GPMI', 'MD', false],
    ['ELL', 'MI', false],
    ['BBH', 'MI', false],
    ['IP', 'MI', true],
    ['IP', 'MD', true],
    ['A61', 'MD', true],
  ] as const)('%s onder %s: %s', (steun, spoor, mag) => {
    expect(fouteSpoorkeuze(steun, spoor) === undefined).toBe(mag);
  });
});

it.each([
  ['LL2', 'U krijgt een leefloon.', 'U krijgt geen leefloon.'],
  ['MK', 'U krijgt hulp voor uw medische kosten.', 'U krijgt geen hulp voor uw medische kosten.'],
  ['BBH', 'U krijgt budgetbeheer.', 'U krijgt geen budgetbeheer.'],
] as const)('de standaardtekst van %s is een gewone zin', (steun, ja, nee) => {
  expect([standaardtekst(steun, 'toekenning'), standaardtekst(steun, 'weigering')]).toEqual([ja, nee]);
});

describe('de wet waaronder hulp gevraagd wordt', () => {
  it.each([
    ['LL2', 'MI', undefined],
    ['LL2', 'MD', 'Leefloon en GPMI horen bij maatschappelijke integratie (MI).'],
    ['GPMI', 'MD', 'Leefloon en GPMI horen bij maatschappelijke integratie (MI).'],
    ['AFS', 'MD', undefined],
    ['AFS', 'MI', 'Deze steun hoort bij maatschappelijke dienstverlening (MD).'],
  ] as const)('%s onder %s', (steun, spoor, fout) => {
    expect(fouteSpoorkeuze(steun, spoor)).toBe(fout);
  });

  it.each(STEUNSOORTEN)('van %s staat geen artikel waarover twijfel is in een brief', (steun) => {
    const { grondslag } = HULPSOORTEN[steun];
    const zeker = grondslag.filter((id) => ['gevonden', 'na_te_kijken'].includes(artikelen[id].zekerheid));
    expect(drukbareGrondslag(steun)).toEqual(zeker);
  });
});

describe('de eerste woorden over een lijn', () => {
  it.each(STEUNSOORTEN)('%s: wie het krijgt, leest het; wie het niet krijgt, leest geen "een"', (steun) => {
    const { gevraagd } = HULPSOORTEN[steun];
    expect(standaardtekst(steun, 'toekenning')).toBe(`U krijgt ${gevraagd}.`);
    expect(standaardtekst(steun, 'weigering')).toMatch(/^U krijgt geen (?!een ).+[.]$/);
  });

  it('knipt alleen het lidwoord vooraan weg', () => {
    expect(standaardtekst('LL2', 'weigering')).toBe('U krijgt geen leefloon.');
  });
});
