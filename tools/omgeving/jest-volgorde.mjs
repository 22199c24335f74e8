// The order in which the test files run: the proofs on real processes first. They take minutes each, and begun last they
// would keep one processor busy while the other waits; a clean checkout has no times of an earlier run to go by.
import sequencer from '@jest/test-sequencer';

/** The class itself: its types speak of what `require` would give. */
const Sequencer = /** @type {typeof sequencer.default} */ (/** @type {unknown} */ (sequencer));

const LONG = 'proeven';

export default class Volgorde extends Sequencer {
  /**
   * @override
   * @param {import("jest-runner").Test[]} tests
   */
  sort(tests) {
    const own = /** @type {typeof tests} */ (super.sort(tests));
    const isLong = (/** @type {(typeof tests)[number]} */ test) => test.context.config.displayName?.name === LONG;
    return [...own.filter(isLong), ...own.filter((test) => !isLong(test))];
  }
}
