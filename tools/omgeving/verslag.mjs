// What the person at the keyboard sees: one line per step, with its time.

/**
 * @param {(regel: string) => void} [schrijf]
 */
export function makeReport(schrijf = (regel) => process.stdout.write(`${regel}\n`)) {
  const start = performance.now();
  return {
    meld: (/** @type {string} */ bericht) => schrijf(`    ${bericht}`),
    regel: schrijf,
    sinds: () => seconds(performance.now() - start),

    /**
     * @template T
     * @param {string} naam @param {() => Promise<T>} act
     * @returns {Promise<T>}
     */
    async stap(naam, act) {
      const from = performance.now();
      try {
        const result = await act();
        schrijf(`  ✔ ${naam.padEnd(46)} ${seconds(performance.now() - from)}`);
        return result;
      } catch (fout) {
        schrijf(`  ✘ ${naam.padEnd(46)} ${seconds(performance.now() - from)}`);
        throw fout;
      }
    },
  };
}

/** @typedef {ReturnType<typeof makeReport>} Verslag */

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`.padStart(8);
}

/** @param {[string, string][]} rows */
export function table(rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}
