import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ALLE_RECHTEN, type Recht } from '@besluitpad/domain';
import { lijstRoutes } from '../src/toegang/routes.js';
import { metProefApp } from './proefApp.js';

const proef = metProefApp();

/** Rights that decide what a route shows or does rather than whether it may be used: weighed inside the act. */
const BINNEN_EEN_ROUTE: readonly Recht[] = ['medisch.lezen', 'notulen.opmaken'];

async function broncode(): Promise<string> {
  const map = join(import.meta.dirname, '..', 'src');
  const namen = await readdir(map, { recursive: true });
  const bestanden = namen.filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.spec.ts'));
  return (await Promise.all(bestanden.map((naam) => readFile(join(map, naam), 'utf8')))).join('\n');
}

it('elk recht opent een route: wie het heeft, kan er iets mee', () => {
  const gevraagd = new Set(
    lijstRoutes(proef.app).flatMap(({ toegang }) =>
      toegang !== undefined && 'recht' in toegang ? [toegang.recht] : [],
    ),
  );
  const zonderRoute = ALLE_RECHTEN.filter((recht) => !gevraagd.has(recht) && !BINNEN_EEN_ROUTE.includes(recht));
  expect(zonderRoute).toEqual([]);
});

it('wat enkel binnen een route gewogen wordt, wordt daar ook gewogen', async () => {
  const bron = await broncode();
  for (const recht of BINNEN_EEN_ROUTE) expect(bron).toMatch(new RegExp(`(mag|eisRecht)\\([^)]*'${recht}'`));
});
