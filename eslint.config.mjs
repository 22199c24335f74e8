// The rules every file obeys. Run through Nx (`npm run lint`): run bare, the boundary rule has no project graph and goes silent.
import nx from '@nx/eslint-plugin';
import js from '@eslint/js';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';
import { arrows } from './tools/grenzen.mjs';

const folders = [
  ...['domain', 'prisma', 'templates', 'activities', 'workflows', 'bench', 'proeven'],
  ...['apps/api', 'apps/worker', 'apps/cli', 'apps/web'],
];

const specs = ['**/*.spec.ts', '**/*.spec.mjs', '**/test/**/*.ts'];
// A regex and not a glob: Node still ships a module called `domain`, and a glob would match ours as well.
const nodeModules = `^(node:|(${builtinModules.join('|')})(/|$))`;

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export: a default export gets another name in every file that imports it.',
};

/** @param {boolean} isTest tests may use any package, but no other package of ours than its arrows allow */
const boundaries = (isTest) => [
  'error',
  { allow: [], enforceBuildableLibDependency: false, banTransitiveDependencies: false, depConstraints: arrows(isTest) },
];

/** What would make the same input give another answer tomorrow, or reach outside. */
const impureGlobals = [
  ...['Date', 'performance', 'crypto', 'process', 'global', 'globalThis', 'console', 'fetch', 'Buffer', 'require'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
].map((name) => ({ name, message: 'domain is pure: what it needs to know of the world comes in as an argument.' }));

/** A value of these would drag its whole world into the bundle of the workflows. */
const byTypeOnly = [
  {
    group: ['@besluitpad/activities', '@besluitpad/domain', '@temporalio/client'],
    allowTypeImports: true,
    message: 'Workflows know these by type only: a value would drag their world into the bundle.',
  },
];

/** What the package offers to API and worker: it runs in Node, and no workflow may reach it. */
const besideTheSandbox = ['index', 'versleuteling', 'wekker'];
const outsideTheSandbox = [
  { regex: nodeModules, message: 'Workflow code runs in the sandbox: nothing of Node exists there.' },
  { regex: `/(${besideTheSandbox.join('|')})\\.js$`, message: 'This runs in Node, beside the sandbox.' },
];

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '.nx/**', '.besluitpad/**', 'coverage/**'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Nest modules and controllers are classes that hold nothing but their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  // Each folder with its own two projects: one list for all would build every program before the right one.
  ...folders.map((folder) => ({
    files: [`${folder}/**/*.ts`, `${folder}/**/*.tsx`],
    languageOptions: {
      parserOptions: {
        project: [`${folder}/tsconfig.json`, `${folder}/tsconfig.spec.json`],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  })),
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': boundaries(false) },
  },
  {
    files: ['domain/src/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'domain is pure: no randomness.' },
        { object: 'Temporal', property: 'Now', message: 'domain is pure: "now" comes in as an argument.' },
      ],
      'no-restricted-imports': ['error', { patterns: [{ regex: nodeModules, message: 'domain does no IO.' }] }],
    },
  },
  {
    files: ['workflows/src/**/*.ts'],
    ignores: specs,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: byTypeOnly }] },
  },
  {
    files: ['workflows/src/**/*.ts'],
    ignores: [...specs, ...besideTheSandbox.map((name) => `workflows/src/${name}.ts`)],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...byTypeOnly, ...outsideTheSandbox] }],
    },
  },
  {
    // The screens show what the API says: of the law they know names and types, and compute nothing.
    files: ['apps/web/src/**/*.ts', 'apps/web/src/**/*.tsx'],
    // A spec runs in Node, where a real server answers it.
    ignores: ['**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@besluitpad/*'],
              allowTypeImports: true,
              message: 'The screens know our packages by type only.',
            },
            { regex: nodeModules, message: 'The screens run in a browser.' },
          ],
        },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    // openid-client marks plain http as deprecated to make it stand out; here it is the issuer of the demonstration, on loopback.
    files: ['apps/api/src/sessie/aanmelddienst.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: specs,
    rules: {
      'max-lines-per-function': 'off',
      '@nx/enforce-module-boundaries': boundaries(true),
    },
  },
  {
    files: specs.filter((pattern) => pattern.endsWith('.ts')),
    // In a test a missing element should fail loudly on the line that expects it.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals() },
  },
  {
    // Tools that load these want a default export.
    files: ['**/*.config.ts', '**/*.config.mjs', 'tools/omgeving/jest-*.mjs'],
    rules: { 'no-restricted-syntax': 'off', 'max-lines-per-function': 'off' },
  },
  // Belongs to no project of TypeScript, so nothing is known of its types.
  { files: ['**/*.config.ts'], ...tseslint.configs.disableTypeChecked },
);

/** The few globals our scripts use, named here so that a misspelt one is an error. */
function nodeGlobals() {
  const names = ['process', 'console', 'URL', 'fetch', 'AbortSignal', 'AbortController', 'Buffer', 'performance'];
  const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'];
  const tests = ['describe', 'it', 'expect', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'];
  return Object.fromEntries([...names, ...timers, ...tests].map((name) => [name, 'readonly']));
}
