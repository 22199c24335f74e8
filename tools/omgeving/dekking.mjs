// Of the law, its calculators, its clocks and what is decided with them every branch is run by a test: one that nothing runs is a rule nobody saw
// hold. Jest counts it in the run it makes anyway; below 100 % the step fails and names the file.

const FOLDERS = ['recht', 'middelen', 'hulp', 'klokken', 'geld', 'besluit', 'bevoegdheid', 'tijd', 'stand'];

/** @param {string} folder where the counts go @returns {string[]} */
export function coverageArguments(folder) {
  return [
    '--coverage',
    ...['--coverageDirectory', folder, '--coverageReporters', 'text'],
    ...FOLDERS.flatMap((name) => ['--collectCoverageFrom', `domain/src/${name}/**/*.ts`]),
    ...['--collectCoverageFrom', '!**/*.spec.ts'],
    ...['--coverageThreshold', JSON.stringify({ global: { branches: 100, functions: 100, lines: 100 } })],
  ];
}
