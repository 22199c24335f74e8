/** `npm run invoerschema -w @besluitpad/api` after a build: writes docs/invoer.schema.json. */
import { writeFile } from 'node:fs/promises';
import { maakInvoerschema } from './schema.js';

await writeFile(new URL('../../../../docs/invoer.schema.json', import.meta.url), maakInvoerschema());
