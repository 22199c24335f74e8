// Which Jest project tests which folder, and what must run for it. Read by jest.config.mjs and tools/test.mjs.

/** @typedef {'niets' | 'databank' | 'motor'} Behoefte nothing, PostgreSQL, or PostgreSQL and Temporal */

/** @type {Record<string, { map: string, nodig: Behoefte }>} */
export const PROJECTS = {
  domain: { map: 'domain', nodig: 'niets' },
  templates: { map: 'templates', nodig: 'niets' },
  cli: { map: 'apps/cli', nodig: 'niets' },
  web: { map: 'apps/web', nodig: 'niets' },
  tools: { map: 'tools', nodig: 'niets' },
  prisma: { map: 'prisma', nodig: 'databank' },
  api: { map: 'apps/api', nodig: 'databank' },
  activities: { map: 'activities', nodig: 'motor' },
  workflows: { map: 'workflows', nodig: 'motor' },
  worker: { map: 'apps/worker', nodig: 'motor' },
  bench: { map: 'bench', nodig: 'motor' },
  proeven: { map: 'proeven', nodig: 'motor' },
};

/** @param {(nodig: Behoefte) => boolean} wanted */
export function projectNames(wanted) {
  return Object.keys(PROJECTS).filter((name) => wanted(/** @type {{ nodig: Behoefte }} */ (PROJECTS[name]).nodig));
}
