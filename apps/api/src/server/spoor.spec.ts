import { leesTraceId } from './spoor.js';

const ID = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('het nummer van een verzoek', () => {
  it('is dat van de vrager als hij er een heeft', () => {
    expect(leesTraceId(`00-${ID}-00f067aa0ba902b7-01`)).toBe(ID);
  });

  it.each([
    undefined,
    '',
    'Jan Peeters',
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${ID}`,
    [`00-${ID}-00f067aa0ba902b7-01`],
  ])('is nieuw als hij %p stuurt', (kop) => {
    const nummer = leesTraceId(kop);
    expect(nummer).toMatch(/^[\da-f]{32}$/);
    expect(nummer).not.toBe(ID);
    expect(leesTraceId(kop)).not.toBe(nummer);
  });
});
