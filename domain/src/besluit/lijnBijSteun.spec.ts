import { STEUNSOORTEN } from '../hulp/hulpsoorten.js';
import { magTerugvorderbaarZijn, pastBijSteun, soortenBijSteun } from './lijnBijSteun.js';
import { SOORT_BIJ_BESLUIT } from './lijnen.js';

const TOEGEKEND = SOORT_BIJ_BESLUIT['TOEKENNING'] ?? [];

/** As a social worker would say it: what each aid can be granted as. */
const VERWACHT: Readonly<Record<string, readonly string[]>> = {
  LL1: ['leefloon'],
  LL2: ['leefloon'],
  LL3: ['leefloon'],
  ELL: ['leefloon'],
  AFS: ['eenmalig', 'periodiek'],
  VS: ['eenmalig', 'periodiek'],
  DS: ['begeleiding', 'dienst', 'eenmalig'],
  HW: ['eenmalig', 'plan'],
  IP: ['installatiepremie'],
  VT: ['verwarming'],
  EF: ['eenmalig'],
  LAC: ['begeleiding', 'dienst'],
  LOI: ['begeleiding', 'dienst'],
  RA: ['referentieadres'],
  MK: ['eenmalig', 'kaart', 'medisch'],
  DMH: ['medisch'],
  BB: ['begeleiding', 'dienst'],
  BBH: ['begeleiding', 'dienst'],
  SB: ['begeleiding', 'dienst', 'plan'],
  AP: ['plan'],
  A60: ['tewerkstelling'],
  A61: ['begeleiding', 'dienst'],
  GPMI: ['begeleiding', 'dienst'],
  PSA: ['eenmalig'],
};

describe.each(STEUNSOORTEN)('%s', (steun) => {
  it.each(TOEGEKEND)('als %s', (soort) => {
    expect(pastBijSteun(soort, steun)).toBe(VERWACHT[steun]?.includes(soort));
  });

  it('kan minstens op één manier toegekend worden', () => expect(soortenBijSteun(steun)).not.toEqual([]));
});

it('een code die niet bestaat, past bij niets', () => expect(pastBijSteun('eenmalig', 'XX')).toBe(false));

it.each([
  ['HW', true],
  ['VS', true],
  ['AFS', true],
  ['IP', false],
  ['BB', false],
  ['PSA', false],
] as const)('%s onder voorwaarde van terugbetaling: %s', (steun, mag) => {
  expect(magTerugvorderbaarZijn(steun)).toBe(mag);
});
