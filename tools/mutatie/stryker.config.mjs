// Mutation testing of `domain`: does a test go red when the law is broken? `npm run mutatie [-- --mutate 'domain/src/geld/**/*.ts']`.
// Outside `npm test`: it runs the tests of domain thousands of times. docs/mutatie.md keeps the outcome.
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { projectType: 'custom', configFile: 'tools/mutatie/jest.config.mjs', enableFindRelatedTests: true },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  mutate: ['domain/src/**/*.ts', '!domain/src/**/*.spec.ts', '!domain/src/index.ts'],
  ignorePatterns: ['dist', '.besluitpad', 'coverage', 'apps', 'bench', 'proeven', 'templates', 'docs'],
  coverageAnalysis: 'perTest',
  // A changed sentence is no changed rule; a message that users read is held by the tests that name it.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  reporters: ['progress', 'clear-text', 'json'],
  jsonReporter: { fileName: '.stryker/mutatie.json' },
  tempDirName: '.stryker/tmp',
  // What was found before stays known: a change has only its own mutants tried again.
  incremental: true,
  incrementalFile: '.stryker/bekend.json',
  thresholds: { high: 90, low: 85, break: null },
};
