// The outcome of mutation testing as a table per folder, with what no test noticed.

/** @typedef {{ bestand: string, regel: number, soort: string, vervanging: string, uitkomst: string }} Mutant */

/** Noticed by a test, or by a run that never ended. */
const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/**
 * @param {{ files: Record<string, { mutants: { mutatorName: string, replacement?: string, status: string, location: { start: { line: number } } }[] }> }} stryker
 * @returns {Mutant[]} those that say something about the tests: not what cannot compile or was left out
 */
export function readMutants({ files }) {
  return Object.entries(files).flatMap(([bestand, { mutants }]) =>
    mutants
      .filter(({ status }) => NOTICED.has(status) || UNNOTICED.has(status))
      .map(({ mutatorName, replacement = '', status, location }) => ({
        bestand,
        regel: location.start.line,
        soort: mutatorName,
        vervanging: replacement,
        uitkomst: status,
      })),
  );
}

/** @param {Mutant[]} mutants */
export function drawReport(mutants) {
  const perFolder = groupByFolder(mutants);
  const rows = [...perFolder].sort(([a], [b]) => a.localeCompare(b)).map(([folder, own]) => row(folder, own));
  const survivors = mutants.filter(({ uitkomst }) => UNNOTICED.has(uitkomst)).sort(byPlace);
  const text = [
    '# Mutation testing of domain',
    'Written by `npm run mutatie`; do not edit by hand. Each row: small faults put into the code of a folder, and how many a test noticed. ' +
      'Changed texts are left out: a changed sentence is no changed rule.',
    ['| folder | faults | noticed | score |', '| --- | ---: | ---: | ---: |', ...rows, row('**all**', mutants)].join(
      '\n',
    ),
    '## What no test noticed',
    survivors.length === 0 ? 'Nothing.' : survivors.map(line).join('\n'),
    '',
  ].join('\n\n');
  return { text, score: scoreOf(mutants) };
}

/** @param {Mutant[]} mutants */
const scoreOf = (mutants) => (100 * mutants.filter(({ uitkomst }) => NOTICED.has(uitkomst)).length) / mutants.length;

/** @param {string} folder @param {Mutant[]} own */
const row = (folder, own) =>
  `| ${folder} | ${own.length} | ${own.filter(({ uitkomst }) => NOTICED.has(uitkomst)).length} | ${scoreOf(own).toFixed(1)} % |`;

/** @param {Mutant} mutant */
const folderOf = ({ bestand }) => bestand.replace(/^domain\/src\//, '').replace(/\/?[^/]+$/, '') || '.';

/** @param {Mutant[]} mutants */
function groupByFolder(mutants) {
  /** @type {Map<string, Mutant[]>} */
  const groups = new Map();
  for (const mutant of mutants) groups.set(folderOf(mutant), [...(groups.get(folderOf(mutant)) ?? []), mutant]);
  return groups;
}

/** @param {Mutant} a @param {Mutant} b */
const byPlace = (a, b) => a.bestand.localeCompare(b.bestand) || a.regel - b.regel;

/** @param {Mutant} mutant */
const line = ({ bestand, regel, soort, vervanging }) =>
  `- \`${bestand.replace(/^domain\/src\//, '')}:${regel}\` ${soort}: \`${vervanging.replaceAll(/\s+/g, ' ').replaceAll('`', "'").slice(0, 80)}\``;
