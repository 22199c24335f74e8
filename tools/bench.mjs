// `npm run bench [-- NAAM ...]`: has bench/ measure on a throwaway PostgreSQL and Temporal. Ends with 0 when everything
// was reached, 1 when not, 2 for a name it does not know.
import { resolve } from 'node:path';
import { runOnThrowaway } from './omgeving/opwegwerp.mjs';

const root = resolve(import.meta.dirname, '..');
process.exit(await runOnThrowaway(root, 'bench/dist/main.js', process.argv.slice(2)));
