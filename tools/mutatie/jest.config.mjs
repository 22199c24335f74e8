// The tests of domain alone, as in jest.config.mjs.
import config from '../../jest.config.mjs';

const domain = config.projects.find(({ displayName }) => displayName === 'domain');

export default { ...domain, rootDir: '../../domain' };
