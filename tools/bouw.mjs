// `npm run build`: the Prisma client when its schema changed, then everything that changed.
import { resolve } from 'node:path';
import { compile, generateClient } from './omgeving/installatie.mjs';

const root = resolve(import.meta.dirname, '..');
await generateClient(root);
await compile(root);
