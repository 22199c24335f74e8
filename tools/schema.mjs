// The SQL migrations run on an empty database, run again without effect, and give the Prisma schema that is committed.
// With `--schrijf` the schema is written instead of compared: after a new migration.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMain, report } from './omgeving/controle.mjs';
import { DATABASE, startTestEnvironment, withOwnDatabase } from './omgeving/toetsomgeving.mjs';

const root = resolve(import.meta.dirname, '..');

async function findFaults() {
  const stop = await startTestEnvironment({ temporal: false });
  try {
    return await withOwnDatabase(String(process.env[DATABASE]), compare);
  } finally {
    await stop();
  }
}

/** @param {string} url @returns {Promise<string[]>} */
async function compare(url) {
  const prisma = await import(pathToFileURL(join(root, 'prisma', 'dist', 'index.js')).href);
  const appWachtwoord = 'proef';
  const first = await prisma.migreer(url, { appWachtwoord });
  const second = await prisma.migreer(url, { appWachtwoord });
  const file = join(root, 'prisma', 'schema.prisma');
  if (process.argv.includes('--schrijf')) writeFileSync(file, await prisma.prismaSchema(url));
  const committed = readFileSync(file, 'utf8');
  return [
    ...(first.length === 0 ? ['Er is geen enkele migratie gelopen op een lege databank'] : []),
    ...(second.length === 0 ? [] : [`Een tweede keer liepen opnieuw: ${second.join(', ')}`]),
    ...((await prisma.prismaSchema(url)) === committed
      ? []
      : ['prisma/schema.prisma verschilt van de gemigreerde databank']),
  ];
}

if (isMain(import.meta.url)) report(await findFaults());
