import { readFile } from 'node:fs/promises';
import type { Proefdatabank } from './databank.js';
import { maakProefdatabank } from './databank.js';
import { migreer, prismaSchema } from '../src/index.js';

let proef: Proefdatabank;
beforeAll(async () => {
  proef = await maakProefdatabank();
});
afterAll(() => proef.sluit());

describe('De databank en haar beschrijving', () => {
  it('het Prisma-schema is precies wat de migraties maken', async () => {
    const bewaard = await readFile(new URL('../schema.prisma', import.meta.url), 'utf8');
    expect(await prismaSchema(proef.beheerUrl)).toBe(bewaard);
  });

  it('een tweede keer migreren doet niets', async () => {
    expect(
      await migreer(proef.beheerUrl, { appWachtwoord: process.env['BESLUITPAD_TEST_APP_WACHTWOORD'] ?? 'proef' }),
    ).toEqual([]);
  });

  it('een gewijzigde migratie wordt geweigerd en wijzigt niets', async () => {
    await proef.alsEigenaar(`UPDATE migratie SET controlesom = 'anders' WHERE naam = '0003_procedure.sql'`);
    await expect(migreer(proef.beheerUrl, { appWachtwoord: 'proef' })).rejects.toThrow(
      '0003_procedure.sql is gewijzigd',
    );
  });

  it('elke tabel met een dossier heeft rij-beveiliging', async () => {
    const open = await proef.alsEigenaar<{ tabel: string }>(`
      SELECT c.relname AS tabel FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'dossier_id'
      JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT c.relrowsecurity`);
    expect(open).toEqual([]);
  });
});
