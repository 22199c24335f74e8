// `npm run geschiedenissen`: plays the demonstration and records anew the histories that the replay test runs. Needed when
// a procedure changes; look at the difference before you commit it, for running procedures have the old history.
import { resolve } from 'node:path';
import { runOnThrowaway } from './omgeving/opwegwerp.mjs';

const root = resolve(import.meta.dirname, '..');
process.exit(await runOnThrowaway(root, 'proeven/dist/neemGeschiedenissenOp.js', process.argv.slice(2)));
