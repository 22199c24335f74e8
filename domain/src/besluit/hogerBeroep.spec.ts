import { eindvonnis, magDefinitief } from './hogerBeroep.js';

const VONNIS = { uitkomst: 'deels', uitkomstOp: '2026-09-10', hogerBeroepTot: '2026-10-14', definitiefOp: null };

describe('wat een arrest van een vonnis overlaat', () => {
  it.each([
    ['deels', { uitkomst: 'bevestigd' }, 'deels'],
    ['ongelijk', { uitkomst: 'bevestigd' }, 'ongelijk'],
    ['gelijk', { uitkomst: 'afstand' }, 'gelijk'],
    ['gelijk', { uitkomst: 'hervormd', voorClient: 'ongelijk' }, 'ongelijk'],
    ['ongelijk', { uitkomst: 'hervormd', voorClient: 'deels' }, 'deels'],
  ] as const)('vonnis %s, arrest %j: de cliënt houdt %s over', (vonnis, arrest, over) => {
    expect(eindvonnis(vonnis, arrest)).toBe(over);
  });
});

describe('een uitspraak is definitief', () => {
  it('de dag na de termijn voor het arbeidshof', () => {
    expect(magDefinitief(VONNIS, null)).toEqual({ mag: true, vroegst: '2026-10-15' });
  });

  it('na een arrest niet vóór dat arrest, en verder op het woord van een mens', () => {
    expect(magDefinitief(VONNIS, { uitkomst: 'bevestigd', uitkomstOp: '2027-03-01' })).toEqual({
      ...{ mag: true, vroegst: '2027-03-01' },
    });
  });

  it.each([
    ['zonder vonnis', { ...VONNIS, uitkomst: null, uitkomstOp: null, hogerBeroepTot: null }, null, /geen vonnis/],
    ['na afstand', { ...VONNIS, uitkomst: 'afstand', hogerBeroepTot: null }, null, /geen vonnis/],
    ['een tweede keer', { ...VONNIS, definitiefOp: '2026-10-15' }, null, /al definitief/],
    ['zolang het arbeidshof niet besliste', VONNIS, { uitkomst: null, uitkomstOp: null }, /nog niet beslist/],
  ] as const)('niet %s', (_wanneer, vonnis, arrest, waarom) => {
    expect(magDefinitief(vonnis, arrest)).toEqual({ mag: false, waarom: expect.stringMatching(waarom) as string });
  });
});
