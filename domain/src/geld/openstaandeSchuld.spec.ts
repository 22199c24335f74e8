import * as fc from 'fast-check';
import { openstaandeSchuld } from './openstaandeSchuld.js';

const schuld = (ontvangenCent: readonly number[], kwijtgescholdenCent: readonly number[] = []) =>
  openstaandeSchuld({ bedragCent: 131_421, ontvangenCent, kwijtgescholdenCent });

describe('wat van een terugvordering nog te betalen blijft', () => {
  it.each([
    ['niets betaald', [], [], 131_421],
    ['een cent te weinig', [131_420], [], 1],
    ['alles betaald', [131_421], [], 0],
    ['deels betaald, de rest kwijtgescholden', [31_421], [100_000], 0],
    ['een geweigerde vraag om kwijtschelding', [5_000, 5_000], [0], 121_421],
  ])('%s', (_wat, ontvangen, kwijt, open) => {
    expect(schuld(ontvangen, kwijt)).toBe(open);
  });

  it('is nooit minder dan nul, en groeit niet door een betaling', () => {
    expect(schuld([131_421], [1])).toBe(0);
    expect(() => schuld([-1])).toThrow('niet groter');
  });

  it('is samen met wat eraf ging de hele schuld, tot op de cent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 13 }), (ontvangen) => {
        expect(schuld(ontvangen) + ontvangen.reduce((a, b) => a + b, 0)).toBe(131_421);
      }),
    );
  });
});
