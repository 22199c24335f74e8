// One Jest run over all packages, in native ESM: start it with `node --experimental-vm-modules` (see `npm run jest`).
// Packages import each other from source through the condition `besluitpad-source`, so no build is needed before a test.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS_VARIABLE } from './tools/proefgroepen/schrijfGroepen.mjs';
import { PROJECTS } from './tools/proefprojecten.mjs';

const typescript = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['besluitpad-source', 'node'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  modulePathIgnorePatterns: ['/dist/'],
  transform: { '^.+\\.ts$': typescript },
};

/** What runs before the first and after the last test of projects with this need. @param {string} need */
const surroundings = (need) =>
  need === 'niets'
    ? {}
    : {
        globalSetup: new URL(`./tools/omgeving/jest-${need}.mjs`, import.meta.url).pathname,
        globalTeardown: new URL(`./tools/omgeving/jest-${need}-af.mjs`, import.meta.url).pathname,
      };

/** The project's own files, or the groups of them that `npm test` made for this run. @param {string} name */
function files(name) {
  const folder = join(process.env[GROUPS_VARIABLE] ?? '', name);
  return process.env[GROUPS_VARIABLE] !== undefined && existsSync(folder)
    ? { roots: ['<rootDir>', folder], testMatch: [`${folder}/*.spec.mjs`] }
    : { testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.mjs'] };
}

export default {
  // Real servers on a busy machine: slow is not wrong, and what hangs is still reported. Jest reads this here only.
  testTimeout: 30_000,
  testSequencer: new URL('./tools/omgeving/jest-volgorde.mjs', import.meta.url).pathname,
  projects: Object.entries(PROJECTS).map(([displayName, { map, nodig }]) => ({
    ...shared,
    ...surroundings(nodig),
    displayName,
    rootDir: map,
    ...files(displayName),
  })),
};
