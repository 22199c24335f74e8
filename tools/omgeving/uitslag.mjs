// Counts what passed and failed: every test of Jest, and every other check as one.

/** @typedef {{ geslaagd: number, mislukt: number, overgeslagen: number }} Uitslag */

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} report
 *   what `jest --json` writes
 * @returns {Uitslag}
 */
export function countJest(report) {
  return {
    geslaagd: report.numPassedTests,
    // A file that cannot even be loaded has no tests to count, and is a failure all the same.
    mislukt: report.numFailedTests + report.numRuntimeErrorTestSuites,
    overgeslagen: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {boolean} succeeded @returns {Uitslag} */
export const countCheck = (succeeded) => ({ geslaagd: succeeded ? 1 : 0, mislukt: succeeded ? 0 : 1, overgeslagen: 0 });

/** @param {Uitslag[]} parts @returns {Uitslag} */
export function sum(parts) {
  return {
    geslaagd: parts.reduce((total, part) => total + part.geslaagd, 0),
    mislukt: parts.reduce((total, part) => total + part.mislukt, 0),
    overgeslagen: parts.reduce((total, part) => total + part.overgeslagen, 0),
  };
}

/** @param {Uitslag} total */
export function lastLine({ geslaagd, mislukt }) {
  return `${geslaagd} passed, ${mislukt} failed`;
}
