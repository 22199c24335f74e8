// The checks of `npm test`, in order: what fails fastest comes first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS_VARIABLE, schrijfGroepen } from '../proefgroepen/schrijfGroepen.mjs';
import { projectNames } from '../proefprojecten.mjs';
import { countCheck, countJest } from './uitslag.mjs';
import { readJsonIfPresent } from './data.mjs';
import { coverageArguments } from './dekking.mjs';

/**
 * @typedef {object} Gereedschap
 * @property {string} root
 * @property {string} werkmap throwaway folder of this run
 * @property {(command: string, args: string[], env?: Record<string, string | undefined>, log?: string) => Promise<boolean>} voerUit
 *   runs with its output shown, and kept in `log` when that is given
 */

/**
 * @typedef {object} Stap
 * @property {string} naam
 * @property {'niets' | 'motor'} nodig
 * @property {boolean} [samen] runs beside the next one: each keeps but one processor busy, and neither reads what the other writes
 * @property {(gereedschap: Gereedschap) => Promise<import('./uitslag.mjs').Uitslag>} doe
 */

const bin = (/** @type {string} */ name) => join('node_modules', '.bin', name);

/** @param {string} naam @param {Stap['nodig']} nodig @param {string} command @param {string[]} args @returns {Stap} */
const check = (naam, nodig, command, args) => ({
  naam,
  nodig,
  doe: async ({ voerUit }) => countCheck(await voerUit(command, args)),
});

// A process that loads every module of many test files anew grows until the kernel does little but map memory for it: each
// is replaced when it has grown. What waits for servers leaves half a processor idle, so one more of those.
const WORKERS = { niets: 2, motor: 3 };

/** @param {string} naam @param {Stap['nodig']} nodig @param {string[]} projects @returns {Stap} */
const jest = (naam, nodig, projects) => ({
  naam,
  nodig,
  async doe({ root, werkmap, voerUit }) {
    const output = join(werkmap, `${naam}.json`);
    const groups = join(werkmap, 'groepen');
    schrijfGroepen(root, groups, projects);
    const args = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules', 'jest', 'bin', 'jest.js')];
    const jestArguments = [
      ...args,
      ...['--json', `--outputFile=${output}`, '--silent', '--passWithNoTests'],
      ...[`--maxWorkers=${WORKERS[nodig]}`, '--workerIdleMemoryLimit=1200MB'],
      ...['--selectProjects', ...projects],
      ...(projects.includes('domain') ? coverageArguments(join(werkmap, 'dekking')) : []),
    ];
    const succeeded = await voerUit(process.execPath, jestArguments, { ...process.env, [GROUPS_VARIABLE]: groups });
    const report = readJsonIfPresent(output);
    if (report === undefined) return countCheck(false);
    const counted = countJest(report);
    // A teardown or a worker that failed has no test to its name.
    return succeeded || counted.mislukt > 0 ? counted : { ...counted, mislukt: 1 };
  },
});

/** @type {Stap} */
const demonstration = {
  naam: 'demonstratie',
  nodig: 'niets',
  async doe({ werkmap, voerUit }) {
    const args = [
      'tools/start.mjs',
      '--stop',
      '--poorten',
      'vrij',
      '--brieven',
      lettersFolder(werkmap),
      '--schermen',
      join(werkmap, 'schermen'),
    ];
    const env = { ...process.env, BESLUITPAD_DATA: join(werkmap, 'demonstratie') };
    const own = process.env['DATABASE_BEHEER_URL'] ?? process.env['DATABASE_URL'];
    const succeeded =
      own === undefined
        ? await voerUit(process.execPath, args, env)
        : await playOn(own, (owned) => voerUit(process.execPath, args, { ...env, ...owned }));
    const written = findLetters(werkmap).length > 0;
    if (succeeded && !written) process.stderr.write('De demonstratie liet geen enkele brief na.\n');
    return countCheck(succeeded && written);
  },
};

/**
 * On the user's own server the demonstration gets an empty database: his may hold anything.
 * @param {string} beheerUrl @param {(env: Record<string, string | undefined>) => Promise<boolean>} play
 */
async function playOn(beheerUrl, play) {
  const { withOwnDatabase } = await import('./toetsomgeving.mjs');
  return withOwnDatabase(beheerUrl, (url) => play({ DATABASE_URL: url, DATABASE_BEHEER_URL: undefined }));
}

/** @type {Stap} */
const letters = {
  naam: 'pdf',
  nodig: 'niets',
  async doe({ werkmap, voerUit }) {
    const files = findLetters(werkmap);
    if (files.length === 0) {
      process.stdout.write('overgeslagen: er zijn geen brieven; eerst moet de demonstratie lopen\n');
      return SKIPPED;
    }
    const accessible = files.filter((file) => file.endsWith('.ua.pdf'));
    const archived = files.filter((file) => file.endsWith('.archief.pdf'));
    const args = [join('tools', 'pdfcheck', 'pdfcheck.mjs'), 'ua1', ...accessible, '2a', ...archived];
    const log = join(werkmap, 'pdf.log');
    const succeeded = await voerUit(process.execPath, args, process.env, log);
    const skipped = readFileSync(log, 'utf8').startsWith('overgeslagen');
    return succeeded && skipped ? SKIPPED : countCheck(succeeded);
  },
};

const SKIPPED = { geslaagd: 0, mislukt: 0, overgeslagen: 1 };

const lettersFolder = (/** @type {string} */ werkmap) => join(werkmap, 'brieven');

/** @param {string} werkmap */
function findLetters(werkmap) {
  const folder = lettersFolder(werkmap);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** @type {Stap[]} */
export const STEPS = [
  { ...check('opmaak', 'niets', bin('prettier'), ['--check', '--log-level=warn', '.']), samen: true },
  check('bouw', 'niets', process.execPath, ['tools/bouw.mjs']),
  check('huisregels', 'niets', process.execPath, ['tools/huisregels.mjs']),
  check('koppelingen', 'niets', process.execPath, ['tools/koppelingen.mjs']),
  check('fasenplaat', 'niets', process.execPath, ['tools/fasen.mjs', '--controle']),
  check('types', 'niets', process.execPath, [bin('tsc'), '-b', 'tsconfig.specs.json']),
  check('lint', 'niets', bin('nx'), ['run-many', '-t', 'lint', '--outputStyle=static']),
  jest(
    'jest-puur',
    'niets',
    projectNames((nodig) => nodig === 'niets'),
  ),
  check('schema', 'motor', process.execPath, ['tools/schema.mjs']),
  jest(
    'jest-motor',
    'motor',
    projectNames((nodig) => nodig !== 'niets'),
  ),
  demonstration,
  letters,
];

/** The first part, for during the work: nothing is started. */
export const FAST = ['opmaak', 'huisregels', 'koppelingen', 'bouw', 'fasenplaat', 'types', 'lint', 'jest-puur'];
