/** `npm run openapi -w @besluitpad/api` after a build: writes apps/api/openapi.json, from which the web makes its types. */
import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { maakDocumenttekst } from './tekst.js';

await writeFile(new URL('../../openapi.json', import.meta.url), await maakDocumenttekst());
