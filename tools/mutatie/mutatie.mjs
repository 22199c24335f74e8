// `npm run mutatie [-- MAP ...]`: breaks domain (or only the named folders under domain/src) in every small way, sees
// whether its tests notice, and writes what was found to docs/mutatie.md. MUTATIE_PROCESSEN=2 uses two processes.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { drawReport, readMutants } from './verslag.mjs';

const root = resolve(import.meta.dirname, '..', '..');
/** The score under which this command fails. */
const LEAST = 85;

const folders = process.argv.slice(2);
const wanted = folders.map((folder) => `domain/src/${folder}/**/*.ts`);
const mutate = wanted.length === 0 ? [] : ['--mutate', [...wanted, '!domain/src/**/*.spec.ts'].join(',')];
const stryker = join(root, 'node_modules', '.bin', 'stryker');
const { status } = spawnSync(stryker, ['run', 'tools/mutatie/stryker.config.mjs', ...mutate], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const mutants = readMutants(JSON.parse(readFileSync(join(root, '.stryker', 'bekend.json'), 'utf8')));
const { text, score } = drawReport(mutants);
writeFileSync(join(root, 'docs', 'mutatie.md'), await format(text, { parser: 'markdown', printWidth: 140 }));
process.stdout.write(`Score ${score.toFixed(1)} %, te halen ${LEAST} %\n`);
process.exit(score >= LEAST ? 0 : 1);
