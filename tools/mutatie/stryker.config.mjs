// Mutation testing of `domain`: does a test go red when the law is broken? `npm run mutatie [-- MAP ...]`.
// Outside `npm test`: it runs the tests of domain thousands of times. docs/mutatie.md keeps the outcome.
// By mocha, not Jest: it loads everything once and only runs again, so that a fault costs milliseconds, not seconds.

/** @param {string} naam */
const ofTemplates = (naam) => `gemuteerd/templates/test/${naam}.spec.js`;

export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  buildCommand: 'node tools/mutatie/vertaal.mjs',
  mochaOptions: {
    // Of templates what reads the letters, not what sets them: that domain refuses a letter is seen there.
    spec: [
      'gemuteerd/domain/src/**/*.spec.js',
      ...['aanpassen', 'clausules', 'datums', 'goedgekeurd', 'leesbaarheid'].map(ofTemplates),
      ...['samenhang', 'taal', 'uitlegklasse', 'vermeldingen'].map(ofTemplates),
    ],
    require: ['./tools/mutatie/opzet.mjs'],
  },
  mutate: ['domain/src/**/*.ts', '!domain/src/**/*.spec.ts', '!domain/src/index.ts'],
  ignorePatterns: [
    'dist',
    '.besluitpad',
    'coverage',
    'apps',
    'bench',
    'proeven',
    'docs',
    'activities',
    'workflows',
    'prisma',
  ],
  coverageAnalysis: 'perTest',
  // A changed sentence is no changed rule; a message that users read is held by the tests that name it.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  // One, so that the machine stays usable.
  concurrency: Number(process.env['MUTATIE_PROCESSEN'] ?? 1),
  timeoutMS: 10_000,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.stryker/mutatie.json' },
  tempDirName: '.stryker/tmp',
  // What was found before stays known: a change has only its own mutants tried again.
  incremental: true,
  incrementalFile: '.stryker/bekend.json',
  thresholds: { high: 90, low: 85, break: null },
};
