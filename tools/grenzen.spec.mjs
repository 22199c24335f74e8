// Proves that the boundaries bite: a rule that is configured wrongly is silent, and silence looks like success.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/**
 * In a process of its own, outside the sandbox of Jest. None of the rules proved here looks at types: without those rules
 * that do, no program has to be built of half the packages first.
 */
const LINT_SAMPLES = `
  import { ESLint } from 'eslint';
  import tseslint from 'typescript-eslint';
  const typeless = { parserOptions: { project: false, projectService: false, program: null } };
  const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked, { languageOptions: typeless }] });
  const answers = [];
  for (const { bestand, code } of JSON.parse(process.argv[1])) {
    const [result] = await eslint.lintText(code, { filePath: bestand });
    answers.push(result.messages.map((message) => message.ruleId ?? message.message));
  }
  process.stdout.write(JSON.stringify(answers));
`;

const PIJL = '@nx/enforce-module-boundaries';
const INVOER = '@typescript-eslint/no-restricted-imports';

const geweigerd = [
  ['domein dat de databank kent', 'domain', `export { migreer } from '@besluitpad/prisma';`, PIJL],
  ['domein langs een relatief pad', 'domain', `export * from '../../prisma/src/index.js';`, PIJL],
  ['domein met een vreemd pakket', 'domain', `export { merge } from 'lodash';`, PIJL],
  ['domein dat bestanden leest', 'domain', `export { readFileSync } from 'node:fs';`, 'no-restricted-imports'],
  ['domein dat bestanden leest zonder node:', 'domain', `export { cp } from 'fs/promises';`, 'no-restricted-imports'],
  ['domein dat op de klok kijkt', 'domain', `export const nu = Date.now();`, 'no-restricted-globals'],
  ['domein dat loot', 'domain', `export const lot = Math.random();`, 'no-restricted-properties'],
  ['databank die het domein kent', 'prisma', `export { z } from '@besluitpad/domain';`, PIJL],
  ['api die activiteiten kent', 'apps/api', `export { x } from '@besluitpad/activities';`, PIJL],
  ['worker met een pakket van de api', 'apps/worker', `export { x } from '@besluitpad/api';`, PIJL],
  ['werkstroom die domein uitvoert', 'workflows', `export { x } from '@besluitpad/domain';`, INVOER],
  ['werkstroom die activiteiten uitvoert', 'workflows', `export { x } from '@besluitpad/activities';`, INVOER],
  ['werkstroom met de client', 'workflows', `export { Client } from '@temporalio/client';`, INVOER],
  ['werkstroom met iets van Node', 'workflows', `export { randomUUID } from 'node:crypto';`, INVOER],
  ['werkstroom met de wekker', 'workflows', `export { maakWekker } from './wekker.js';`, INVOER],
  ['werkstroom met de databank', 'workflows', `export { x } from '@besluitpad/prisma';`, PIJL],
  ['standaarduitvoer zonder naam', 'domain', `export default 1;`, 'no-restricted-syntax'],
].map(([naam, map, code, regel]) => ({ naam, bestand: fileIn(map), code, regel }));

const toegelaten = [
  ['werkstroom met een type uit domein', 'workflows', `export type { Datum } from '@besluitpad/domain';`],
  ['werkstroom met Temporal zelf', 'workflows', `export { condition } from '@temporalio/workflow';`],
  ['domein met zod', 'domain', `export { z } from 'zod';`],
  ['activiteiten met de databank', 'activities', `export { migreer } from '@besluitpad/prisma';`],
].map(([naam, map, code]) => ({ naam, bestand: fileIn(map), code }));

/** A file that exists, as the parser knows no others; its own content is not looked at. @param {string | undefined} map */
function fileIn(map) {
  const entries = new Map([
    ['workflows', 'workflows.ts'],
    ['apps/worker', 'main.ts'],
  ]);
  return `${map}/src/${entries.get(String(map)) ?? 'index.ts'}`;
}

describe('de controle op de grenzen tussen de pakketten', () => {
  /** @type {string[][]} */
  let antwoorden;

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'besluitpad-grenzen-'));
    // Without a cached graph the rule says nothing at all, so make one first.
    const graph = `--file=${join(folder, 'graph.json')}`;
    execFileSync(join('node_modules', '.bin', 'nx'), ['graph', graph], { cwd: root, stdio: 'pipe' });
    rmSync(folder, { recursive: true });
    const samples = JSON.stringify([...geweigerd, ...toegelaten]);
    // Not a single run: there the parser reads the file from disk and never sees the sample.
    const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false', NODE_OPTIONS: '' };
    const uitvoer = execFileSync(process.execPath, ['--input-type=module', '-e', LINT_SAMPLES, samples], {
      cwd: root,
      env,
    });
    antwoorden = JSON.parse(uitvoer.toString());
  }, 240_000);

  it.each(geweigerd.map((geval, plaats) => ({ ...geval, plaats })))('weigert $naam', ({ plaats, regel }) => {
    expect(antwoorden[plaats]).toContain(regel);
  });

  it.each(toegelaten.map((geval, plaats) => ({ ...geval, plaats: geweigerd.length + plaats })))(
    'laat toe: $naam',
    ({ plaats }) => {
      expect(antwoorden[plaats]).toEqual([]);
    },
  );
});
