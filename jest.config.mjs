// One Jest run over all packages, in native ESM: start it with `node --experimental-vm-modules` (see `npm run jest`).
// Packages import each other from source through the condition `besluitpad-source`, so no build is needed before a test.

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

/** @param {string} displayName @param {string} folder */
const packageTests = (displayName, folder) => ({
  ...shared,
  displayName,
  rootDir: folder,
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
});

export default {
  projects: [
    packageTests('domain', 'domain'),
    packageTests('templates', 'templates'),
    packageTests('prisma', 'prisma'),
    packageTests('activities', 'activities'),
    packageTests('workflows', 'workflows'),
    packageTests('api', 'apps/api'),
    packageTests('worker', 'apps/worker'),
    packageTests('cli', 'apps/cli'),
    packageTests('bench', 'bench'),
    { ...shared, displayName: 'tools', rootDir: 'tools', testMatch: ['<rootDir>/**/*.spec.mjs'] },
  ],
};
