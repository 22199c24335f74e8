// The tests of domain are written for Jest. Mutation testing runs them in Mocha, which loads them once and then runs one
// test in milliseconds where Jest starts anew: this gives Mocha the few words of Jest that they use.
import { expect } from 'expect';
import { bind } from 'jest-each';
import { createRequire } from 'node:module';

// Not imported: the types of Mocha would clash with those of Jest over the same words.
const { interfaces } = createRequire(import.meta.url)('mocha');
const { bdd } = interfaces;

/** @param {{ on: (event: 'pre-require', act: (words: Record<string, any>) => void) => void }} suite */
interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (words) => {
    Object.assign(words.it, { each: bind(words.it) });
    Object.assign(words.describe, { each: bind(words.describe) });
    Object.assign(words, { expect });
  });
};
