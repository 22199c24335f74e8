// One Jest run over all packages, in native ESM: start it with `node --experimental-vm-modules` (see `npm run jest`).
// Packages import each other from source through the condition `besluitpad-source`, so no build is needed before a test.
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

export default {
  // Real servers on a busy machine: slow is not wrong, and what hangs is still reported. Jest reads this here only.
  testTimeout: 30_000,
  projects: Object.entries(PROJECTS).map(([displayName, { map, nodig }]) => ({
    ...shared,
    ...surroundings(nodig),
    displayName,
    rootDir: map,
    testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.mjs'],
  })),
};
