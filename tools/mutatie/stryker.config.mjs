// Mutation testing of `domain`: does a test go red when the law is broken? Started by `npm run mutatie [-- MAP ...]`.
// Outside `npm test`: it runs the tests of domain thousands of times. docs/mutatie.md keeps the outcome.
export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  // Compiled once with every fault in it behind a switch; the tests stay loaded in one process, so a fault costs milliseconds.
  buildCommand: 'tsc -p tools/mutatie/tsconfig.json',
  mochaOptions: { spec: ['domain/mutatie-dist/**/*.spec.js'], require: ['./tools/mutatie/woorden.mjs'] },
  concurrency: Number(process.env.MUTATIE_PROCESSEN ?? 1),
  mutate: ['domain/src/**/*.ts', '!domain/src/**/*.spec.ts', '!domain/src/index.ts'],
  ignorePatterns: ['dist', '.besluitpad', 'coverage', 'apps', 'bench', 'proeven', 'templates', 'docs'],
  coverageAnalysis: 'perTest',
  // A changed sentence is no changed rule; a message that users read is held by the tests that name it.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.stryker/mutatie.json' },
  tempDirName: '.stryker/tmp',
  // What was found before stays known: a change has only its own mutants tried again.
  incremental: true,
  incrementalFile: '.stryker/bekend.json',
  thresholds: { high: 90, low: 85, break: null },
};
