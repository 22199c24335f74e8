// Which package may know which: the arrows of ARCHITECTURE.md, read by eslint.config.mjs.

/** @typedef {{ to: string[], external?: string[] }} Arrow */

/** @type {Record<string, Arrow>} */
const ALLOWED = {
  domain: { to: [], external: ['zod', 'temporal-polyfill', 'date-holidays', 'stdnum/**', 'ibantools'] },
  prisma: { to: [] },
  templates: { to: ['domain'] },
  activities: { to: ['domain', 'prisma', 'templates'] },
  workflows: {
    to: ['domain', 'activities'],
    external: ['@temporalio/workflow', '@temporalio/common', '@temporalio/client'],
  },
  api: { to: ['domain', 'prisma', 'templates', 'workflows'] },
  worker: { to: ['prisma', 'activities', 'workflows'] },
  web: { to: ['domain'] },
  cli: { to: ['domain'] },
  bench: { to: ['*'] },
  tools: { to: ['prisma'] },
};

/**
 * The constraints for `@nx/enforce-module-boundaries`. A test may use any outside package (a test runner, a real
 * server), yet knows no more of our own packages than the code it tests.
 * @param {boolean} isTest
 */
export function arrows(isTest) {
  return Object.entries(ALLOWED).map(([name, { to, external }]) => ({
    sourceTag: `type:${name}`,
    onlyDependOnLibsWithTags: to.includes('*') ? ['*'] : [`type:${name}`, ...to.map((target) => `type:${target}`)],
    ...(external && !isTest ? { allowedExternalImports: external } : {}),
  }));
}
