// The tests of domain alone, as in the configuration of all.
const { default: config } = await import(new URL('../../jest.config.mjs', import.meta.url).href);

const domain = config.projects.find(
  (/** @type {{ displayName: string }} */ { displayName }) => displayName === 'domain',
);

export default { ...domain, rootDir: '../../domain' };
