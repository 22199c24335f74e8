/** `npm run berekenschema -w @besluitpad/cli` after a build: writes docs/bereken.schema.json. */
import { writeFile } from 'node:fs/promises';
import { maakBerekenschema } from '@besluitpad/domain';

await writeFile(new URL('../../../../docs/bereken.schema.json', import.meta.url), maakBerekenschema());
