// What the specs of domain know from Jest, for mocha: the same `expect`, and tables of cases. Mocha gives each file its own
// `describe` and `it`, so each that it gives gets them.
import { expect } from 'expect';
import { bind } from 'jest-each';

Object.assign(globalThis, { expect });

for (const name of ['describe', 'it']) {
  /** @type {{ each?: unknown }} */
  let given = {};
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => given,
    set(/** @type {((title: string, run: () => void) => void) & { each?: unknown }} */ fn) {
      fn.each ??= bind((/** @type {string} */ title, /** @type {() => void} */ run) => fn(title, run), false);
      given = fn;
    },
  });
}
