// Which Jest project tests which folder, and what must run for it. Read by jest.config.mjs and tools/test.mjs.

/** @typedef {'niets' | 'databank' | 'motor'} Behoefte nothing, PostgreSQL, or PostgreSQL and Temporal */

/**
 * `groepen`: `npm test` runs the files of this project in so many groups, which share their modules (tools/proefgroepen);
 * `perMap`: those of one folder below `src` together, as they share what one of them made, and the others each alone.
 * @type {Record<string, { map: string, nodig: Behoefte, groepen?: number | 'perMap' }>}
 */
export const PROJECTS = {
  domain: { map: 'domain', nodig: 'niets', groepen: 8 },
  templates: { map: 'templates', nodig: 'niets' },
  cli: { map: 'apps/cli', nodig: 'niets' },
  web: { map: 'apps/web', nodig: 'niets' },
  tools: { map: 'tools', nodig: 'niets' },
  prisma: { map: 'prisma', nodig: 'databank' },
  api: { map: 'apps/api', nodig: 'databank', groepen: 16 },
  activities: { map: 'activities', nodig: 'motor', groepen: 4 },
  workflows: { map: 'workflows', nodig: 'motor' },
  worker: { map: 'apps/worker', nodig: 'motor' },
  bench: { map: 'bench', nodig: 'motor' },
  proeven: { map: 'proeven', nodig: 'motor', groepen: 'perMap' },
};

/** @param {(nodig: Behoefte) => boolean} wanted */
export function projectNames(wanted) {
  return Object.keys(PROJECTS).filter((name) => wanted(/** @type {{ nodig: Behoefte }} */ (PROJECTS[name]).nodig));
}
