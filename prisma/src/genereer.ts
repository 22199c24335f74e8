import { writeFile } from 'node:fs/promises';
import { prismaSchema } from './schema.js';

const url = process.env['DATABASE_BEHEER_URL'];
if (url === undefined)
  throw new Error('DATABASE_BEHEER_URL ontbreekt: het schema wordt uit een gemigreerde databank gelezen.');
await writeFile(new URL('../schema.prisma', import.meta.url), await prismaSchema(url));
