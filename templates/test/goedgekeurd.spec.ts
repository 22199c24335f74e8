import { boomAlsTekst } from '../src/index.js';
import { goedgekeurd, voorbeelden } from './voorbeelden.js';

describe('elke brief leest zoals hij goedgekeurd is', () => {
  it.each(voorbeelden)('$naam', ({ golden, boom }) => {
    const tekst = boomAlsTekst(boom());
    expect(tekst).toBe(goedgekeurd(golden, tekst));
  });
});
